import { mismatchesText } from '../../kernel/mismatch-text.ts';
import type { FindingError } from '../case/case-outcome.ts';
import { withDeadline } from '../case/deadline.ts';
import type { Notified } from './bayeux-listener.ts';
import { callIn, callsSince, idNow, idOf } from './call-ids.ts';
import { callId } from './calls.ts';
import { expectedRows, mismatches, type Rows, valueAt } from './expected-value.ts';
import { isAccepted } from './http-status.ts';
import type { WorkspaceWorld } from './workspace-world.ts';

/** How far a call has come: it never goes back. */
const age: Readonly<Record<string, number>> = {
  Dialing: 0,
  Ringing: 0,
  Established: 1,
  Held: 1,
  Released: 2,
  Completed: 3,
};

/** Milliseconds between two looks: what is notified need not be in the list at once. */
const pause = 50;

/** All that was notified of the agent's only call has its id, or names the one that it had before. */
export function expectOneId(world: WorkspaceWorld): void {
  const seen = notifiedOf(world);
  const first = world.calls.get('call') ?? '';
  const strange = seen.find((one, at) => idOf(one) !== idNow(seen.slice(0, at + 1), first));
  if (strange !== undefined)
    throw world.case.breach({
      expected: `the id ${first} in all that is notified of the call, unless previousConnId names the old one`,
      actual: `the id ${idOf(strange) || 'nothing'} in the state ${stateOf(strange)}`,
      message: strange.entry,
    });
  citeLast(world, seen);
}

/** The states of the agent's call came in an order that a call can have, up to its end. */
export function expectOrder(world: WorkspaceWorld): void {
  const seen = notifiedOf(world).filter((one) => Object.hasOwn(age, stateOf(one)));
  const isEarlier = (one: Notified, at: number) => ageOf(one) < Math.max(...seen.slice(0, at + 1).map(ageOf));
  const late = seen.find(isEarlier);
  if (late !== undefined)
    throw world.case.breach({
      expected: 'states in their order: Dialing or Ringing, Established or Held, Released, Completed',
      actual: seen.map(stateOf).join(', '),
      message: late.entry,
    });
  citeLast(world, seen);
}

/** The list of the agent's calls has the call with these values, at once or soon. */
export async function expectListed(world: WorkspaceWorld, rows: Rows): Promise<void> {
  await soon(world, async () => {
    const { calls, entry } = await listedCalls(world);
    const call = callIn(calls, callId(world, 'call'));
    const due = expectedRows(world.run.system.agent.dn, rows);
    const keys = mismatches(
      due.filter(({ path, matches }) => !matches(valueAt(call, path))),
      call,
    );
    const actual = call === undefined ? 'no such call' : mismatchesText(keys);
    if (call === undefined || keys.length > 0)
      return world.case.breach({ expected: 'the call in data.calls', actual, keys, message: entry });
    world.case.cite(entry);
    return undefined;
  });
}

/** The list of the agent's calls has the call no longer, or as one that is over. */
export async function expectNoLongerActive(world: WorkspaceWorld): Promise<void> {
  await soon(world, async () => {
    const { calls, entry } = await listedCalls(world);
    const state = valueAt(callIn(calls, callId(world, 'call')), 'state');
    if (state !== undefined && state !== 'Released' && state !== 'Completed') {
      const expected = 'no such call, or one that is Released or Completed';
      return world.case.breach({ expected, actual: JSON.stringify(state), message: entry });
    }
    world.case.cite(entry);
    return undefined;
  });
}

async function listedCalls(world: WorkspaceWorld) {
  const { status, body, entry } = await world.send('GET', 'voice/calls');
  const calls = valueAt(body, 'data.calls');
  if (isAccepted(status) && Array.isArray(calls)) return { calls, entry };
  const actual = isAccepted(status) ? 'no such list' : String(status);
  throw world.case.breach({ expected: 'the list data.calls', actual, message: entry });
}

/** Looks until it finds nothing wrong, as long as the profile waits for an answer. */
async function soon(world: WorkspaceWorld, look: () => Promise<FindingError | undefined>): Promise<void> {
  const until = world.run.wallClock() + world.run.profile.patience.answer;
  let wrong = await look();
  while (wrong !== undefined && world.run.wallClock() < until) {
    await withDeadline(new Promise<void>(() => undefined), pause, () => undefined);
    wrong = await look();
  }
  if (wrong !== undefined) throw wrong;
}

function notifiedOf({ listener, calls }: WorkspaceWorld): readonly Notified[] {
  return callsSince(listener?.history ?? [], calls.get('call') ?? '');
}

function citeLast(world: WorkspaceWorld, seen: readonly Notified[]): void {
  const last = seen.at(-1);
  if (last !== undefined) world.case.cite(last.entry);
}

const ageOf = (one: Notified): number => age[stateOf(one)] ?? 0;

function stateOf({ data }: Notified): string {
  const state = valueAt(data, 'call.state');
  return typeof state === 'string' ? state : 'nothing';
}
