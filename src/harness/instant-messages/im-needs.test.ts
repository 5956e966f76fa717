import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultProfile } from '../run/profile.ts';
import { needsOfIm, unmetByIm } from './im-needs.ts';

const talking = ['Given Ana talks to a customer', 'When Ana writes "Hello"'];
const silent = { ...defaultProfile, supports: { telephony: false } };

test('a case in which an agent talks to a customer is not run if there are no customers', () => {
  assert.deepEqual(unmetByIm(needsOfIm(talking), ['reset', 'give'], defaultProfile)?.missing, ['customer']);
  assert.equal(unmetByIm(needsOfIm(talking), ['reset', 'give', 'customer'], defaultProfile), undefined);
});

test('a system without telephony needs no customers, and only what is about the call does not apply', () => {
  assert.equal(unmetByIm(needsOfIm(talking), ['reset', 'give'], silent), undefined);
  assert.deepEqual(needsOfIm(talking).parts, []);
  assert.deepEqual(needsOfIm([...talking, 'Then the voice call of Ana has not changed']).parts, [
    'telephony',
  ]);
});

test('what sends the call to a knowledge worker needs escalation', () => {
  for (const step of [
    'When Ana sends the call to the routing point for Kim',
    'When Ana adds the voice DN of Kim to the call',
  ])
    assert.deepEqual(needsOfIm([step]).parts, ['telephony', 'escalation']);
});

test('the reference offers all', () => {
  assert.equal(unmetByIm(needsOfIm([...talking, 'And 5 s pass']), undefined, defaultProfile), undefined);
});
