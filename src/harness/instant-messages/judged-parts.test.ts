import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casesOf } from '../../corpus/corpus.ts';
import { casesOfRole } from '../../corpus/select-cases.ts';
import { loadKitCorpus } from '../../roles/load-kit-corpus.ts';
import { type JudgedPart, unmetByPart } from './judged-parts.ts';

const corpus = await loadKitCorpus();
const cases = casesOfRole(corpus, casesOf(corpus), 'instant-messages');

/** Rules none of whose cases are run for a part. */
function leftOut(part: JudgedPart): readonly string[] {
  const isRun = Map.groupBy(
    cases.map(({ id, steps }) => ({ rule: id.split('/')[0] ?? id, isRun: !unmetByPart(part, steps) })),
    ({ rule }) => rule,
  );
  return [...isRun].flatMap(([rule, all]) => (all.some((one) => one.isRun) ? [] : [rule]));
}

const chat = ['IMC-01', 'IMC-02', 'IMC-03', 'IMC-04', 'IMC-05'];
const switchOnly = ['IMI-03', 'IMI-04', 'IMI-05', 'IMV-05', 'IMV-06', 'IMV-07', 'IMS-01'];

test('a strategy is not judged by texts and calls, nor by what the connector makes of a presence', () => {
  const expected = [...chat, ...switchOnly, 'IMB-01', 'IMB-02'];
  assert.deepEqual([...leftOut('strategy')].sort(), expected.sort());
});

test('a connector is not judged by texts and calls, nor by what the strategy says about voice DNs', () => {
  const expected = [...chat, ...switchOnly, 'IMB-08'];
  assert.deepEqual([...leftOut('connector')].sort(), expected.sort());
});

test('what becomes of a call that went to the routing point is the strategy, and the reason says whose the rest is', () => {
  const routed = ['When Ana sends the call to the routing point for Kim', 'Then Kim talks to the customer'];
  assert.equal(unmetByPart('strategy', routed), undefined);
  const direct = ['When Ana transfers the call to the voice DN of Kim', 'Then Kim talks to the customer'];
  const { reason, by } = unmetByPart('strategy', direct) ?? assert.fail('It is run.');
  assert.deepEqual([reason, by], ['It is about SIP Server, which the kit plays.', 'not claimed']);
});
