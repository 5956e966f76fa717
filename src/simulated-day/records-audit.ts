import type { CallRecord } from '../ocs/machine/store-port.ts';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import type { CallLedger } from './call-ledger.ts';

const mostShown = 5;

/** What breaks a fact: a few of all, and how many there are. */
export class Breaches {
  readonly #first: string[] = [];
  #count = 0;

  add(...sentences: readonly string[]): void {
    for (const sentence of sentences) {
      this.#count += 1;
      if (this.#first.length < mostShown) this.#first.push(sentence);
    }
  }

  get shown(): readonly string[] {
    const more = this.#count - this.#first.length;
    return more > 0 ? [...this.#first, `and ${more} more`] : this.#first;
  }
}

/** Compares the records of a calling list with the calls of the day, page by page: a list may be larger than memory. */
export class RecordsAudit {
  readonly #ledger: CallLedger;
  readonly #phones = new Set<string>();
  readonly retrieved = new Breaches();
  readonly attempts = new Breaches();
  readonly untouched = new Breaches();
  readonly results = new Breaches();
  /** Records so far. */
  count = 0;

  constructor(ledger: CallLedger) {
    this.#ledger = ledger;
  }

  add(records: readonly CallRecord[]): void {
    for (const record of records) this.#compare(record);
  }

  /** Numbers that were called and are in no record, once all pages have been added. */
  strangers(): readonly string[] {
    return [...this.#ledger.byPhone.keys()].filter((phone) => !this.#phones.has(phone));
  }

  #compare({ record_id, contact_info, record_status, call_result, attempt }: CallRecord): void {
    const seen = this.#ledger.byPhone.get(contact_info);
    const calls = seen?.calls ?? 0;
    const found = `record ${record_id}: status ${record_status}, result ${call_result}`;
    this.count += 1;
    if (record_status === recordStatus.Retrieved) this.retrieved.add(`record ${record_id} is Retrieved`);
    if (calls !== attempt) this.attempts.add(`record ${record_id}: ${attempt} attempts for ${calls} calls`);
    if (seen === undefined) {
      const same = record_status === recordStatus.Ready && call_result === callResult.UnknownCallResult;
      if (!same) this.untouched.add(`${found}, never dialed`);
      return;
    }
    this.#phones.add(contact_info);
    if (record_status !== recordStatus.Updated || call_result !== seen.result)
      this.results.add(`${found}, the switch saw ${seen.result}`);
  }
}
