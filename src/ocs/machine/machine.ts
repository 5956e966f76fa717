import type { IdSource } from '../../kernel/id-source.ts';
import type { Viewed } from '../../kernel/viewed.ts';
import type { CallTaker, LoggedInAgent } from '../campaigns/agents.ts';
import type { Departure } from '../campaigns/departure.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { ConfigurationIndex } from '../configuration/configuration-index.ts';
import type { Engagement } from '../dialing/seizing/engagement.ts';
import type { OpenRecord, RecordChain } from '../records/record-chain.ts';
import type { PendingRetrieval } from './marking.ts';
import type { OcsEffect } from './ports.ts';
import type { ListedName, StoreCommand, StoreResult } from './store-port.ts';

/** Everything that OCS knows from its configuration. */
export interface Provisioned {
  readonly index: ConfigurationIndex;
  readonly applicationId: number;
  /** By campaign group name. */
  readonly sessions: ReadonlyMap<string, DialingSession>;
  /** Voice treatment ports of all place groups by DN. */
  readonly ports: Map<string, CallTaker>;
  /** By DN of the queue. */
  readonly sessionsOfQueue: ReadonlyMap<string, readonly DialingSession[]>;
  /** By campaign name. */
  readonly campaigns: ReadonlySet<string>;
}

/** The do-not-call list in memory: expiry (Unix seconds) by number and by customer id. */
export interface DoNotCallList {
  readonly phones: Map<string, number>;
  readonly customers: Map<string, number>;
}

/** The state of the machine, and the effects it has decided on. The chapters' modules work on this. */
export interface Machine {
  readonly ids: IdSource;
  /** The time of the current input. */
  now: number;
  /** Effects of the current input, in order. */
  effects: OcsEffect[];
  provisioned: Provisioned;
  /** Connection ids of the calls that wait, by DN of the queue, no matter who dialed them. */
  readonly queued: Map<string, Set<string>>;
  /** Logged-in agents by DN. */
  readonly agents: Map<string, LoggedInAgent>;
  /** The same by agent id, then by DN: an agent may be logged in at several. */
  readonly logins: Map<string, Map<string, LoggedInAgent>>;
  /** Engaging calls, by DN of the agent. */
  readonly engagements: Map<string, Engagement>;
  /** Connection ids of the calls at each Extension, the second DN of a place, by its DN. */
  readonly extensionCalls: Map<string, Set<string>>;
  /** Records by GSW_RECORD_HANDLE. */
  readonly records: Map<number, OpenRecord>;
  /** Chains that several agents share, by connection id of the calls that carry their handles. */
  readonly sharedCalls: Map<string, Set<RecordChain>>;
  /** As last read, plus what has been added since; shared by primary and backup. */
  readonly doNotCall: DoNotCallList;
  /** For each reading of the do-not-call list that is not answered: what others have entered since it was asked for. */
  readonly rereading: Set<ListedName[]>;
  /** What to do when the database answers, by ticket. */
  readonly asked: Map<number, (result: StoreResult) => void>;
  readonly retrieving: Set<PendingRetrieval>;
  /** Agents whom calls still keep from leaving. */
  readonly departing: Set<Departure>;
  /** Updates that failed in the database and that nobody waits for; they are retried later. */
  readonly unsaved: StoreCommand[];
  tickets: number;
  loads: number;
}

/** What one OCS knows, to be looked at only. */
export type MachineView = Viewed<
  Pick<Machine, 'now' | 'provisioned' | 'agents' | 'records' | 'queued' | 'sharedCalls'>
>;

/** Asks the database, and goes on with its answer, whenever that comes. */
export function askStore(machine: Machine, command: StoreCommand, then: (result: StoreResult) => void): void {
  machine.tickets += 1;
  machine.asked.set(machine.tickets, then);
  machine.effects.push({ kind: 'store', ticket: machine.tickets, command });
}
