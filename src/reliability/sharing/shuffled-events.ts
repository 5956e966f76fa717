import { chanceOf } from '../../kernel/chance.ts';
import type { PlayedEvent } from './operate.ts';

/** The events of an operation in another order, in which each DN still sees its own in order; some come twice. */
export function shuffledEvents(events: readonly PlayedEvent[], seed: number): readonly PlayedEvent[] {
  const chance = chanceOf(seed);
  const queues = [...Map.groupBy(events, ({ dn }) => dn).values()].map((queue) => [...queue]);
  const shuffled: PlayedEvent[] = [];
  for (let left = queues; left.length > 0; left = left.filter((queue) => queue.length > 0)) {
    const next = left[Math.floor(chance() * left.length)]?.shift();
    if (next === undefined) continue;
    shuffled.push(next);
    if (chance() < 0.15) shuffled.push(next);
  }
  return shuffled;
}
