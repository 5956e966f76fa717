import { queueOfGroups } from '../../test-bed/test-bed-campaigns.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import type { OcsWorld } from '../ocs-world.ts';

/** A customer who is in no calling list. */
const stranger = '5550999';

/** A customer calls an actor's DN. */
export async function callDn(world: OcsWorld, { dn }: TestAgent): Promise<void> {
  await world.testBedControl.call('customer.call', { phone: stranger, dn });
}

/** A customer calls the queue of the campaign groups. */
export async function callQueue(world: OcsWorld): Promise<void> {
  await world.testBedControl.call('customer.call', { phone: stranger, dn: queueOfGroups });
}

/** Every customer answers, so many seconds after they are called. */
export async function customersAnswerAfter(world: OcsWorld, seconds: number): Promise<void> {
  const population = {
    seed: 1,
    outcomes: { answer: 1 },
    answer: { always: seconds },
    refusal: { always: 1 },
  };
  await world.testBedControl.call('customers.populate', population);
}

/** The customer who has called hangs up. */
export async function callerHangsUp(world: OcsWorld): Promise<void> {
  await customerHangsUp(world, stranger);
}

export async function customerHangsUp(world: OcsWorld, phone: string): Promise<void> {
  await world.testBedControl.call('customer.hangUp', { phone });
}
