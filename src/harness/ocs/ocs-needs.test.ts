import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProfile } from '../run/profile.ts';
import { needsOfOcs, standingTestBedFor } from './ocs-needs.ts';
import { unmetByOcs } from './unmet-by-ocs.ts';

const standing = { ...defaultProfile, standing: { applicationId: 101 } };
const asStands = [
  'Given the campaign is running',
  'And Ana is logged in',
  'When Ana sends PreviewRecordRequest',
];
const standingForOne = standingTestBedFor([{ id: 'PRV-01/1', steps: asStands }]);
const unmet = unmetByOcs(() => standingForOne);
const looking = [...asStands, 'Then the record with phone 5550101 has:\n  | field | value |\n  | a | 1 |'];
const everything = ['reset', 'provision', 'dialing.load', 'dialing.start', 'records.read'];

test('a case on the test bed as it stands needs no control link', () => {
  assert.equal(unmet(needsOfOcs(asStands), undefined, standing), undefined);
  assert.match(unmet(needsOfOcs(asStands), undefined, defaultProfile)?.reason ?? '', /no control link/);
  assert.deepEqual(unmet(needsOfOcs(looking), undefined, standing)?.missing, ['records.read']);
});

test('a case with a set-up of its own needs one', () => {
  for (const step of [
    'And the option customer_id is "x"',
    'And a backup OCS stands by',
    'And the campaign is stopped',
  ])
    assert.equal(needsOfOcs([...asStands, step]).setUp, true, step);
  assert.equal(needsOfOcs(['Given the campaign is loaded']).setUp, true);
});

test('what stands is a set-up at the beginning; whoever drives the campaign later needs a control link', () => {
  const placeOf = (...steps: string[]) => needsOfOcs(steps).place;
  assert.notEqual(placeOf('Given the campaign is loaded', 'And Ana is logged in'), undefined);
  assert.equal(placeOf('Given the campaign is loaded', 'When the campaign is started'), undefined);
  assert.equal(placeOf('Given the option stale_clean_timeout is 5', 'And Ana is logged in'), undefined);
});

for (const method of everything) {
  test(`a case that looks at the calling list is not run without ${method}`, () => {
    const offered = everything.filter((name) => name !== method);
    assert.deepEqual(unmet(needsOfOcs(looking), offered, defaultProfile)?.missing, [method]);
    assert.equal(unmet(needsOfOcs(looking), everything, defaultProfile), undefined);
  });
}

test('requests are found wherever a step names them: also in pairs, and behind the words of a set-up', () => {
  const { requests } = needsOfOcs([
    'Given Ana has a preview record',
    'When Ana sends these pairs:\n  | key                | value       |\n  | GSW_AGENT_REQ_TYPE | "AddRecord" |',
    'And Ana sends NoSuchRequest with:',
  ]);
  assert.deepEqual(requests, ['PreviewRecordRequest', 'AddRecord']);
});

test('options, telephony, callbacks, HTTP and statistics are needs of their own', () => {
  assert.deepEqual(needsOfOcs(['Then Ana receives no ScheduledCall']).parts, ['callbacks']);
  assert.deepEqual(needsOfOcs(['Given Ana has a scheduled call']).parts, ['callbacks']);
  assert.deepEqual(needsOfOcs(['Given the option stale_clean_timeout is 5']).options, [
    'stale_clean_timeout',
  ]);
  assert.deepEqual(needsOfOcs(['When Ana dials the record']).parts, ['telephony']);
  assert.deepEqual(needsOfOcs(['Given OCS posts campaign group states to a web server']).parts, ['http']);
  assert.deepEqual(needsOfOcs(['Then OCS has sent a statistics event with:']).parts, ['statistics']);
});

test('what a test set-up brings about is a part of its own, that an OCS may leave unclaimed', () => {
  const parts = {
    'Given the campaign is running in "Predictive" mode': ['dialingModes'],
    'Given the campaign is running in "Preview" mode': [],
    'When the campaign\'s mode is changed to "Progressive"': ['dialingModes'],
    'Given the campaign is loaded in "Push Preview" mode': ['dialingModes', 'pushPreview'],
    'Given the campaign group "A@S" of campaign "A" for "S" is loaded in "Push Preview" mode': [
      'dialingModes',
      'pushPreview',
    ],
    'Given the campaign group has the script "Greeting"': ['scripts'],
    'Given the campaign group has the caller id set "Local" of "5557005"': ['scripts'],
    'Given the calling list has these treatments:': ['treatments'],
    'When Ana is assigned to the campaign group "Spring@Sales"': ['assignments'],
    'When the database fails': ['databaseFailures'],
    'When the campaign is unloaded by force': ['forcedUnloading'],
    'When the campaign is unloaded': [],
    'When 60 seconds pass': ['virtualTime'],
    'When the backup OCS becomes primary': ['redundancy'],
  };
  for (const [step, expected] of Object.entries(parts))
    assert.deepEqual(needsOfOcs([step]).parts, expected, step);
});

test('shared records need the events of calls by telephony.play if they are not on the link', () => {
  const needs = needsOfOcs([...asStands, 'And Ana consults Ben']);
  const played = { ...defaultProfile, sharing: { telephony: 'played' } as const };
  assert.equal(unmet(needs, everything, defaultProfile), undefined);
  assert.deepEqual(unmet(needs, everything, played)?.missing, ['telephony.play']);
  assert.equal(unmet(needs, [...everything, 'telephony.play'], played), undefined);
});
