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

/** A queue distributes to one more agent, or one more DN. */
export function assignQueue(queuesOf: Map<string, readonly Queue[]>, key: string, queue: Queue): void {
  queuesOf.set(key, [...(queuesOf.get(key) ?? []), queue]);
}

/** A queue distributes to a voice treatment port. */
export function openPort(state: SwitchState, port: string, queue: Queue): void {
  const position = state.positions.get(port) ?? { dn: port, isPort: true, queues: [] };
  if (!position.queues.includes(queue)) position.queues.push(queue);
  state.positions.set(port, position);
}

/** A queue no longer distributes to a DN. */
export function withdrawQueue(state: SwitchState, dn: string, queue: Queue): void {
  const others = (queues: readonly Queue[] = []) => queues.filter((one) => one !== queue);
  state.queuesOfDn.set(dn, others(state.queuesOfDn.get(dn)));
  const position = state.positions.get(dn);
  if (position === undefined) return;
  position.queues.splice(0, position.queues.length, ...others(position.queues));
  queue.idle.delete(position);
}
