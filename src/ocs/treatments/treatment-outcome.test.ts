import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordType } from '../../protocol/enumerations.generated.ts';
import type { Treatment, TreatmentAction } from '../configuration/configuration.ts';
import { historyOf, historyText } from './treatment-history.ts';
import { type ToTreat, type TreatmentOutcome, treatmentOutcome } from './treatment-outcome.ts';

const { Busy, NoAnswer } = callResult;
const now = 1_000_000;
const minutes = (n: number) => now + 60 * n;

function busy(action: TreatmentAction, more: Partial<Treatment> = {}): Treatment {
  const sequence = more.sequence ?? 1;
  return { name: `Busy ${sequence}`, dbid: 950 + sequence, callResult: Busy, sequence, action, ...more };
}

function treat(treatments: readonly Treatment[], call: Partial<ToTreat> = {}): TreatmentOutcome | undefined {
  const timeOf = (dateTime: string) => (dateTime.includes('2035') ? 2_000_000 : undefined);
  const record = { chainN: 0, chainNumbers: [0], history: undefined };
  return treatmentOutcome({ treatments, callResult: Busy, ...record, now, timeOf, ...call });
}

/** The outcomes of busy calls one after another: chain number, and time. */
function calls(treatments: readonly Treatment[], chainNumbers = [0], results: readonly number[] = []) {
  const seen: (readonly [number, number | undefined])[] = [];
  let history: ToTreat['history'];
  for (let n = 0; n < 20; n += 1) {
    const chainN = history?.chainN ?? chainNumbers[0] ?? 0;
    const outcome = treat(treatments, { history, chainN, chainNumbers, callResult: results[n] ?? Busy });
    if (outcome?.kind !== 'call again') return seen;
    ({ history } = outcome);
    seen.push([history.chainN, outcome.at]);
  }
  throw new Error('no end');
}

describe('the outcome of a call result', () => {
  it('is nothing without a treatment for it', () => {
    assert.equal(treat([busy({ kind: 'Redial' })], { callResult: NoAnswer }), undefined);
    assert.equal(treat([busy({ kind: 'Redial' })], { callResult: callResult.UnknownCallResult }), undefined);
  });

  it('is a call at once or after an interval', () => {
    assert.deepEqual(calls([busy({ kind: 'Redial' })]), [[0, undefined]]);
    assert.deepEqual(calls([busy({ kind: 'Redial', minutes: 5 })]), [[0, minutes(5)]]);
    assert.deepEqual(calls([busy({ kind: 'Retry in', minutes: 30 })]), [[0, minutes(30)]]);
  });

  it('is a call on a date, unless that is past', () => {
    const on = (dateTime: string) => busy({ kind: 'Retry at specified date', dateTime });
    assert.deepEqual(calls([on('07/04/2035 12:00')]), [[0, 2_000_000]]);
    assert.deepEqual(calls([on('07/04/2020 12:00')]), []);
  });

  it('comes as often as the cycle attempts say, each time later by the increment', () => {
    const treatment = busy({ kind: 'Retry in', minutes: 30 }, { cycleAttempts: 3, increment: 10 });
    assert.deepEqual(
      calls([treatment]).map(([, at]) => at),
      [minutes(30), minutes(40), minutes(50)],
    );
  });

  it('goes through the sequence, and stops at the first number that is missing', () => {
    const treatments = [
      busy({ kind: 'Retry in', minutes: 10 }, { cycleAttempts: 2 }),
      busy({ kind: 'Retry in', minutes: 20 }, { sequence: 2 }),
      busy({ kind: 'Retry in', minutes: 40 }, { sequence: 4 }),
    ];
    assert.deepEqual(
      calls(treatments).map(([, at]) => at),
      [minutes(10), minutes(10), minutes(20)],
    );
  });

  it('begins again after another result', () => {
    const treatments = [
      busy({ kind: 'Retry in', minutes: 10 }),
      busy({ kind: 'Retry in', minutes: 20 }, { sequence: 2 }),
      { ...busy({ kind: 'Retry in', minutes: 60 }), name: 'No answer', dbid: 960, callResult: NoAnswer },
    ];
    assert.deepEqual(
      calls(treatments, [0], [Busy, NoAnswer]).map(([, at]) => at),
      [minutes(10), minutes(60), minutes(10), minutes(20)],
    );
  });

  it('is a call for the next number of the chain, until there is none', () => {
    const at = (n: number | undefined) => [
      [3, n],
      [7, n],
    ];
    assert.deepEqual(calls([busy({ kind: 'Next in chain' })], [1, 3, 7]), at(undefined));
    assert.deepEqual(calls([busy({ kind: 'Next in chain', minutes: 9 })], [1, 3, 7]), at(undefined));
    assert.deepEqual(calls([busy({ kind: 'Next in chain after', minutes: 9 })], [1, 3, 7]), at(minutes(9)));
    const dateTime = '07/04/2035 12:00';
    assert.deepEqual(
      calls([busy({ kind: 'Next in chain at specified date', dateTime })], [1, 3, 7]),
      at(2_000_000),
    );
  });

  it('goes through the chain as often as the cycle attempts say', () => {
    const treatment = busy({ kind: 'Next in chain', minutes: 60 }, { cycleAttempts: 3, increment: 5 });
    assert.deepEqual(calls([treatment], [1, 3]), [
      [3, undefined],
      [1, minutes(60)],
      [3, undefined],
      [1, minutes(65)],
      [3, undefined],
    ]);
  });

  it('repeats the whole sequence for the next number of the chain', () => {
    const treatments = [busy({ kind: 'Redial' }), busy({ kind: 'Next in chain' }, { sequence: 2 })];
    assert.deepEqual(
      calls(treatments, [1, 3]).map(([chainN]) => chainN),
      [1, 3, 3],
    );
  });

  it('may be one for the group, or an error', () => {
    assert.deepEqual(treat([busy({ kind: 'Assign to Group' })]), { kind: 'assign to group' });
    assert.deepEqual(treat([busy({ kind: 'Mark as Agent Error' })]), { kind: 'mark as agent error' });
  });
});

describe('the history of treatments', () => {
  const history = { dbid: 951, cycle: 2, chainN: 3, pass: 4 };
  it('is kept in the column, and read back', () => {
    assert.equal(historyText(history), '951@2@3@4');
    const { CampaignRescheduled, General } = recordType;
    const treatments = '951@2@3@4';
    assert.deepEqual(historyOf({ record_type: CampaignRescheduled, treatments }), history);
    assert.equal(historyOf({ record_type: General, treatments }), undefined);
    for (const other of [null, '', '951@2@3', 'a@b@c@d', '951@2@3@4@5'])
      assert.equal(historyOf({ record_type: CampaignRescheduled, treatments: other }), undefined);
  });
});
