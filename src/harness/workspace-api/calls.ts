import { NotRunError } from '../case/case-outcome.ts';
import { settingUp } from '../case/settle-case.ts';
import { idNow, idOf } from './call-ids.ts';
import { sendAsColleague } from './colleague.ts';
import { bodyInSystem } from './customer-of-features.ts';
import { refuseToJudge501 } from './expectations.ts';
import { type ExpectedValue, expectedRows, type Rows } from './expected-value.ts';
import { isAccepted } from './http-status.ts';
import { awaitNotified, firstNotified } from './notified.ts';
import { request } from './requests.ts';
import type { WorkspaceWorld } from './workspace-world.ts';

/** Calls as the features name them: the agent's, their consultation, and the colleague's side. */
export type CallName = 'call' | 'consultation' | "colleague's call";

const callNotification = ['messageType', '"CallStateChanged"'] as const;

/** The agent calls the second one, as part of a set-up. */
export async function callColleague(world: WorkspaceWorld, more: object = {}): Promise<void> {
  const { dn } = world.run.system.colleague;
  await request(world, 'POST', 'voice/make-call', JSON.stringify({ data: { destination: dn, ...more } }));
  const { last } = world;
  if (last !== undefined && !isAccepted(last.status))
    throw new NotRunError({
      reason: `The server refuses that the agent calls the second one at the DN ${dn} (${last.status}).`,
      missing: ['call between two agents'],
    });
  await settingUp(meet(world, 'call', 'Dialing'));
}

/** The second agent answers, unless their telephone has done so. */
export async function answerAsColleague(world: WorkspaceWorld): Promise<void> {
  const { listener } = world.colleague ?? {};
  const rings: Rows = [callNotification, ['call.state', 'one of ["Ringing", "Established"]']];
  const found = await settingUp(awaitNotified(world, rows(world, rings), listener));
  world.calls.set("colleague's call", idOf(found));
  if (JSON.stringify(found.data).includes('"Ringing"')) await sendForColleague(world, 'answer');
}

/** Both sides of a call are in it, as part of a set-up. */
export async function talkToColleague(world: WorkspaceWorld): Promise<void> {
  await callColleague(world);
  await answerAsColleague(world);
  await settingUp(awaitCall(world, 'call', [['call.state', '"Established"']]));
}

/** The agent dials somebody else from the call, who answers; if nobody does, the case is not run. */
export async function consult(world: WorkspaceWorld, kind: string): Promise<void> {
  const { numberToCall } = world.run.system.agent;
  await sendForCall(world, `initiate-${kind}`, 'call', `{ "data": { "destination": "${numberToCall}" } }`);
  expectAccepted(world);
  await settingUp(meet(world, 'consultation', 'Dialing'));
  const due = callRows(world, 'consultation', [['call.state', '"Established"']]);
  if ((await firstNotified(world, due, world.listener)) === undefined) throw nobodyAnswers(numberToCall);
}

/** Sends a request about a call of the agent. In its body, "the call's id" stands for that of the first one. */
export async function sendForCall(
  world: WorkspaceWorld,
  operation: string,
  name: CallName,
  body = '{ "data": {} }',
): Promise<void> {
  const id = encodeURIComponent(callId(world, name));
  const named = body.replace("the call's id", callId(world, 'call'));
  await request(world, 'POST', `voice/calls/${id}/${operation}`, named);
}

/** The second agent does something with their side of the call. */
export async function sendForColleague(world: WorkspaceWorld, operation: string): Promise<void> {
  world.listener?.notified.takeAll();
  const id = encodeURIComponent(callId(world, "colleague's call"));
  world.last = await sendAsColleague(world, `voice/calls/${id}/${operation}`, { data: {} });
}

/** A client is notified of a call with these values, which proves the case. */
export async function expectCall(world: WorkspaceWorld, name: CallName, expected: Rows): Promise<void> {
  expectAccepted(world);
  const { entry } = await awaitCall(world, name, expected);
  world.case.cite(entry);
}

/** The second agent is notified of a call that they did not know of. */
export async function expectNewCall(world: WorkspaceWorld, expected: Rows): Promise<void> {
  const found = await awaitNotified(world, rows(world, expected), world.colleague?.listener);
  world.case.cite(found.entry);
}

/** The agent is notified of a second call, with another id: a consultation. */
export async function expectConsultation(world: WorkspaceWorld, expected: Rows): Promise<void> {
  expectAccepted(world);
  const id: ExpectedValue = {
    path: 'call.id',
    literal: 'another id',
    matches: (value) => typeof value === 'string' && value !== callId(world, 'call'),
  };
  const found = await awaitNotified(world, rows(world, [callNotification, ...expected]), world.listener, [
    id,
  ]);
  world.case.cite(found.entry);
}

/** The id that a call has now. */
export function callId(world: WorkspaceWorld, name: CallName): string {
  return idNow(listenerOf(world, name)?.history ?? [], world.calls.get(name) ?? '');
}

async function awaitCall(world: WorkspaceWorld, name: CallName, expected: Rows) {
  return awaitNotified(world, rows(world, [callNotification, ...expected]), listenerOf(world, name), [
    idOfCall(world, name),
  ]);
}

function callRows(world: WorkspaceWorld, name: CallName, expected: Rows): readonly ExpectedValue[] {
  return [...expectedRows(world.run.system.agent.dn, rows(world, expected)), idOfCall(world, name)];
}

function idOfCall(world: WorkspaceWorld, name: CallName): ExpectedValue {
  return {
    path: 'call.id',
    literal: JSON.stringify(callId(world, name)),
    matches: (value) => value === callId(world, name),
  };
}

/** Waits for a call in a state, and knows it from then on. */
async function meet(world: WorkspaceWorld, name: CallName, state: string): Promise<void> {
  const known = new Set(world.calls.values());
  const isNew: ExpectedValue = {
    path: 'call.id',
    literal: 'a new id',
    matches: (value) => typeof value === 'string' && value !== '' && !known.has(value),
  };
  const due: Rows = [callNotification, ['call.state', JSON.stringify(state)]];
  const found = await awaitNotified(world, due, world.listener, [isNew]);
  world.calls.set(name, idOf(found));
}

function listenerOf({ listener, colleague }: WorkspaceWorld, name: CallName) {
  return name === "colleague's call" ? colleague?.listener : listener;
}

/** Numbers as the system has them. */
function rows({ run }: WorkspaceWorld, expected: Rows): Rows {
  return expected.map(([path, literal]) => [path, bodyInSystem(literal, run.system)]);
}

/** What was asked for has not been refused: what follows from it can be waited for. */
function expectAccepted(world: WorkspaceWorld): void {
  const { last } = world;
  refuseToJudge501(world);
  if (last !== undefined && !isAccepted(last.status))
    throw world.case.breach({
      expected: 'the request to be accepted (2xx)',
      actual: String(last.status),
      message: last.entry,
    });
}

function nobodyAnswers(number: string): NotRunError {
  return new NotRunError({
    reason: `Nobody answers at ${number}, and the agent has to talk to a third party: the profile says who does (names.phones).`,
    missing: ['third party who answers'],
  });
}
