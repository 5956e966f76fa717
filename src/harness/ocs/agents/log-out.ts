import type { CaseRun } from '../../case/case-run.ts';
import { withDeadline } from '../../case/deadline.ts';
import type { OcsRun } from '../ocs-run.ts';
import { connectActor } from './log-in.ts';
import type { TestAgent, TestAgentObserver } from './test-agent.ts';

/** What comes while an agent is being logged out no longer belongs to a case. */
export const nobodyWatches: Omit<TestAgentObserver, 'reading'> = {
  told: () => undefined,
  called: () => undefined,
  offered: () => undefined,
  framed: () => undefined,
  garbled: () => undefined,
};

/**
 * Ends the calls, logs out all agents who may be logged in, and gives all DNs back: if no reset clears the switch, an
 * agent who stays logged in keeps the next case from logging in. Waits for the answers of the switch, up to the
 * timeout, but their content no longer matters.
 */
export async function logOut(actors: readonly TestAgent[], run: OcsRun, ofCase: CaseRun): Promise<void> {
  await Promise.allSettled(
    actors.map((actor) => (actor.isConnected ? leaveDn(actor, run) : comeBackToLeave(actor, run, ofCase))),
  );
}

async function leaveDn(actor: TestAgent, run: OcsRun): Promise<void> {
  const answers = [
    ...openCallsOf(actor).map(
      (connId) => actor.send('RequestReleaseCall', { thisDN: actor.dn, connId }).answer,
    ),
    ...(actor.mayBeLoggedIn ? [actor.send('RequestAgentLogout', { thisDN: actor.dn }).answer] : []),
    actor.send('RequestUnregisterAddress', { thisDN: actor.dn }).answer,
  ];
  await withDeadline<unknown>(Promise.allSettled(answers), run.profile.patience.answer, () => undefined);
}

/** An agent stays logged in when the connection closes: another one is needed to log the agent out. */
async function comeBackToLeave(gone: TestAgent, run: OcsRun, ofCase: CaseRun): Promise<void> {
  if (!gone.mayBeLoggedIn) return;
  const watcher = { ...nobodyWatches, reading: run.profile.reading };
  const actor = await connectActor(gone.name, gone, run, ofCase, watcher);
  actor.loggedIn = true;
  await leaveDn(actor, run);
  actor.close();
}

/** Calls of an actor whose end was not seen on its DN. A call that was transferred has taken the place of another. */
function openCallsOf({ callEventsSeen: seen, dn }: TestAgent): readonly string[] {
  const open = new Set<string>();
  for (const { event, frame } of seen) {
    if (frame.thisDN !== dn) continue;
    if (/^Event(?:Released|Abandoned)$/.test(event)) open.delete(String(frame.connId));
    else if (/^Event(?:Dialing|Ringing|PartyChanged)$/.test(event)) open.add(String(frame.connId));
    if (frame.previousConnId !== undefined) open.delete(String(frame.previousConnId));
  }
  return [...open];
}
