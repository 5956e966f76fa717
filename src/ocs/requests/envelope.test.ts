import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { UserData } from '../../protocol/user-data.ts';
import { record } from '../fixtures/configuration.ts';
import { countingIds, openFloor, openPreviewFloor } from '../fixtures/floor.ts';
import { createOutboundContactServer } from '../outbound-contact-server.ts';

const right: UserData = {
  GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
  GSW_APPLICATION_ID: 134,
  GSW_CAMPAIGN_NAME: 'Spring',
};

function without(userData: UserData, ...keys: string[]): UserData {
  return Object.fromEntries(Object.entries(userData).filter(([key]) => !keys.includes(key)));
}

describe('a request that is not answered', () => {
  for (const [what, userData] of [
    ['no request type', without(right, 'GSW_AGENT_REQ_TYPE')],
    ['no keys at all', {}],
    ['an event instead', { GSW_USER_EVENT: 'PreviewRecord', GSW_APPLICATION_ID: 134 }],
    ['the id of another OCS', { ...right, GSW_APPLICATION_ID: 135 }],
    [
      'the id of another OCS and an unknown type',
      { GSW_AGENT_REQ_TYPE: 'Nonsense', GSW_APPLICATION_ID: 135 },
    ],
    ['a key of every object', { toString: 'x' }],
  ] as const) {
    it(what, () => {
      const floor = openPreviewFloor();
      floor.tell('7001', userData);
      assert.deepEqual(floor.sent(), []);
    });
  }

  it('anything before OCS is provisioned', () => {
    const ocs = createOutboundContactServer({ ids: countingIds() });
    for (const userData of [
      right,
      { ...right, GSW_APPLICATION_ID: 0 },
      without(right, 'GSW_APPLICATION_ID'),
    ]) {
      assert.deepEqual(ocs.handle({ kind: 'userEvent', dn: '7001', userData }, 0), []);
    }
  });
});

describe('a request refused because of its envelope', () => {
  for (const [number, what, userData] of [
    [101, 'an unknown type', { ...right, GSW_AGENT_REQ_TYPE: 'RecordCancel' }],
    [101, 'a type of the wrong case', { ...right, GSW_AGENT_REQ_TYPE: 'previewRecordRequest' }],
    [101, 'a type that is no text', { ...right, GSW_AGENT_REQ_TYPE: 5 }],
    [101, 'an empty type', { ...right, GSW_AGENT_REQ_TYPE: '' }],
    [101, 'a type named like a property of every object', { ...right, GSW_AGENT_REQ_TYPE: 'constructor' }],
    [101, 'an unknown type and no application id', { GSW_AGENT_REQ_TYPE: 'Nonsense' }],
    [102, 'no application id', without(right, 'GSW_APPLICATION_ID')],
    [102, 'no campaign', without(right, 'GSW_CAMPAIGN_NAME')],
    [
      102,
      'one key missing and another wrong',
      { ...without(right, 'GSW_CAMPAIGN_NAME'), GSW_APPLICATION_ID: '134' },
    ],
    [103, 'the application id as a text', { ...right, GSW_APPLICATION_ID: '134' }],
    [103, 'an empty campaign', { ...right, GSW_CAMPAIGN_NAME: '' }],
    [103, 'a campaign that is no text', { ...right, GSW_CAMPAIGN_NAME: 7 }],
    [103, 'a campaign that is a list', { ...right, GSW_CAMPAIGN_NAME: { a: 1 } }],
  ] as const) {
    it(`${number}: ${what}`, () => {
      const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
      floor.tell('7001', userData);
      assert.equal(floor.only().GSW_ERROR_NUMBER, number);
    });
  }

  it('104: on a DN where nobody is logged in', () => {
    assert.equal(openPreviewFloor().ask('7009', 'PreviewRecordRequest', right).GSW_ERROR_NUMBER, 104);
  });

  it('104: from an agent in no campaign group, or not in the configuration', () => {
    const floor = openPreviewFloor();
    floor.logIn('7005', '1004');
    floor.logIn('7004', '9999');
    assert.equal(floor.ask('7005', 'PreviewRecordRequest', right).GSW_ERROR_NUMBER, 104);
    assert.equal(floor.ask('7004', 'PreviewRecordRequest', right).GSW_ERROR_NUMBER, 104);
  });

  it('104 comes before an unknown campaign, and after a wrong key', () => {
    const floor = openPreviewFloor();
    assert.equal(
      floor.ask('7009', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'None' }).GSW_ERROR_NUMBER,
      104,
    );
    assert.equal(floor.ask('7009', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: '' }).GSW_ERROR_NUMBER, 103);
  });
});

describe('an error event', () => {
  it('names the request and the error', () => {
    const userData = {
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_RECORD_HANDLE: 99,
      GSW_CALLING_LIST: 'Spring list',
      GSW_REFERENCE_ID: 17,
    };
    assert.deepEqual(openPreviewFloor().ask('7001', 'RecordProcessed', userData), {
      GSW_USER_EVENT: 'Error',
      GSW_APPLICATION_ID: 134,
      GSW_ERROR_NUMBER: 109,
      GSW_ERROR: 'Record Not Found',
      GSW_AGENT_REQ_TYPE: 'RecordProcessed',
      GSW_RECORD_HANDLE: 99,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_REFERENCE_ID: 17,
    });
  });

  it('repeats no key of the wrong type except the reference id', () => {
    const floor = openPreviewFloor();
    const error = floor.ask('7001', 'RecordProcessed', {
      GSW_CAMPAIGN_NAME: 7,
      GSW_RECORD_HANDLE: '1',
      GSW_REFERENCE_ID: 'seventeen',
    });
    assert.deepEqual(Object.keys(error).sort(), [
      'GSW_AGENT_REQ_TYPE',
      'GSW_APPLICATION_ID',
      'GSW_ERROR',
      'GSW_ERROR_NUMBER',
      'GSW_REFERENCE_ID',
      'GSW_USER_EVENT',
    ]);
    assert.equal(error.GSW_REFERENCE_ID, 'seventeen');
  });

  for (const [number, name, plan] of [
    [108, 'NoRecordsAvailable', 'start'],
    [107, 'NoRunningPreviewCampaigns', 'load'],
    [106, 'Error', 'nothing'],
  ] as const) {
    it(`${number} of a preview record request is ${name}, or has no event if the option says so`, () => {
      for (const withEvent of [true, false]) {
        const floor = openFloor({ options: { 'error-user-event': withEvent } });
        floor.logIn('7001', '1001');
        if (plan !== 'nothing') floor.dial(plan, 'Spring@Sales');
        floor.sent();
        const error = floor.ask('7001', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
        assert.equal(error.GSW_ERROR_NUMBER, number);
        assert.equal(error.GSW_USER_EVENT, withEvent ? name : undefined);
        assert.equal(error.GSW_AGENT_REQ_TYPE, 'PreviewRecordRequest');
        assert.equal(error.GSW_CAMPAIGN_NAME, 'Spring');
      }
    });
  }
});

describe('the reference id', () => {
  for (const reference of [1, 0, -5, 'seventeen', '', { nested: 1 }]) {
    it(`is returned unchanged: ${JSON.stringify(reference)}`, () => {
      const floor = openPreviewFloor();
      const pairs = { GSW_CAMPAIGN_NAME: 'Spring', GSW_REFERENCE_ID: reference };
      floor.tell('7001', {
        GSW_AGENT_REQ_TYPE: 'PreviewDialingModeStart',
        GSW_APPLICATION_ID: 134,
        ...pairs,
      });
      assert.deepEqual(floor.unchecked().GSW_REFERENCE_ID, reference);
    });
  }

  it('is absent if there was none', () => {
    const acknowledgment = openPreviewFloor().ask('7001', 'PreviewDialingModeStart', right);
    assert.ok(!('GSW_REFERENCE_ID' in acknowledgment));
  });
});
