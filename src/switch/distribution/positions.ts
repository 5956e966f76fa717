import type { Queue } from '../machine/queue.ts';
import type { SwitchState } from '../machine/switch-state.ts';

/** The queues that distribute to a DN, or to the agent who is logged in there, know it from now on. */
export function openPosition(state: SwitchState, dn: string): void {
  const agentId = state.agents.get(dn)?.agentId ?? '';
  const wanted = [...(state.queuesOfAgent.get(agentId) ?? []), ...(state.queuesOfDn.get(dn) ?? [])];
  const queues = new Set<Queue>([...(state.positions.get(dn)?.queues ?? []), ...wanted]);
  if (queues.size === 0) return;
  const position = state.positions.get(dn) ?? { dn, isPort: false, queues: [] };
  position.queues.splice(0, position.queues.length, ...queues);
  state.positions.set(dn, position);
}

/** The agent of a DN has logged out: nothing is distributed to it any longer. */
export function closePosition(state: SwitchState, dn: string): void {
  const position = state.positions.get(dn);
  if (position === undefined) return;
  for (const queue of position.queues) queue.idle.delete(position);
  state.positions.delete(dn);
}
