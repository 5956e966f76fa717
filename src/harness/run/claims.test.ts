import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noNeeds } from './case-needs.ts';
import { claimsOf, notClaimed } from './claims.ts';
import type { Supports } from './profile.ts';

const needs = {
  ...noNeeds,
  requests: ['AddRecord', 'PreviewRecordRequest'],
  options: ['customer_id'],
  parts: ['http'],
} as const;

test('a list that is left out claims all of its kind', () => {
  assert.equal(notClaimed('adding-records', needs, {}), undefined);
  assert.equal(
    notClaimed('adding-records', needs, { requests: ['AddRecord', 'PreviewRecordRequest'] }),
    undefined,
  );
});

test('what a list does not name is not claimed, and told by its name', () => {
  const why = notClaimed('adding-records', needs, { requests: ['AddRecord'], options: [], http: false });
  const missing = ['request PreviewRecordRequest', 'option customer_id', 'http'];
  assert.deepEqual(why, {
    reason: `The profile does not claim ${missing.join(', ')}.`,
    missing,
    by: 'not claimed',
  });
});

test('a chapter that is not named is not claimed, whatever its cases need', () => {
  const supports = { chapters: ['preview-record'] };
  assert.deepEqual(notClaimed('adding-records', noNeeds, supports)?.missing, ['chapter adding-records']);
  assert.equal(notClaimed('preview-record', noNeeds, supports), undefined);
});

test('a list of modes claims those modes and no others; a yes claims all', () => {
  const inTwo = { ...noNeeds, parts: ['dialingModes'], modes: ['Progressive', 'Power GVP'] } as const;
  const missing = (dialingModes: NonNullable<Supports['dialingModes']>) =>
    notClaimed('dialing-modes', inTwo, { dialingModes })?.missing;
  assert.deepEqual(missing(['Progressive']), ['mode Power GVP']);
  assert.deepEqual(missing(['Progressive', 'Power GVP']), undefined);
  assert.equal(missing(true), undefined);
  assert.deepEqual(missing(false), ['dialingModes']);
  assert.deepEqual(claimsOf({ dialingModes: ['Power GVP'] }), ['mode Power GVP', 'dialingModes']);
});

test('only what is claimed by name can be looked for on the link', () => {
  assert.deepEqual(claimsOf({}), []);
  assert.deepEqual(claimsOf({ requests: ['AddRecord'], telephony: true, http: false }), [
    'request AddRecord',
    'telephony',
  ]);
});
