import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { FindingError } from '../case/case-outcome.ts';
import { bounded, withDeadline } from '../case/deadline.ts';
import type { Transcript } from '../case/transcript.ts';
import { type AgentName, testAgents } from '../test-bed/test-bed.ts';
import type { OcsRun } from './ocs-run.ts';
import { type DirectAnswer, TestAgent, type TestAgentObserver } from './test-agent.ts';

/** Opens an actor's connection and registers its client and its DN; everything leaves in one write. */
export async function connectActor(
  name: AgentName,
  run: OcsRun,
  transcript: Transcript,
  observer: TestAgentObserver,
): Promise<TestAgent> {
  const connection: FrameConnection = await run.system.openCti();
  const actor = new TestAgent(name, testAgents[name], connection, transcript, observer);
  const client = { clientName: `ocs-tck ${name}`, protocolVersion: '1.0' };
  const token = run.system.token === undefined ? {} : { token: run.system.token };
  const answers = Promise.all([
    actor.ask('RequestRegisterClient', { ...client, ...token }),
    actor.ask('RequestRegisterAddress', { thisDN: actor.dn }),
  ]);
  expectDirect(await bounded(answers, run.profile.patience.answer, 'EventRegistered'));
  return actor;
}

/** Logs an agent in; resolves when the switch says so. */
export async function logIn(actor: TestAgent, run: OcsRun): Promise<void> {
  const answer = actor.ask('RequestAgentLogin', { thisDN: actor.dn, agentId: actor.agentId });
  expectDirect([await bounded(answer, run.profile.patience.answer, 'EventAgentLogin')]);
}

/**
 * Logs out all who are logged in. What the switch answers is of no interest any more, so it is only given some
 * milliseconds to do it.
 */
export async function logOut(actors: readonly TestAgent[], milliseconds: number): Promise<void> {
  const present = actors.filter(({ loggedIn }) => loggedIn);
  const answers = present.map((actor) => actor.ask('RequestAgentLogout', { thisDN: actor.dn }));
  await withDeadline<unknown>(Promise.allSettled(answers), milliseconds, () => undefined);
}

/** A link request that the switch refuses stops the case: it could not even be set up. */
export function expectDirect(answers: readonly DirectAnswer[]): void {
  const refused = answers.find((answer) => answer.frame.messageType === 'EventError');
  if (!refused) return;
  throw new FindingError({
    rule: 'link',
    verdict: 'error',
    blame: 'environment',
    expected: 'the switch to accept the request',
    actual: `EventError ${String(refused.frame.errorCode)}: ${String(refused.frame.errorMessage)}`,
    keys: [],
    message: refused.entry,
    hint: 'See the transcript, and the messages of the CTI link in docs/link.md.',
  });
}
