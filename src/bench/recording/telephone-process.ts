import { randomUUID } from 'node:crypto';
import { openRealNode } from '../../recording/floor/real-node.ts';
import { bookOf } from '../../recording/machine/address-book.ts';
import { seededIds } from '../../reference/seeded-ids.ts';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import { BenchTelephone } from './bench-telephone.ts';
import type { TelephoneFigures, TelephoneOrder } from './telephones.ts';

/** `node telephone-process.ts D1|D2 NETWORK`, forked: one telephone with all of its calls, which does what it is told by messages. */
const [given = 'D1', network = ''] = process.argv.slice(2);
const name = given === 'D2' ? 'D2' : 'D1';
const mediaWaiting = 64;
/** How often packets that are due are sent, in milliseconds. */
const tick = 5;

const clock = new SteerableClock();
const surroundings = {
  clock,
  ids: seededIds(randomUUID()),
  book: bookOf(network),
  isHere: () => false,
};
const { node, close } = await openRealNode(
  name,
  surroundings,
  (ports) => new BenchTelephone(name, ports),
  mediaWaiting,
);
setInterval(() => {
  const now = performance.now();
  for (const { stream } of node.legs) stream.sendDue(now);
}, tick);

process.on('message', (order: TelephoneOrder) => void carryOut(order));
process.send?.('ready');

async function carryOut(order: TelephoneOrder): Promise<void> {
  if (order.kind === 'dial') node.dial(order.dn);
  if (order.kind === 'hang up') node.legs[order.call]?.call?.hangUp();
  if (order.kind === 'tell') process.send?.(figures());
  if (order.kind !== 'end') return;
  await close();
  process.exit(0);
}

function figures(): TelephoneFigures {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  return {
    good: node.legs.filter(({ isOver, stream }) => !isOver && stream.received > 0).length,
    lost: sum(node.legs.map(({ stream }) => stream.lost)),
    heard: sum(node.legs.map(({ stream }) => stream.received)),
    setUp: node.legs.flatMap(({ answeredAfter = [] }) => answeredAfter),
  };
}
