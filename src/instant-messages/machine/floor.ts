import type { Floor, RoutingStrategy } from '../../protocol/instant-messages.generated.ts';

/** What `schemas/instant-messages/` says of who is there, and of what they are to do. */
export type { Floor } from '../../protocol/instant-messages.generated.ts';

/** How knowledge workers are selected: the file that a routing strategy is given as. */
export type Strategy = RoutingStrategy;

/** Somebody outside the contact center whom agents ask. */
export type KnowledgeWorker = Floor['knowledgeWorkers'][number];

/** Who may be asked, in the order in which the strategy asks. */
export function candidates({ knowledgeWorkers, strategy: { among } }: Floor): readonly KnowledgeWorker[] {
  if (among === undefined) return knowledgeWorkers;
  return among.flatMap((name) => knowledgeWorkers.find(({ agent }) => agent === name) ?? []);
}

/** Names of the keys in user data that identify a knowledge worker, and the DN where they take calls. */
export const workerKey = 'KnowledgeWorker';
export const voiceDnKey = 'KnowledgeWorkerVoiceDN';
