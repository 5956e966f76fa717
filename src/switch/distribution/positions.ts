import type { Queue } from '../machine/queue.ts';
import type { SwitchState } from '../machine/switch-state.ts';

/** An agent has logged in at a DN, or the queues are new: those that distribute to the agent or the DN know it. */
export function openPosition(state: SwitchState, dn: string): void {
  const agentId = state.agents.get(dn)?.agentId ?? '';
  const queues = new Set<Queue>([
    ...(state.queuesOfAgent.get(agentId) ?? []),
    ...(state.queuesOfDn.get(dn) ?? []),
  ]);
  if (queues.size > 0) state.positions.set(dn, { dn, isPort: false, queues: [...queues] });
}

/** The agent of a DN has logged out: nothing is distributed to it any longer. */
export function closePosition(state: SwitchState, dn: string): void {
  const position = state.positions.get(dn);
  if (position === undefined) return;
  for (const queue of position.queues) queue.idle.delete(position);
  state.positions.delete(dn);
}
