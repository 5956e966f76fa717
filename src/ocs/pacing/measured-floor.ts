/**
 * What the switch and OCS know about a group at one instant. All times of pacing are in seconds, read from any clock
 * that does not jump.
 */
export interface MeasuredFloor {
  readonly now: number;
  /** Agents who are ready and have no call. */
  readonly idleAgents: number;
  /** Agents who work for the group. An agent who is leaving (LogOut) is not one of them. */
  readonly staffedAgents: number;
  /** Answered calls, dialed or inbound, that wait for an agent. */
  readonly waitingCalls: number;
  /** Calls that were dialed and have no outcome yet. */
  readonly dialedCalls: ReadonlySet<DialedCall>;
  /** Agents who will be ready again; one who is leaving never will. */
  readonly busyAgents: ReadonlySet<BusyAgent>;
  readonly totals: FloorTotals;
}

export interface DialedCall {
  readonly startedAt: number;
}

export type AgentStage = 'talk' | 'after-call work';

export interface BusyAgent {
  readonly stage: AgentStage;
  /** When this stage began. */
  readonly since: number;
  /** The agent's ReadyTime request for the record, if there was one. */
  readonly announcement?: ReadyAnnouncement | undefined;
}

/** A ReadyTime request (001, ReadyTime Request): made at one instant for another. */
export interface ReadyAnnouncement {
  readonly madeAt: number;
  /** When the agent expects to be ready: the request's time plus GSW_READY_TIME. */
  readonly readyAt: number;
}

/** Counted since the session was loaded; they never decrease. */
export interface FloorTotals {
  /** Dialed calls that a person answered. */
  readonly answered: number;
  /** Those of them that found no agent: abandoned by the customer, or dropped by OCS. */
  readonly overdialed: number;
  /** Seconds that answered calls spent waiting for an agent, or until they were lost. */
  readonly distributionTime: number;
}

/** A dialed call whose outcome is known. */
export interface EndedCall extends DialedCall {
  readonly endedAt: number;
  /** A person answered; all other outcomes are alike to pacing. */
  readonly answered: boolean;
}

/** A stage that an agent has ended: talk by releasing the call, after-call work by being ready. */
export interface EndedStage extends BusyAgent {
  readonly endedAt: number;
}
