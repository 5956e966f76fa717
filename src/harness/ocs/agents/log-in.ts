import { KitError } from '../../../kernel/kit-error.ts';
import type { FrameConnection } from '../../../link/frames/frame-connection.ts';
import type { CaseRun } from '../../case/case-run.ts';
import { bounded } from '../../case/deadline.ts';
import type { ActorName, TestAgentIdentity } from '../../test-bed/test-agents.ts';
import type { OcsRun } from '../ocs-run.ts';
import type { DirectAnswer } from './direct-answers.ts';
import { TestAgent, type TestAgentObserver } from './test-agent.ts';

/** Opens an actor's connection and registers its client and its DN; everything leaves in one write. */
export async function connectActor(
  name: ActorName,
  identity: TestAgentIdentity,
  run: OcsRun,
  ofCase: CaseRun,
  observer: TestAgentObserver,
): Promise<TestAgent> {
  const connection: FrameConnection = await run.system.openCti(identity);
  const patience = run.profile.patience.answer;
  const actor = new TestAgent(name, identity, connection, { run: ofCase, patience, observer });
  const client = { clientName: `ocs-tck ${name}`, protocolVersion: '1.0' };
  const token = run.system.token === undefined ? {} : { token: run.system.token };
  const answers = Promise.all([
    actor.send('RequestRegisterClient', { ...client, ...token }).answer,
    actor.send('RequestRegisterAddress', { thisDN: actor.dn }).answer,
  ]);
  try {
    refuseUnregistered(await bounded(answers, patience, 'EventLinkConnected and EventRegistered'));
  } catch (error) {
    actor.close();
    throw error;
  }
  return actor;
}

/** Logs an agent in; resolves when the switch confirms it. */
export async function logIn(actor: TestAgent): Promise<void> {
  expectDirect([await actor.ask('RequestAgentLogin', { thisDN: actor.dn, agentId: actor.agentId })]);
}

/** A switch may refuse what it cannot do (docs/link.md): the rule of the case could then not be tested. */
export function expectDirect(answers: readonly DirectAnswer[]): void {
  const refused = refusedOf(answers);
  if (!refused) return;
  throw new KitError({
    code: 'PRODUCT_REFUSED',
    message: `The switch refused the request (message ${refused.entry}): ${sentenceOf(refused)}`,
    hint: 'See the transcript, and the messages of the CTI link in docs/link.md.',
  });
}

/** If even the registration is refused, the token or the DN is wrong. */
function refuseUnregistered(answers: readonly DirectAnswer[]): void {
  const refused = refusedOf(answers);
  if (!refused) return;
  throw new KitError({
    code: 'LINK_NOT_REGISTERED',
    message: `The kit could not register on the link: ${sentenceOf(refused)}`,
    hint: 'Does OCS_TCK_TOKEN hold the right token, and does the switch have the DNs of the test bed?',
  });
}

function refusedOf(answers: readonly DirectAnswer[]): DirectAnswer | undefined {
  return answers.find((answer) => answer.frame.messageType === 'EventError');
}

function sentenceOf({ frame }: DirectAnswer): string {
  return `EventError ${String(frame.errorCode)}: ${String(frame.errorMessage)}`;
}
