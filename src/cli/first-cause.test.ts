import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changingRequest as ofDesktop } from '../proof/operators/desktop/faulty-desktop.ts';
import { changingEvents, changingRequest, without } from '../proof/operators/ocs/faulty-ocs.ts';
import { answeringTheFirst } from '../proof/operators/ocs/sharing/other-receivers.ts';
import type { KeyValue, UserData } from '../protocol/user-data.ts';
import type { Decoration } from '../reference/machines.ts';
import { desktopReport, ocsReport } from './fixtures/reports-of-faulty.ts';

const bounded = { timeout: 240_000 };

function inEvery(change: (userData: UserData) => UserData): Decoration {
  return changingEvents(({ userData }) => change(userData));
}

const asText = (value: KeyValue): KeyValue => (typeof value === 'number' ? String(value) : value);

function textual(userData: UserData): UserData {
  return Object.fromEntries(Object.entries(userData).map(([key, value]) => [key, asText(value)]));
}

const rules = ['PRV-01', 'PRV-05', 'FIN-01', 'ENV-02', 'ENV-11'];

describe('the first cause that is told of', () => {
  test('an OCS that sends a custom field as a JSON float', bounded, async () => {
    const scored = inEvery((userData) =>
      userData.GSW_USER_EVENT === 'PreviewRecord' ? { ...userData, score: 1.5 } : userData,
    );
    const { causes, affected } = await ocsReport(scored, rules);
    assert.equal(causes.length, 1);
    assert.equal(causes[0]?.rule, 'ENV-01');
    assert.match(causes[0].text, /^PreviewRecord: score: 1\.5 is a Float; due is String, Int or list/);
    assert.ok(affected.every(({ because }) => because.join() === 'ENV-01'));
  });

  test('an OCS that sends integers as strings', bounded, async () => {
    const { causes } = await ocsReport(inEvery(textual), rules);
    assert.match(
      causes[0]?.text ?? '',
      /: GSW_APPLICATION_ID: "4101" is a String; due is 4101 \(Int\); likewise \d+ other keys in \d+ other messages$/,
    );
    assert.ok(causes.length < 5, causes.map(({ text }) => text).join('\n'));
  });

  test('an OCS whose events do not say what they are', bounded, async () => {
    const nameless = inEvery((userData) => without(userData, 'GSW_USER_EVENT'));
    const { causes } = await ocsReport(nameless, rules);
    assert.equal(causes[0]?.rule, 'ENV-08');
    assert.match(causes[0].text, /GSW_USER_EVENT is missing; due is String, the name of an event/);
  });

  test('an OCS that lacks a request: the order of its keys is not to blame', bounded, async () => {
    const lacking = changingRequest('RecordProcessed', (userData) => ({
      ...userData,
      GSW_AGENT_REQ_TYPE: 'RecordTreated',
    }));
    const { causes, affected } = await ocsReport(lacking, ['FIN-01', 'ENV-11']);
    const [first] = causes;
    assert.match(
      first?.text ?? '',
      /^RecordProcessedAcknowledge came in no case where it was due; error 101/,
    );
    assert.doesNotMatch(first?.rule ?? '', /^ENV/);
    assert.ok(affected.some(({ id, because }) => id.startsWith('ENV-11') && because.join() === first?.rule));
  });

  test(
    'an OCS whose errors carry no number: each error that was due is not a cause of its own',
    bounded,
    async () => {
      const numberless = inEvery((userData) => without(userData, 'GSW_ERROR_NUMBER'));
      const { causes } = await ocsReport(numberless, ['ENV-07', 'ADD-51', 'LGO-20']);
      assert.equal(causes[0]?.rule, 'ENV-07');
      assert.match(causes[0].text, /GSW_ERROR_NUMBER is missing; due is Int/);
      assert.equal(causes.length, 1, causes.map(({ text }) => text).join('\n'));
    },
  );

  test(
    'an OCS that sends the answers of one agent to another: no reference id is to blame',
    bounded,
    async () => {
      const { causes, affected } = await ocsReport(answeringTheFirst, ['ORS-10', 'ORS-13', 'ENV-06']);
      const [first] = causes;
      assert.equal(first?.rule, 'ENV-06');
      assert.match(
        first.text,
        /^expected only Ben, who asked, receives the answer to .*; actual Ana received /,
      );
      assert.equal(causes.length, 1, causes.map(({ text }) => text).join('\n'));
      assert.ok(affected.every(({ because }) => because.join() === 'ENV-06'));
    },
  );

  test('a desktop that misspells a request', bounded, async () => {
    const misspelling = ofDesktop('RecordProcessed', (userData) => ({
      ...userData,
      GSW_AGENT_REQ_TYPE: 'RecordProceed',
    }));
    const { causes } = await desktopReport(misspelling, ['DPR-01', 'DEN-01']);
    const [first] = causes;
    assert.equal(first?.rule, 'DEN-01');
    assert.match(first?.text ?? '', /GSW_AGENT_REQ_TYPE is "RecordProceed" \(String\); due is/);
    assert.equal(first?.hint, 'Did you mean RecordProcessed?');
  });

  test('a desktop that misspells a key', bounded, async () => {
    const misspelling = ofDesktop('RecordProcessed', ({ GSW_CALLING_LIST: list = '', ...rest }) => ({
      ...rest,
      GWS_CALLING_LIST: list,
    }));
    const { causes } = await desktopReport(misspelling, ['DEN-01']);
    assert.equal(causes[0]?.rule, 'DEN-01');
    assert.match(causes[0]?.text ?? '', /RecordProcessed: GSW_CALLING_LIST is missing; due is String/);
    assert.equal(causes[0]?.hint, 'GWS_CALLING_LIST is there: did you mean GSW_CALLING_LIST?');
  });
});
