import type { Breach } from '../case/case-run.ts';
import { withDeadline } from '../case/deadline.ts';
import type { Inbox } from '../case/inbox.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Milliseconds to look for a message that did not come before the fence; it only explains, and decides nothing. */
const mostPatience = 1000;

/** After so many looks at which nothing came, the kit looks no more: it would only make a failing run slower. */
const mostLooks = 5;

/**
 * What to say of a message that did not come before the fence, but comes soon after it: the product may promise a fence
 * that it does not keep. Nothing if none comes, if no fence is promised, or if the system is in this process, where
 * nothing is late.
 */
export async function lateArrival<Message>(
  { run }: OcsWorld,
  inbox: Inbox<Message>,
  wanted: (message: Message) => boolean,
): Promise<Pick<Breach, 'actual' | 'hint' | 'defect'> | undefined> {
  if (!run.system.fenceProvesSilence || run.system.restore === undefined) return undefined;
  if (run.looksInVain >= mostLooks) return undefined;
  const began = run.wallClock();
  const { arrival, abandon } = inbox.wait(wanted);
  const patience = Math.min(mostPatience, run.profile.patience.answer);
  const late = await withDeadline<Message | undefined>(arrival, patience, () => undefined);
  abandon();
  if (late === undefined) {
    run.looksInVain += 1;
    return undefined;
  }
  inbox.take(late);
  const ms = Math.max(1, Math.round(run.wallClock() - began));
  return {
    actual: `nothing came before the fence; it came ${ms} ms later`,
    hint: 'May this product promise a fence? It then sends what a request causes before it answers a later RequestQueryAddress. If it does not, it must not offer "fence" in hello, and the profile says fence: false.',
    defect: 'what a request causes comes after the fence',
  };
}

/**
 * At the end of a case: looks once more for answers that have not come, and reports those that are only late by the
 * rule that each request is answered (ENV-04).
 */
export async function findLateAnswers(world: OcsWorld): Promise<void> {
  for (const { messages, requests } of world.actors.values()) {
    const open = requests.find(({ answers, mayBeSilent }) => answers.length === 0 && !mayBeSilent);
    if (open === undefined) continue;
    const late = await lateArrival(world, messages, ({ entry }) => open.answers.includes(entry.n));
    if (late)
      world.case.alwaysOn('ENV-04', { expected: `an answer to ${open.name}`, ...late, message: open.entry });
  }
}
