import { recordStatus, recordType } from '../protocol/enumerations.generated.ts';

/** How a desktop finished a record. */
export type Ending = 'processed' | 'canceled' | 'rescheduled';

/** A record as it stands in its table. */
export interface StoredRecord {
  readonly phone: string;
  readonly chain: number;
  readonly status: number;
  readonly type: number;
}

const { Ready, Retrieved, Updated, Canceled } = recordStatus;

/** record_status that a record may have after its ending was acknowledged. */
const lasting: Readonly<Record<Ending, readonly number[]>> = {
  processed: [Updated],
  canceled: [Canceled],
  rescheduled: [Ready, Retrieved],
};

/** What desktops were given and what was acknowledged to them, to be compared with the tables. */
export class Ledger {
  readonly endings = new Map<string, Ending>();
  readonly entries = new Set<string>();
  readonly additions = new Set<string>();
  readonly problems: string[] = [];
  /** Who has a record, by its phone number. */
  readonly #holders = new Map<string, string>();

  /** A server gave the record to a desktop. */
  given(phone: string, server: string): void {
    const holder = this.#holders.get(phone);
    const ending = this.endings.get(phone);
    if (holder !== undefined)
      this.problems.push(`${phone} was given by ${server} while ${holder} had given it`);
    if (ending !== undefined) this.problems.push(`${phone} was given by ${server} after it was ${ending}`);
    this.#holders.set(phone, server);
  }

  ended(phone: string, ending: Ending): void {
    if (this.endings.has(phone)) this.problems.push(`${phone} was finished twice`);
    this.endings.set(phone, ending);
    this.#holders.delete(phone);
  }

  /** The server has ended: what it gave and nobody finished is given again. */
  forget(server: string): void {
    for (const [phone, holder] of this.#holders) if (holder === server) this.#holders.delete(phone);
  }

  /** Acknowledged changes in all. */
  get size(): number {
    return this.endings.size + this.entries.size + this.additions.size;
  }

  /** Compares with the tables; what is wrong is added to the problems. */
  compare(records: readonly StoredRecord[], doNotCall: ReadonlySet<string>): void {
    const byPhone = new Map(records.map((record) => [record.phone, record]));
    for (const [phone, ending] of this.endings) {
      const record = byPhone.get(phone);
      if (record === undefined || !lasting[ending].includes(record.status))
        this.problems.push(`${phone} was ${ending}, and has record_status ${record?.status}`);
    }
    for (const phone of this.additions)
      if (!byPhone.has(phone)) this.problems.push(`the addition of ${phone} is lost`);
    for (const phone of this.entries)
      if (!doNotCall.has(phone)) this.problems.push(`the do-not-call entry of ${phone} is lost`);
    this.#compareChains(records);
  }

  /** The records of a chain are finished together, unless one was rescheduled. */
  #compareChains(records: readonly StoredRecord[]): void {
    for (const [chain, members] of Map.groupBy(records, (record) => record.chain)) {
      if (members.some(({ type }) => type === recordType.CampaignCallBack)) continue;
      const open = members.filter(({ status }) => status === Ready || status === Retrieved).length;
      if (open > 0 && open < members.length) this.problems.push(`the chain ${chain} is in two states`);
    }
  }
}
