import type { UserData } from '../../protocol/user-data.ts';
import { nameOf, type ReceivedCallEvent } from '../case/received-message.ts';
import { settingUp } from '../case/settle-case.ts';
import type { ExpectedKeys } from '../expect/key-comparison.ts';
import { expectDirect } from './agents/log-in.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { callEvents, expectMessage } from './expectations.ts';
import { stretches } from './in-time.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Interactions that are offered to an agent: in Push Preview mode, records (001, Proactive Interaction Support). */
const offers = { ...callEvents, inbox: (actor: TestAgent) => actor.offers };

/** A record that is offered is the one that the agent works on from now on. */
export function noteOffer(actor: TestAgent, { userData }: ReceivedCallEvent): void {
  actor.record = userData;
  actor.received.push(userData);
}

/** How many times the patience for an effect an offer is waited for: no document says how soon a record is pushed. */
const timesThePatience = 3;

/** OCS offers a record to the agent by itself. It may take its time, since it reads records first. */
export async function expectOffer(world: OcsWorld, actor: TestAgent, keys: ExpectedKeys): Promise<void> {
  await awaitOffer(world, actor);
  await expectMessage(world, actor, offers, 'EventInvite', keys);
}

/** There is an offer that no step has looked at. */
async function awaitOffer(world: OcsWorld, actor: TestAgent): Promise<void> {
  if (await comesInTime(world, actor, timesThePatience)) return;
  const expected = `OCS offers a record to ${actor.name} (EventInvite)`;
  const seconds = (timesThePatience * world.run.profile.patience.effect) / 1000;
  const actual = `none came within ${seconds} seconds`;
  const hint = `No document says how soon a record is pushed. The kit waits ${timesThePatience} times patience.effect of the profile.`;
  throw world.case.breach({ expected, actual, hint });
}

/** An agent who is logged in goes ready, and is offered a record, as part of a set-up. */
export async function awaitFirstOffer(world: OcsWorld, actor: TestAgent): Promise<void> {
  expectDirect([await actor.ask('RequestAgentReady', { thisDN: actor.dn })]);
  await settingUp(awaitOffer(world, actor));
}

/** No record is offered to the agent, or on its way: proved by a fence, after time in which there could have been one. */
export async function expectNoOffer(world: OcsWorld, actor: TestAgent): Promise<void> {
  await comesInTime(world, actor, 1);
  const proof = await world.silence(actor);
  const offer = actor.offers.find(() => true);
  if (offer === undefined) return world.case.cite(proof);
  const expected = `no record is offered to ${actor.name}`;
  throw world.case.breach({ expected, actual: 'EventInvite came', message: offer.entry.n });
}

/** A due callback comes to the agent, by ScheduledCall or pushed: how it comes in Push Preview mode is not said. */
export async function expectCallback(world: OcsWorld, actor: TestAgent, phone: string): Promise<void> {
  const isIt = ({ userData }: { readonly userData: UserData }) => userData.GSW_PHONE === phone;
  for (const pass of stretches(world, actor)) {
    await world.silence(actor);
    const call = actor.messages.find((message) => nameOf(message) === 'ScheduledCall' && isIt(message));
    const came = call ?? actor.offers.find(isIt);
    if (came !== undefined) return world.case.cite(came.entry.n);
    await pass();
  }
  const expected = `the callback of ${phone} comes to ${actor.name}, by ScheduledCall or EventInvite`;
  throw world.case.breach({ expected, actual: 'it did not come within the patience' });
}

/** An agent who is logged in goes ready, and accepts the record that comes, as part of a set-up. */
export async function acceptFirstOffer(world: OcsWorld, actor: TestAgent): Promise<void> {
  await awaitFirstOffer(world, actor);
  await answerOffer(actor, 'RequestAccept');
}

/** The agent accepts the last offer, or declines it. */
export async function answerOffer(
  actor: TestAgent,
  answer: 'RequestAccept' | 'RequestReject',
): Promise<void> {
  const { dn: thisDN, offers } = actor;
  const offer = offers.unread.at(-1);
  if (offer !== undefined) offers.take(offer);
  const interactionId = String(offers.lastTaken?.frame.interactionId);
  expectDirect([await actor.ask(answer, { thisDN, interactionId })]);
}

async function comesInTime(world: OcsWorld, actor: TestAgent, times: number): Promise<boolean> {
  for (const pass of stretches(world, actor, times)) {
    await world.silence(actor);
    if (actor.offers.unread.length > 0) return true;
    await pass();
  }
  return actor.offers.unread.length > 0;
}
