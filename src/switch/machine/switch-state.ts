import type { IdSource } from '../../kernel/id-source.ts';
import type { Detection } from '../customers/call-progress-detection.ts';
import type { CustomerOutcome } from '../customers/customer-outcome.ts';
import type { Customers } from '../customers/population.ts';
import type { AgentState } from './agent-state.ts';
import type { Call } from './call.ts';
import type { Position, Queue } from './queue.ts';

/** An agent who is logged in; whether a client is still connected does not matter (rights follow the DN). */
export interface LoggedInAgent {
  readonly agentId: string;
  state: Exclude<AgentState, 'LoggedOut'>;
}

/** The whole state of the switch. */
export interface SwitchState {
  readonly ids: IdSource;
  /** Clients that registered a DN. */
  readonly clientsOf: Map<string, Set<number>>;
  /** Agents by DN. */
  readonly agents: Map<string, LoggedInAgent>;
  /** DNs by Login ID of the agent logged in there. */
  readonly dnsOf: Map<string, Set<string>>;
  /** Calls in progress, by connection id. */
  readonly calls: Map<string, Call>;
  /** The same by DN of a party, and by phone number of a customer in the call, the oldest first. */
  readonly callsAt: Map<string, Set<Call>>;
  readonly callsOf: Map<string, Set<Call>>;
  /** DNs that OCS does not monitor. */
  readonly unmonitored: Set<string>;
  /** Whether a consultation call gets the user data of the call. */
  carriesUserData: boolean;
  /** Queues by DN. */
  readonly queues: Map<string, Queue>;
  /** Queues by Login ID of an agent that they distribute to. */
  readonly queuesOfAgent: Map<string, readonly Queue[]>;
  /** Queues by DN that they distribute to, no matter who is logged in there. */
  readonly queuesOfDn: Map<string, readonly Queue[]>;
  /** DNs to which some queue distributes at present. */
  readonly positions: Map<string, Position>;
  /** Interactions that are offered, with the DN to which; without those that were accepted. */
  readonly offered: Map<string, string>;
  /** Number of calls that have been queued so far. */
  queued: number;
  /** Trunks to the public network: how many there are, and how many are in use. */
  trunks: number;
  trunksInUse: number;
  /** What customers will do, by phone number, next outcome first. */
  readonly outcomes: Map<string, readonly CustomerOutcome[]>;
  /** What all other customers do; without it, they answer. */
  customers?: Customers;
  /** Call progress detection. */
  detect: Detection;
  /** Number of the last event. */
  sequenceNumber: number;
}

/** A switch on which nothing has happened yet. */
export function emptySwitch(ids: IdSource): SwitchState {
  return {
    ids,
    clientsOf: new Map(),
    agents: new Map(),
    dnsOf: new Map(),
    calls: new Map(),
    callsAt: new Map(),
    callsOf: new Map(),
    unmonitored: new Set(),
    carriesUserData: true,
    queues: new Map(),
    queuesOfAgent: new Map(),
    queuesOfDn: new Map(),
    positions: new Map(),
    offered: new Map(),
    queued: 0,
    trunks: Number.POSITIVE_INFINITY,
    trunksInUse: 0,
    outcomes: new Map(),
    detect: (answered) => answered,
    sequenceNumber: 0,
  };
}
