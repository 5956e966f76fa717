import type { JsonValue } from '../../../kernel/json.ts';
import { withDeadline } from '../../case/deadline.ts';
import type { Inbox } from '../../case/inbox.ts';
import type { DesktopWorld } from '../desktop-world.ts';

/** Milliseconds between two looks at a screen. */
const betweenLooks = 50;

/**
 * What is expected of a desktop and has not come when it seemed to be at rest: over the Workspace API nothing proves that
 * it was, so that it gets the profile's quiet time in addition. Undefined if it does not come, or the desktop has refused, or uses the link.
 */
export async function comesLate<Request>(
  { run, refusal }: DesktopWorld,
  inbox: Inbox<Request>,
  fits: (request: Request) => boolean,
): Promise<Request | undefined> {
  const { web } = run.system;
  if (web === undefined || refusal !== undefined) return undefined;
  const began = performance.now();
  const { arrival, abandon } = inbox.wait(fits);
  const late = await withDeadline<Request | undefined>(arrival, run.profile.patience.quiet, () => undefined);
  abandon();
  if (late !== undefined) web.quiet.tell(performance.now() - began);
  return late;
}

/** Waits in the same way until the screen is as expected, or does not become so. */
export async function settlesLate(
  { run }: DesktopWorld,
  isAsExpected: (screen: JsonValue) => boolean,
): Promise<void> {
  const { web, tester } = run.system;
  if (web === undefined) return;
  const began = performance.now();
  while (performance.now() - began < run.profile.patience.quiet) {
    if (isAsExpected(await tester.client.ask('observe'))) return;
    await withDeadline<void>(new Promise(() => undefined), betweenLooks, () => undefined);
  }
}
