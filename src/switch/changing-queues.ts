import { serve } from './distribution/distribution.ts';
import { assignQueue, openPort, openPosition, withdrawQueue } from './distribution/positions.ts';
import type { Turn } from './machine/turn.ts';
import type { SwitchInput } from './ports.ts';

type ChangePlaces = Extract<SwitchInput, { kind: 'changePlaces' }>;

/** A queue distributes to one more agent; nothing happens if there is no such queue, or it does already. */
export function joinQueue(turn: Turn, agentId: string, dn: string): void {
  const { state } = turn;
  const queue = state.queues.get(dn);
  if (queue === undefined || state.queuesOfAgent.get(agentId)?.includes(queue)) return;
  assignQueue(state.queuesOfAgent, agentId, queue);
  for (const place of state.dnsOf.get(agentId) ?? []) {
    openPosition(state, place);
    serve(turn, place);
  }
}

/** A queue distributes to other places from now on; calls that are at a place that it leaves go on. */
export function changePlaces(turn: Turn, { queue: dn, places, ports, removed }: ChangePlaces): void {
  const { state } = turn;
  const queue = state.queues.get(dn);
  if (queue === undefined) return;
  for (const place of removed) withdrawQueue(state, place, queue);
  for (const place of places) {
    if (!state.queuesOfDn.get(place)?.includes(queue)) assignQueue(state.queuesOfDn, place, queue);
    if (state.agents.has(place)) openPosition(state, place);
  }
  for (const port of ports) openPort(state, port, queue);
  for (const place of [...places, ...ports]) serve(turn, place);
}
