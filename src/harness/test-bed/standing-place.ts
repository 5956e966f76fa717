import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import type { Matcher } from '../expect/matcher.ts';
import { PlaceNames } from './place-names.ts';
import { RecordCopies } from './record-copies.ts';
import { type NamesByKind, nameInSystem, type StandingNames } from './standing-names.ts';
import { testAgents } from './test-agents.ts';
import type { TestBed } from './test-bed.ts';

/** A case that is played on a place. */
export interface PlacedCase {
  readonly id: string;
  /** The control methods for which it needs the tables of calling lists, in a profile that says where they are. */
  readonly inTables?: readonly string[];
}

/** How many copies of the set-up's records a place has, and what the first one's phone numbers end in. */
export interface PlaceCopies {
  readonly count: number;
  readonly firstNumber: number;
}

/** The distance between the DBIDs of two places. */
const betweenPlaces = 1000;

/**
 * A part of the standing test bed with its own agents, campaigns and lists, for the cases with one set-up. Place 0 has
 * the names of the features; in place 7, campaign Spring is `Spring 7`, and agent 1001 is 1071, unless the system has
 * other names. Its lists hold many copies of the features' records, so that each case gets records that no other case had.
 * No two places share a phone number: a customer of one whom a case puts on the do-not-call list is still called in others.
 */
export class StandingPlace {
  readonly n: number;
  readonly testBed: TestBed;
  /** Ids of the cases that are played on this place. */
  readonly cases: readonly string[];
  /** The control methods that those among them need which look at the tables of calling lists. */
  readonly looking: ReadonlyMap<string, readonly string[]>;
  /** How many copies of the set-up's records its lists hold. */
  readonly copies: number;
  readonly #names: PlaceNames;
  readonly #records: RecordCopies;
  #fromTheEnd = 0;

  constructor(
    n: number,
    testBed: TestBed,
    cases: readonly PlacedCase[],
    copies: PlaceCopies,
    system: StandingNames = {},
  ) {
    this.n = n;
    this.testBed = testBed;
    this.cases = cases.map(({ id }) => id);
    this.looking = new Map(
      cases.flatMap(({ id, inTables = [] }) => (inTables.length === 0 ? [] : [[id, inTables] as const])),
    );
    this.copies = copies.count;
    this.#names = new PlaceNames(n, testBed.provisioning(), system);
    const phoneHere = (phone: string): string => nameInSystem(system, 'phones', phone);
    const { customerField } = testBed.mainList;
    this.#records = new RecordCopies(this.#rows, phoneHere, customerField, copies.firstNumber);
  }

  /** A name of the features as it is here; anything else stays unchanged. */
  nameOf(text: string): string {
    return this.#names.of(text);
  }

  /** A Login ID of the features as it is here. */
  agentOf(agentId: string): string {
    return this.#names.ofAgent(agentId);
  }

  /** A DN of the features as it is here. */
  dnOf(dn: string): string {
    return this.#names.ofDn(dn);
  }

  /** A value of the features as it is here, for a case with the records of this copy. */
  here(value: string | number, copy: number, key?: string): string | number {
    const inCopy = this.#records.inCopy(value, copy, key);
    if (inCopy !== undefined || typeof value === 'number') return inCopy ?? value;
    return key === 'GSW_AGENT_ID' || key === 'agent_id' ? this.agentOf(value) : this.nameOf(value);
  }

  /** Whether it is a phone number of the features that no record of the set-up has: each case needs one of its own. */
  isOfNobody(value: string | number): value is string {
    return this.#records.isOfNobody(value);
  }

  /** Matches the number of a record in all of its copies; nothing for other values. */
  anyCopyOf(value: string | number, key?: string): Matcher | undefined {
    return this.#records.anyCopyOf(value, key);
  }

  /** Whether one of its lists has a record with this phone number of the system. */
  holds(phone: string): boolean {
    return this.#records.has(phone) && this.copyOf(phone) < this.copies;
  }

  /** The copy that a phone number belongs to. */
  copyOf(phone: string): number {
    return this.#records.copyOf(phone);
  }

  /** The features' number for a phone number of the system; a number of no list stays unchanged. */
  originalOf(phone: string): string {
    return this.#records.originalOf(phone);
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
      agents: this.#all(agents, ({ agentId }) => ({ agentId: this.agentOf(String(agentId)) })),
      agentGroups: this.#all(agentGroups, ({ agents: members }) => ({
        agents: listOf(members).map((member) => this.agentOf(String(member))),
      })),
      callingLists: this.#all(callingLists, ({ table, records }) => ({
        table: this.n === 0 ? (table ?? null) : `${String(table)}_of_${this.n}`,
        records: this.#copied(objectsIn(records)),
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

  /** The names of all that stands here, as the features have them or as the system has. */
  get names(): NamesByKind {
    const { agents, campaigns, campaignGroups, callingLists } = this.provisioning();
    const namesIn = (value: JsonValue | undefined): readonly string[] =>
      objectsIn(value).map(({ name }) => String(name));
    return {
      campaigns: namesIn(campaigns),
      campaignGroups: namesIn(campaignGroups),
      callingLists: namesIn(callingLists),
      agents: objectsIn(agents).map(({ agentId }) => String(agentId)),
      dns: Object.values(testAgents).map(({ dn }) => this.dnOf(dn)),
      phones: this.#records.phonesHere,
    };
  }

  /** The records of the set-up, as the features have them. */
  get #rows(): readonly JsonObject[] {
    return objectsIn(this.testBed.provisioning().callingLists).flatMap(({ records }) => objectsIn(records));
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

  #copied(rows: readonly JsonObject[]): readonly JsonObject[] {
    return Array.from({ length: this.copies }, (_, copy) =>
      rows.map((row) => {
        const { agent_id: agent } = row;
        const ownAgent = agent === undefined ? {} : { agent_id: this.agentOf(String(agent)) };
        return { ...this.#records.rowOfCopy(row, copy), ...ownAgent };
      }),
    ).flat();
  }
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function objectsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return listOf(value).filter((one) => isJsonObject(one));
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
