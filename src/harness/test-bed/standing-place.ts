import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import type { Matcher } from '../expect/matcher.ts';
import type { TestBed } from './test-bed.ts';

/** Records of different copies have different numbers: the distance between those of two copies. */
const betweenCopies = 100_000;
/** The distance between the DBIDs of two places. */
const betweenPlaces = 1000;
/** Keys that number a record. */
const ids: ReadonlySet<string> = new Set(['GSW_CHAIN_ID', 'GSW_CALLING_LIST_RECORD_ID']);
/** How many digits a phone number of a copy is longer than that in the features. */
const copyDigits = 4;
/** The length of all phone numbers in the features' calling lists. */
const phoneDigits = 7;

/**
 * A part of the standing test bed with its own agents, campaigns and lists, for the cases with one set-up. Place 0 has
 * the names of the features; in place 7, campaign Spring is `Spring 7`, and agent 1001 is 1071. Its lists hold many
 * copies of the features' records, so that each case gets records that no other case had.
 */
export class StandingPlace {
  readonly n: number;
  readonly testBed: TestBed;
  /** Ids of the cases that are played on this place. */
  readonly cases: readonly string[];
  /** How many copies of the set-up's records its lists hold. */
  readonly copies: number;
  readonly #names: ReadonlyMap<string, string>;
  readonly #phones: ReadonlySet<string>;
  readonly #customers: ReadonlySet<string>;
  #fromTheEnd = 0;

  constructor(n: number, testBed: TestBed, cases: readonly string[], copies: number) {
    this.n = n;
    this.testBed = testBed;
    this.cases = cases;
    this.copies = copies;
    this.#names = new Map(namesIn(testBed.provisioning()).map((name) => [name, this.#moved(name)]));
    const lists = listOf(testBed.provisioning().callingLists).map(objectOf);
    const records = lists.flatMap(({ records: ofList }) => listOf(ofList)).map(objectOf);
    this.#phones = new Set(records.map(({ contact_info: phone }) => String(phone)));
    this.#customers = new Set(records.flatMap((record) => this.#customerOf(record) ?? []));
  }

  /** A name of the features as it is here; anything else stays unchanged. */
  nameOf(text: string): string {
    return this.#names.get(text) ?? text;
  }

  /** A Login ID or a DN of the features as it is here. */
  numberOf(text: string): string {
    return String(Number(text) + 10 * this.n);
  }

  /** A value of the features as it is here, for a case with the records of this copy. */
  here(value: string | number, copy: number, key?: string): string | number {
    if (typeof value === 'number') return key !== undefined && ids.has(key) ? idOfCopy(value, copy) : value;
    if (this.#phones.has(value)) return phoneOfCopy(value, copy);
    if (this.#customers.has(value)) return customerOfCopy(value, copy);
    if (key === 'GSW_AGENT_ID' || key === 'agent_id') return this.numberOf(value);
    return this.nameOf(value);
  }

  /** Matches the number of a record in all of its copies; nothing for other values. */
  anyCopyOf(value: string | number, key?: string): Matcher | undefined {
    if (typeof value === 'string' && this.#phones.has(value)) {
      const matches = (given: KeyValue | undefined): boolean =>
        typeof given === 'string' &&
        this.originalOf(given) === value &&
        given === phoneOfCopy(value, this.copyOf(given));
      return { description: `"${value}", or with ${copyDigits} digits after it`, matches };
    }
    if (typeof value !== 'number' || key === undefined || !ids.has(key)) return undefined;
    const matches = (given: KeyValue | undefined): boolean =>
      typeof given === 'number' && given % betweenCopies === value % betweenCopies;
    return { description: `${value}, or more by a multiple of ${betweenCopies}`, matches };
  }

  /** The copy that a phone number belongs to. */
  copyOf(phone: string): number {
    return Number(phone.slice(phoneDigits)) || 0;
  }

  /** The number in the features of a phone number of a copy. */
  originalOf(phone: string): string {
    return phone.slice(0, phoneDigits);
  }

  /** A copy whose records no case gets, for cases that ask for no record: OCS gives the first ones first. */
  untouchedCopy(): number {
    this.#fromTheEnd += 1;
    return this.copies - this.#fromTheEnd;
  }

  /** Its share of the control method `provision`. */
  provisioning(): JsonObject {
    const { options, agents, agentGroups, campaigns, campaignGroups, callingLists } =
      this.testBed.provisioning();
    return {
      agents: this.#all(agents, ({ agentId }) => ({ agentId: this.numberOf(String(agentId)) })),
      agentGroups: this.#all(agentGroups, ({ agents: members }) => ({
        agents: listOf(members).map((member) => this.numberOf(String(member))),
      })),
      callingLists: this.#all(callingLists, ({ table, records }) => ({
        table: this.n === 0 ? (table ?? null) : `${String(table)}_of_${this.n}`,
        records: this.#copied(listOf(records)),
      })),
      campaigns: this.#all(campaigns, () => ({})),
      // Options that a case sets for all of OCS hold for this place alone, where campaign groups can have them.
      campaignGroups: this.#all(campaignGroups, ({ options: own }) => {
        const { customer_id: _, ...ofGroups } = objectOf(options);
        return { options: { ...ofGroups, ...objectOf(own) } };
      }),
    };
  }

  /** The options that only the OCS application has. */
  get options(): JsonObject {
    const { customer_id: field } = this.testBed.options;
    return field === undefined ? {} : { customer_id: field };
  }

  #all(objects: JsonValue | undefined, change: (one: JsonObject) => JsonObject): JsonObject[] {
    return listOf(objects).map((value) => {
      const one = objectOf(value);
      const named = objectOf(this.#renamed({ ...one, records: [] }));
      const { records: _, ...rest } = named;
      return { ...rest, dbid: Number(one.dbid) + betweenPlaces * this.n, ...change(one) };
    });
  }

  #renamed(value: JsonValue): JsonValue {
    if (typeof value === 'string') return this.nameOf(value);
    if (Array.isArray(value)) return value.map((one) => this.#renamed(one));
    if (!isJsonObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#renamed(one ?? null)]));
  }

  #copied(records: readonly JsonValue[]): readonly JsonObject[] {
    return Array.from({ length: this.copies }, (_, copy) =>
      records.map((value) => this.#ofCopy(objectOf(value), copy)),
    ).flat();
  }

  #ofCopy(record: JsonObject, copy: number): JsonObject {
    const { contact_info: phone, record_id: id, chain_id: chain, agent_id: agent } = record;
    return {
      ...record,
      record_id: idOfCopy(Number(id), copy),
      chain_id: idOfCopy(Number(chain), copy),
      contact_info: phoneOfCopy(String(phone), copy),
      ...this.#customerOfCopy(record, copy),
      ...(agent === undefined ? {} : { agent_id: this.numberOf(String(agent)) }),
    };
  }

  #customerOf(record: JsonObject): string | undefined {
    const { customerField: field } = this.testBed.mainList;
    const customer = field === undefined ? undefined : record[field];
    return typeof customer === 'string' ? customer : undefined;
  }

  #customerOfCopy(record: JsonObject, copy: number): JsonObject {
    const { customerField: field } = this.testBed.mainList;
    const customer = this.#customerOf(record);
    return field === undefined || customer === undefined ? {} : { [field]: customerOfCopy(customer, copy) };
  }

  /** `Spring@Sales` and `Spring offers for Sales` consist of two names; both change. */
  #moved(name: string): string {
    if (this.n === 0) return name;
    const [, campaign, between, group] = /^(\S+)(@| offers for )(\S+)$/.exec(name) ?? [];
    if (campaign !== undefined) return `${campaign} ${this.n}${between}${group} ${this.n}`;
    return name.endsWith(' offers')
      ? `${name.slice(0, -' offers'.length)} ${this.n} offers`
      : `${name} ${this.n}`;
  }
}

function phoneOfCopy(phone: string, copy: number): string {
  return copy === 0 ? phone : `${phone}${String(copy).padStart(copyDigits, '0')}`;
}

/** A customer who must not be called in one copy may be called in the others. */
function customerOfCopy(customer: string, copy: number): string {
  return copy === 0 ? customer : `${customer}-${String(copy).padStart(copyDigits, '0')}`;
}

function idOfCopy(id: number, copy: number): number {
  return id + betweenCopies * copy;
}

function namesIn({ agentGroups, campaigns, campaignGroups, callingLists }: JsonObject): readonly string[] {
  return [agentGroups, campaigns, campaignGroups, callingLists]
    .flatMap(listOf)
    .map(objectOf)
    .flatMap(({ name, description }) => [name, description])
    .filter((name) => typeof name === 'string');
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
