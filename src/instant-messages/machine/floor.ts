/** Somebody outside the contact center whom agents ask. */
export interface KnowledgeWorker {
  /** The login ID of the emulated agent that stands for them. */
  readonly agent: string;
  /** Where the emulated agent is logged in, and instant messages arrive. */
  readonly dn: string;
  /** Where their calls arrive. */
  readonly voiceDN: string;
}

/** How knowledge workers are selected: the file that a routing strategy is given as (`schemas/routing-strategy`). */
export interface Strategy {
  /** One after the other, in the order of the list; in turn; or all at once. */
  readonly selection: 'one' | 'roundRobin' | 'broadcast';
  /** Agents who may be asked, in this order; without it, all of them, in an order of the strategy's own. */
  readonly among?: readonly string[];
  /** After a preview that was declined, or not answered. */
  readonly afterDecline: 'next' | 'default';
  /** Where an interaction goes if there is nobody to preview it; without it, it waits. */
  readonly defaultDN?: string;
  /** Seconds in which a preview must be answered. */
  readonly previewSeconds: number;
  /** Seconds that an interaction may wait at the routing point; then it goes back. */
  readonly queueSeconds: number;
  /** What a voice call gets that names its knowledge worker. */
  readonly voice: 'preview' | 'direct';
  /** Whether the switch refuses to route to a knowledge worker who has not accepted. */
  readonly strictPreview: boolean;
}

/** Who is there, and what they are to do. */
export interface Floor {
  readonly routingPoint: string;
  readonly knowledgeWorkers: readonly KnowledgeWorker[];
  readonly strategy: Strategy;
}

/** Who may be asked, in the order in which the strategy asks. */
export function candidates({ knowledgeWorkers, strategy: { among } }: Floor): readonly KnowledgeWorker[] {
  if (among === undefined) return knowledgeWorkers;
  return among.flatMap((name) => knowledgeWorkers.find(({ agent }) => agent === name) ?? []);
}

/** Names of the keys in user data that identify a knowledge worker, and the DN where they take calls. */
export const workerKey = 'KnowledgeWorker';
export const voiceDnKey = 'KnowledgeWorkerVoiceDN';
