import type { Call } from './call.ts';

/** How a queue is set up. */
export interface QueueSetUp {
  readonly dn: string;
  /** Login IDs of the agents that it distributes to, no matter at which DN. */
  readonly agents?: readonly string[];
  /** DNs that it distributes to while an agent is logged in there, no matter which. */
  readonly places?: readonly string[];
  /** DNs of voice treatment ports: nobody logs in there, and they answer by themselves. */
  readonly ports?: readonly string[];
  /** Whether the agents' calls are answered by the switch. */
  readonly automaticAnswer?: boolean;
}

/** A queue (an ACD queue, or a routing point): calls wait in it for an agent. Either `waiting` or `idle` is empty. */
export interface Queue {
  readonly dn: string;
  readonly automaticAnswer: boolean;
  /** The call that has waited longest first. */
  readonly waiting: Set<Call>;
  /** Those that could take a call now, the one that has been idle longest first. */
  readonly idle: Set<Position>;
}

/** A DN that queues distribute calls to: an agent's, or a voice treatment port. */
export interface Position {
  readonly dn: string;
  readonly isPort: boolean;
  readonly queues: Queue[];
}
