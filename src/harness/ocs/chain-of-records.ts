import type { FindingError } from '../case/case-outcome.ts';
import { nameOf, type ReceivedMessage } from '../case/received-message.ts';
import type { SentRequest } from '../case/sent-request.ts';
import { settingUp } from '../case/settle-case.ts';
import { parseMatcher } from '../expect/literals.ts';
import { exactly } from '../expect/matcher.ts';
import type { AgentName } from '../test-bed/test-agents.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { expectMessage, userEvents } from './expectations.ts';
import type { OcsWorld } from './ocs-world.ts';
import { completeRequest, sendRequest } from './send-request.ts';

/** A desktop asks for the chain of its record and gets all of it, as part of a set-up. */
export async function fetchChain(world: OcsWorld, agent: AgentName): Promise<void> {
  const request = await completeRequest(world, agent, 'ChainedRecordRequest');
  const actor = await sendRequest(world, agent, request, 'complete');
  await settingUp(wholeChain(world, actor));
}

async function wholeChain(world: OcsWorld, actor: TestAgent): Promise<void> {
  const request = actor.lastRequest;
  const isEnd = (message: ReceivedMessage): boolean =>
    nameOf(message) === 'ChainedRecordsDataEnd' && answers(message, request);
  const end = await world.awaiting.arrival(actor, [...world.actors.values()], actor.messages, isEnd);
  if (end === undefined) throw chainIsMissing(world, actor);
  for (const message of [...actor.messages.unread])
    if (answers(message, request)) actor.messages.take(message);
}

function chainIsMissing(world: OcsWorld, actor: TestAgent): FindingError {
  const other = actor.messages.unread.findLast((message) => answers(message, actor.lastRequest));
  return world.case.breach({
    expected: `${actor.name} receives ChainedRecordsDataEnd`,
    actual: other === undefined ? 'nothing came' : `${nameOf(other)} instead`,
    ...(other === undefined ? {} : { message: other.entry.n }),
  });
}

/** For each record of the chain that the desktop did not have, one ChainedRecord came; the chain may be any. */
export async function expectChainedRecords(world: OcsWorld, actor: TestAgent): Promise<void> {
  const { place, mainList } = world.testBed;
  const given = actor.record?.GSW_PHONE;
  const phone = typeof given === 'string' ? (place?.originalOf(given) ?? given) : undefined;
  const copy = typeof given === 'string' ? (place?.copyOf(given) ?? 0) : 0;
  const chain = mainList.records.find(({ contact_info: number }) => number === phone)?.chain_id;
  const rest = mainList.records.filter((row) => row.chain_id === chain && row.contact_info !== phone);
  for (const { contact_info: number } of rest)
    await expectMessage(
      world,
      actor,
      userEvents,
      'ChainedRecord',
      new Map([['GSW_PHONE', exactly(place?.here(String(number), copy) ?? String(number))]]),
    );
}

/**
 * One ChainedRecord came for each described number but that of the record on the desktop, with those keys. Which of them
 * the desktop has, the documents leave open (ruling 136).
 */
export async function expectOtherNumbers(
  world: OcsWorld,
  actor: TestAgent,
  numbers: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const literals = world.literals(actor);
  const onDesktop = actor.record?.GSW_PHONE;
  for (const { GSW_PHONE: phone = '', ...keys } of numbers) {
    const number = parseMatcher(phone, literals, 'GSW_PHONE');
    if (number.matches(onDesktop)) continue;
    const others = Object.entries(keys).map(
      ([key, literal]) => [key, parseMatcher(literal, literals, key)] as const,
    );
    await expectMessage(
      world,
      actor,
      userEvents,
      'ChainedRecord',
      new Map([['GSW_PHONE', number], ...others]),
    );
  }
}

/** The last message that an actor's last request got has that name: proved by a fence. */
export async function expectLastAnswer(world: OcsWorld, actor: TestAgent, name: string): Promise<void> {
  await world.silence(actor);
  const request = actor.lastRequest;
  const last = actor.messages.unread.findLast((message) => answers(message, request));
  const expected = `${name} as the last answer to ${request?.name} of ${actor.name}`;
  if (last === undefined) throw world.case.breach({ expected, actual: 'nothing came' });
  if (nameOf(last) !== name) {
    throw world.case.breach({ expected, actual: nameOf(last), message: last.entry.n });
  }
  world.case.cite(last.entry.n);
}

function answers(message: ReceivedMessage, request: SentRequest | undefined): boolean {
  return request?.answers.includes(message.entry.n) ?? false;
}
