import { randomUUID } from 'node:crypto';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import type { Configuration, DialMode } from '../ocs/configuration/configuration.ts';
import type { DialingVerb, OutboundContactServer } from '../ocs/machine/ports.ts';
import type { DoNotCallEntry, RecordStore, StoreCommand } from '../ocs/machine/store-port.ts';
import { createOutboundContactServer } from '../ocs/outbound-contact-server.ts';
import { type FailingStore, failingStore } from '../store/failing-store.ts';
import { createSqliteStore } from '../store/sqlite-store.ts';
import type { TelephonySwitch } from '../switch/ports.ts';
import { createTelephonySwitch } from '../switch/telephony-switch.ts';
import { notPossible } from './control/control-refusal.ts';
import type { Provisioning } from './control/provisioning.ts';
import { Engine, type Machines } from './engine.ts';
import { seededIds } from './seeded-ids.ts';
import { SteerableClock } from './steerable-clock.ts';

/** A decorator that puts faults on the correct machines, to prove that a faulty implementation is found. */
export interface Decoration {
  readonly ocs?: (right: OutboundContactServer) => OutboundContactServer;
  readonly switch?: (right: TelephonySwitch) => TelephonySwitch;
  readonly store?: (right: RecordStore) => RecordStore;
  /** The server's end of each CTI connection that is opened from then on. */
  readonly link?: (right: FrameConnection) => FrameConnection;
}

/** Where calling lists are kept: in memory, or in a SQLite file. */
export type StoreLocation = 'memory' | `sqlite:${string}`;

/** The seed of identifiers after every reset, so that a run can be repeated. */
const seedAfterReset = 'reset';

/** The reference as seen by control methods: the engine with its machines, and the current provisioning. */
export class ReferenceSystem {
  readonly clock = new SteerableClock();
  /** Whether time is always real: resets do not change it, and nobody can control it. */
  readonly realTime: boolean;
  readonly engine: Engine;
  /** Kept across resets, because creating a database takes longer than the rest of a short case. */
  readonly #store: RecordStore;
  #decoration: Decoration;
  #database: FailingStore;
  #configuration: Configuration | undefined;

  constructor(
    location: StoreLocation,
    decoration: Decoration,
    onFailure?: (error: unknown) => void,
    realTime = false,
  ) {
    this.realTime = realTime;
    this.#store = createSqliteStore({ file: fileOf(location) });
    this.#decoration = decoration;
    this.#database = failingStore(this.#store);
    this.engine = new Engine(this.clock, this.#createMachines(randomUUID()), onFailure);
  }

  /** Takes effect at the next reset. */
  setDecoration(decoration: Decoration): void {
    this.#decoration = decoration;
  }

  /** A connection of the CTI link, as the server sees it. */
  decorated(connection: FrameConnection): FrameConnection {
    return this.#decoration.link?.(connection) ?? connection;
  }

  close(): void {
    this.engine.close();
    this.#store.close();
  }

  /** Forgets everything except the links, and makes time virtual, unless it is to stay real. */
  reset(): void {
    if (this.realTime) this.clock.stop();
    else this.clock.restart();
    this.#configuration = undefined;
    this.#database = failingStore(this.#store);
    this.engine.replaceMachines(this.#createMachines(seedAfterReset));
  }

  /** Creates and fills the calling lists' tables, then provisions OCS. */
  async provision({ configuration, records }: Provisioning): Promise<void> {
    for (const list of configuration.callingLists) {
      await this.query({ verb: 'createList', list });
      const ofList = records.get(list.name) ?? [];
      if (ofList.length > 0) await this.query({ verb: 'insert', list: list.name, records: ofList });
    }
    await this.query({ verb: 'replaceDoNotCall', entries: [] });
    this.#configuration = configuration;
    this.engine.submit({ to: 'ocs', input: { kind: 'provision', configuration } });
  }

  /** The current configuration; refuses before provisioning. */
  get configuration(): Configuration {
    if (this.#configuration === undefined) throw notPossible('Nothing is provisioned.');
    return this.#configuration;
  }

  /** The records in the database's answer; or refuses the control request. */
  async query(command: StoreCommand) {
    return (await this.#ask(command)).records;
  }

  /** Contents of the do-not-call list. */
  async readDoNotCall(): Promise<readonly DoNotCallEntry[]> {
    return (await this.#ask({ verb: 'readDoNotCall' })).entries ?? [];
  }

  /** Makes OCS read the do-not-call list again; refuses if the database fails. */
  async rereadDoNotCall(): Promise<void> {
    await this.readDoNotCall();
    this.engine.submit({ to: 'ocs', input: { kind: 'rereadDoNotCall' } });
  }

  async #ask(command: StoreCommand) {
    const result = await this.engine.query(command);
    if (!result.ok) throw notPossible(`The database refuses: ${result.reason}.`);
    return result;
  }

  /** Carries out a dialing command; refuses if the campaign group is unknown or OCS refuses. */
  async dial(verb: DialingVerb, campaignGroup: string, mode?: DialMode): Promise<void> {
    const known = this.configuration.campaignGroups.some((group) => group.name === campaignGroup);
    if (!known) throw notPossible(`There is no campaign group "${campaignGroup}".`);
    const { refused } = await this.engine.dial(verb, campaignGroup, mode);
    if (refused !== undefined) throw notPossible(refused);
  }

  failDatabase(): void {
    this.#database.fail();
  }

  healDatabase(): void {
    this.#database.heal();
  }

  #createMachines(seed: string): Machines {
    const { ocs, switch: telephonySwitch, store } = this.#decoration;
    const ids = seededIds(seed);
    const right = {
      ocs: createOutboundContactServer({ ids }),
      telephonySwitch: createTelephonySwitch({ ids }),
    };
    return {
      ocs: ocs?.(right.ocs) ?? right.ocs,
      telephonySwitch: telephonySwitch?.(right.telephonySwitch) ?? right.telephonySwitch,
      store: store?.(this.#database) ?? this.#database,
    };
  }
}

function fileOf(location: StoreLocation): string {
  return location === 'memory' ? ':memory:' : location.slice('sqlite:'.length);
}
