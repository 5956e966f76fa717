import { randomUUID } from 'node:crypto';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import type { Configuration, DialMode } from '../ocs/configuration/configuration.ts';
import type { DialingVerb } from '../ocs/machine/ports.ts';
import type { DoNotCallEntry, StoreCommand } from '../ocs/machine/store-port.ts';
import { type FailingStore, failingStore } from '../store/failing-store.ts';
import type { KeptStore } from '../store/kept-store.ts';
import { createSqliteStore } from '../store/sqlite/sqlite-store.ts';
import { notPossible } from './control/control-refusal.ts';
import type { Provisioning } from './control/provisioning.ts';
import { delayedAnswers } from './demonstration/delayed-answers.ts';
import { Engine } from './engine.ts';
import { KeptSession } from './kept-session.ts';
import { createMachines, type Decoration, decoratedBy } from './machines.ts';
import { asApplication, keepLists, replaceLists } from './provisioned-lists.ts';
import { Provocations } from './provocations/provocations.ts';
import { SteerableClock } from './steerable-clock.ts';
import { switchSetUp } from './switch-set-up.ts';
import { LostEvents } from './trace/lost-events.ts';

/** What a system is made of. */
export interface SystemOptions {
  readonly store: KeptStore;
  readonly decoration?: Decoration;
  /** Hears of what a machine throws; without a listener it is thrown. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
  /** Whether resets leave time alone, and nobody can move it. */
  readonly realTime?: boolean | undefined;
  /** Whether `reset` and `provision` may empty a store that lasts. */
  readonly mayEmpty?: boolean | undefined;
  /** Milliseconds by which what OCS sends to desktops leaves later. */
  readonly answerDelay?: number | undefined;
}

const keptSentence =
  'The store keeps what it holds: start the server with --reset-store if a reset may empty it.';

/** The seed of identifiers after every reset, so that a run can be repeated. */
const seedAfterReset = 'reset';

/** The reference as seen by control methods: the engine with its machines, and the current provisioning. */
export class ReferenceSystem {
  readonly clock = new SteerableClock();
  /** Whether time is always real: resets do not change it, and nobody can control it. */
  readonly realTime: boolean;
  readonly engine: Engine;
  /** What somebody wants to go wrong, until the next reset. */
  readonly provocations = new Provocations();
  readonly lostEvents = new LostEvents();
  /** Milliseconds by which what OCS sends to desktops leaves later. */
  readonly answerDelay: number;
  /** Kept across resets, because creating a database takes longer than the rest of a short case. */
  readonly #store: KeptStore;
  /** Whether what is provisioned takes the place of what the store holds. */
  readonly #replaces: boolean;
  #decoration: Decoration;
  #database: FailingStore;
  #configuration: Configuration | undefined;
  readonly #session: KeptSession;

  constructor(options: SystemOptions) {
    const {
      store,
      decoration = {},
      onFailure,
      realTime = false,
      mayEmpty = false,
      answerDelay = 0,
    } = options;
    this.realTime = realTime;
    this.answerDelay = answerDelay;
    this.#store = store;
    this.#replaces = mayEmpty || !store.lasting;
    this.#decoration = decoration;
    this.#database = failingStore(store);
    this.engine = new Engine(this.clock, this.#machines(randomUUID()), onFailure);
    this.#session = new KeptSession(store, () => this.engine.primary());
    store.hear((news) => this.engine.submit({ to: 'ocs', input: { kind: 'news', news } }));
  }

  /** A system that keeps nothing. */
  static inMemory(decoration: Decoration, onFailure?: (error: unknown) => void): ReferenceSystem {
    return new ReferenceSystem({ store: createSqliteStore({ file: ':memory:' }), decoration, onFailure });
  }

  /** Takes effect at the next reset. */
  setDecoration(decoration: Decoration): void {
    this.#decoration = decoration;
  }

  /** A connection of the CTI link, as the server sees it. */
  decorated(connection: FrameConnection): FrameConnection {
    return this.#decoration.link?.(connection) ?? connection;
  }

  async close(): Promise<void> {
    this.engine.close();
    await this.#store.close();
  }

  /** Forgets everything except the links, and makes time virtual, unless it is to stay real. */
  reset(): void {
    if (!this.#replaces) throw notPossible(keptSentence);
    if (this.realTime) this.clock.stop();
    else this.clock.restart();
    this.#configuration = undefined;
    this.#database = failingStore(this.#store);
    this.provocations.clear();
    this.engine.replaceMachines(this.#machines(seedAfterReset));
  }

  #machines(seed: string) {
    const delay: Decoration =
      this.answerDelay > 0 ? { ocs: (right) => delayedAnswers(right, this.answerDelay) } : {};
    const provoked: Decoration = {
      ocs: (right) => this.provocations.over(right),
      switch: (right) => this.lostEvents.over(right),
    };
    return createMachines(decoratedBy(this.#decoration, provoked, delay), this.#database, seed);
  }

  /**
   * Provisions the calling lists with their records, then OCS. A store that may not be emptied keeps its records and
   * do-not-call list: only what is missing is added.
   */
  async provision({ configuration, records }: Provisioning): Promise<void> {
    const { callingLists } = configuration;
    if (this.#replaces) await replaceLists((command) => this.query(command), callingLists, records);
    else await keepLists(this.#store, callingLists, records);
    await this.#begin(configuration);
    this.#session.keep(configuration);
    await this.#session.save();
  }

  /**
   * Goes on with what the store holds, under another application id if one is given. Answers whether it held anything.
   */
  async restore(applicationId?: number): Promise<boolean> {
    const saved = await this.#store.restore();
    if (saved === undefined) return false;
    const { configuration, dialing } = saved;
    await this.#begin(
      applicationId === undefined ? configuration : asApplication(configuration, applicationId),
    );
    this.#session.keep(configuration);
    for (const { campaignGroup, state, mode } of dialing) {
      const { refused } = await this.engine.dial(state === 'Running' ? 'start' : 'load', campaignGroup, mode);
      if (refused !== undefined) throw notPossible(refused);
    }
    return true;
  }

  async #begin(configuration: Configuration): Promise<void> {
    await this.#session.takeOver(configuration);
    this.#configuration = configuration;
    this.engine.submit({ to: 'switch', input: switchSetUp(configuration) });
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
    if (result.ok) return result;
    throw result.error ?? notPossible(`The database refuses: ${result.reason}.`);
  }

  /** Carries out a dialing command; refuses if the campaign group is unknown or OCS refuses. */
  async dial(verb: DialingVerb, campaignGroup: string, mode?: DialMode): Promise<void> {
    const known = this.configuration.campaignGroups.some((group) => group.name === campaignGroup);
    if (!known) throw notPossible(`There is no campaign group "${campaignGroup}".`);
    const { refused } = await this.engine.dial(verb, campaignGroup, mode);
    if (refused !== undefined) throw notPossible(refused);
    await this.#session.save();
  }

  /** Whether the database was made to fail. */
  get databaseFails(): boolean {
    return this.#database.failing;
  }

  failDatabase(): void {
    this.#database.fail();
  }

  healDatabase(): void {
    this.#database.heal();
  }
}
