import type { JsonObject } from '../../../kernel/json.ts';
import { mismatchesText } from '../../../kernel/mismatch-text.ts';
import type { KeyValue } from '../../../protocol/user-data.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import type { SentRequest } from '../../case/sent-request.ts';
import { compareKeys, type ExpectedKeys } from '../../expect/key-comparison.ts';
import { parseValue } from '../../expect/literals.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import type { TestAgent } from '../agents/test-agent.ts';
import { answerTo } from '../asking-again.ts';
import { lateArrival } from '../late-arrival.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { changed, completeRequest, type RequestChanges, sendRequest } from '../send-request.ts';
import { type ChainRows, expectSameRows, readRows } from './chain-rows.ts';
import { lastRequestOf, missingStep } from './missing-step.ts';

/** A value that no record has unless a request that should have been refused was carried out. */
export const telltale = 'Not Allowed';

/** What a request changes if it is carried out, so that this shows. */
const tellingKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  UpdateCallCompletionStats: { customer_name: `"${telltale}"`, GSW_CALL_RESULT: 'Wrong Party' },
  RecordProcessed: { customer_name: `"${telltale}"`, GSW_CALL_RESULT: 'Wrong Party' },
  AddRecord: {
    GSW_RECORD_HANDLE: 'the handle',
    GSW_CHAIN_ID: "the record's GSW_CHAIN_ID",
    GSW_PHONE: '"5550999"',
    customer_name: `"${telltale}"`,
  },
};

/** Which record a request is about: the one that the agent works on, or another number of its chain. */
export type WhichRecord = 'chained' | 'own';

const attempts = new WeakMap<SentRequest, ChainRows>();

/**
 * An agent sends a request that OCS should refuse. If the record was finished, it gets an error by 001 (Chained Records:
 * Record Not Found); without the right to it, some take silence for a refusal.
 */
export async function tryInVain(
  world: OcsWorld,
  name: AgentName,
  request: string,
  which: WhichRecord = 'own',
  changes: RequestChanges = new Map(),
  state: 'finished' | 'open' = 'open',
): Promise<void> {
  const agent = await world.actor(name);
  const before = await readRows(world, agent, request);
  const complete = await completeRequest(world, name, request);
  const telling = new Map([
    ...tellingOf(world, agent, request),
    ...handleOf(world, agent, which),
    ...changes,
  ]);
  const meant = state === 'finished' ? 'as it is' : 'to be refused';
  await sendRequest(world, name, changed(complete, telling), meant);
  if (agent.lastRequest !== undefined) attempts.set(agent.lastRequest, before);
}

function tellingOf(
  world: OcsWorld,
  agent: TestAgent,
  request: string,
): readonly [string, KeyValue | undefined][] {
  const context = world.literals(agent);
  return Object.entries(tellingKeys[request] ?? {}).map(([key, literal]) => [
    key,
    parseValue(literal, context, key),
  ]);
}

function handleOf(
  world: OcsWorld,
  agent: TestAgent,
  which: WhichRecord,
): readonly [string, KeyValue | undefined][] {
  if (which === 'own') return [];
  const literal = "the chained record's GSW_RECORD_HANDLE";
  return [['GSW_RECORD_HANDLE', parseValue(literal, world.literals(agent), 'GSW_RECORD_HANDLE')]];
}

/**
 * The last request of an agent was refused: by an error, or by silence if the profile allows it. Neither the record nor
 * its chain has changed.
 */
export async function expectRefused(
  world: OcsWorld,
  agent: TestAgent,
  keys: ExpectedKeys = new Map(),
): Promise<void> {
  await expectErrorTo(world, agent, lastRequestOf(agent), keys);
  await expectNothingChanged(world, agent);
}

/** An agent sends the same again and again, without waiting. */
export async function tryOften(
  world: OcsWorld,
  name: AgentName,
  request: string,
  times: number,
): Promise<void> {
  const agent = await world.actor(name);
  const before = await readRows(world, agent, request);
  const telling = new Map(tellingOf(world, agent, request));
  for (let n = 0; n < times; n += 1) {
    const complete = await completeRequest(world, name, request);
    await sendRequest(world, name, changed(complete, telling), 'to be refused');
  }
  if (agent.lastRequest !== undefined) attempts.set(agent.lastRequest, before);
}

/** Each of the last requests of an agent was refused, and nothing has changed. */
export async function expectRefusedEachTime(world: OcsWorld, agent: TestAgent, times: number): Promise<void> {
  for (const request of agent.requests.slice(-times)) await expectErrorTo(world, agent, request);
  await expectNothingChanged(world, agent);
}

/** Neither the record nor its chain has changed since the last attempt of an agent. */
export async function expectNothingChanged(world: OcsWorld, agent: TestAgent): Promise<void> {
  await expectSameRows(world, lastAttempt(agent));
}

/** The record and its chain as they were before the last attempt of an agent. */
export function rowsBeforeAttempt(agent: TestAgent): readonly JsonObject[] {
  return lastAttempt(agent).rows;
}

function lastAttempt({ name, requests }: TestAgent): ChainRows {
  const request = requests.findLast((one) => attempts.has(one));
  const before = request && attempts.get(request);
  if (before !== undefined) return before;
  throw missingStep(`A step is about what ${name} has tried, which is nothing.`, `${name} tries …`);
}

/** An error with these keys, and nothing else, has answered a request; or silence, if that is allowed. */
export async function expectErrorTo(
  world: OcsWorld,
  agent: TestAgent,
  request: SentRequest,
  expectedKeys: ExpectedKeys = new Map(),
): Promise<void> {
  const first = await answerTo(world, agent, request);
  const proof = await world.silence(agent);
  const answers = agent.messages.unread.filter(({ entry }) => request.answers.includes(entry.n));
  const wrong = answers.find((answer) => !isRefusal(answer));
  if (wrong !== undefined) throw notRefused(world, agent, request, wrong);
  if (first === undefined) await expectSilenceAllowed(world, agent, request, proof);
  for (const answer of answers) {
    const keys = compareKeys(expectedKeys, answer.userData);
    const expected = `${request.name} of ${agent.name} is refused as described`;
    if (keys.length > 0)
      throw world.case.breach({ expected, actual: mismatchesText(keys), keys, message: answer.entry.n });
    agent.messages.take(answer);
    world.case.cite(answer.entry.n);
  }
}

/** Whether a message refuses a request: by any error, since no document names the one for who has no right to a record. */
export function isRefusal({ identified }: ReceivedMessage): boolean {
  return identified.kind === 'error';
}

function notRefused(world: OcsWorld, agent: TestAgent, request: SentRequest, answer: ReceivedMessage) {
  return world.case.breach({
    expected: `${request.name} of ${agent.name} is refused`,
    actual: `${nameOf(answer)} came`,
    message: answer.entry.n,
    hint: 'No document names the error: any is taken for a refusal.',
  });
}

/** Silence is a lawful refusal only of what need not be answered, or if the profile says so. */
export async function expectSilenceAllowed(
  world: OcsWorld,
  agent: TestAgent,
  request: SentRequest,
  proof: number,
): Promise<void> {
  if (request.mayBeSilent) {
    world.case.cite(proof);
    world.case.note(
      world.case.rule,
      `${request.name} of ${agent.name} was refused by silence.`,
      request.entry,
    );
    return;
  }
  const late = await lateArrival(world, agent.messages, ({ entry }) => request.answers.includes(entry.n));
  throw world.case.breach({
    expected: `${request.name} of ${agent.name} is refused by an error`,
    actual: 'nothing came',
    message: request.entry,
    hint: 'If this implementation refuses by silence, its profile says so: sharing.silentRefusal allow.',
    ...late,
  });
}
