import type { IdSource } from '../kernel/id-source.ts';
import type { AgentState } from './agent-state.ts';
import type { Call } from './call.ts';
import type { CustomerOutcome } from './customer-outcome.ts';

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
  readonly dnOf: Map<string, string>;
  /** Calls in progress, by connection id. */
  readonly calls: Map<string, Call>;
  /** What customers will do, by phone number, next outcome first. */
  readonly outcomes: Map<string, readonly CustomerOutcome[]>;
  /** Number of the last event. */
  sequenceNumber: number;
}

/** A switch on which nothing has happened yet. */
export function emptySwitch(ids: IdSource): SwitchState {
  return {
    ids,
    clientsOf: new Map(),
    agents: new Map(),
    dnOf: new Map(),
    calls: new Map(),
    outcomes: new Map(),
    sequenceNumber: 0,
  };
}
