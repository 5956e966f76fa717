import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus, recordType } from '../protocol/enumerations.generated.ts';
import { Ledger, type StoredRecord } from './ledger.ts';

const row = (phone: string, fields: Partial<StoredRecord> = {}): StoredRecord => ({
  phone,
  chain: Number(phone),
  status: recordStatus.Ready,
  type: recordType.General,
  ...fields,
});

/** What a ledger says of the tables. */
function problems(fill: (ledger: Ledger) => void, records: readonly StoredRecord[], entries: string[] = []) {
  const ledger = new Ledger();
  fill(ledger);
  ledger.compare(records, new Set(entries));
  return ledger.problems;
}

describe('the ledger of a crash', () => {
  it('is content if everything acknowledged is there', () => {
    const found = problems(
      (ledger) => {
        ledger.given('1', 'A');
        ledger.ended('1', 'processed');
        ledger.ended('2', 'rescheduled');
        ledger.additions.add('3');
        ledger.entries.add('4');
      },
      [row('1', { status: recordStatus.Updated }), row('2'), row('3')],
      ['4'],
    );
    assert.deepEqual(found, []);
  });

  it('finds a final update, an addition and a do-not-call entry that are lost', () => {
    const lost = (ledger: Ledger) => {
      ledger.ended('1', 'canceled');
      ledger.additions.add('3');
      ledger.entries.add('4');
    };
    assert.deepEqual(problems(lost, [row('1')]), [
      '1 was canceled, and has record_status 1',
      'the addition of 3 is lost',
      'the do-not-call entry of 4 is lost',
    ]);
  });

  it('finds a chain in two states, unless a record of it was rescheduled', () => {
    const first = row('1', { chain: 9, status: recordStatus.Updated });
    assert.deepEqual(
      problems(() => undefined, [first, row('2', { chain: 9 })]),
      ['the chain 9 is in two states'],
    );
    const callback = row('2', { chain: 9, type: recordType.CampaignCallBack });
    assert.deepEqual(
      problems(() => undefined, [first, callback]),
      [],
    );
  });

  it('finds a record that is given twice, or again after its end, but not after its server has ended', () => {
    const ledger = new Ledger();
    ledger.given('1', 'A');
    ledger.given('1', 'B');
    ledger.ended('1', 'processed');
    ledger.given('1', 'B');
    ledger.given('2', 'A');
    ledger.forget('A');
    ledger.given('2', 'B');
    assert.deepEqual(ledger.problems, [
      '1 was given by B while A had given it',
      '1 was given by B after it was processed',
    ]);
  });
});
