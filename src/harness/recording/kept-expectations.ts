import { type DeviceName, deviceNames } from '../../recording/devices/device.ts';
import { indexedRecordings } from './index-expectations.ts';
import type { RecordingWorld } from './recording-world.ts';
import { sessionsIn } from './seen-sessions.ts';
import { waitedBreach } from './timed-breach.ts';

/** All three devices are in a call. */
export async function expectAllInCall(world: RecordingWorld): Promise<void> {
  const out = (): readonly DeviceName[] => {
    const dialogs = world.seen.begunDialogs().filter(({ end }) => end === undefined);
    return deviceNames.filter(
      (name) => !dialogs.some(({ invite: { from, to } }) => from === name || to === name),
    );
  };
  if (await world.until(() => out().length === 0)) return;
  throw await waitedBreach(world, {
    expected: `${deviceNames.join(', ')} to be in a conference`,
    actual: `${out().join(' and ')} is in no call`,
    message: world.seen.length,
  });
}

/** No session has ended. */
export function expectSessionsKept(world: RecordingWorld): void {
  const sessions = sessionsIn(world.seen);
  const [bye] = sessions.flatMap((session) => world.seen.within(session, 'BYE'));
  world.cite(...sessions.map(({ invite }) => invite.n));
  if (sessions.length >= 2 && bye === undefined) return;
  throw world.breach({
    expected: 'the two sessions at the media server to be kept',
    actual: bye ? 'SIP Server ends one with BYE' : sessionCount(sessions.length),
    message: bye?.n ?? world.seen.length,
  });
}

/** No session was opened in addition to the first two. */
export function expectNoNewSession(world: RecordingWorld): void {
  const [, , third] = sessionsIn(world.seen);
  if (third === undefined) return;
  throw world.breach({
    expected: 'no session in addition to the two of the recording',
    actual: `SIP Server opens one for ${third.dn}`,
    message: third.invite.n,
  });
}

function sessionCount(count: number): string {
  return count === 1 ? 'there is only one' : 'there is none';
}

/** Since the first talk, a session was invited again. */
export function expectInvitedAgain(world: RecordingWorld): void {
  const { to } = world.talkOf(1);
  const again = sessionsIn(world.seen)
    .flatMap((session) => world.seen.within(session, 'INVITE'))
    .find(({ at }) => at >= to);
  world.cite(again?.n);
  if (again) return;
  throw world.breach({
    expected: 'a re-INVITE in one of the sessions',
    actual: 'there is none',
    message: world.seen.length,
    awaited: 'INVITE',
  });
}

/** The device was sent no BYE, and no INVITE outside of its first dialog. */
export function expectOneDialog(world: RecordingWorld, dn: DeviceName): void {
  const invites = world.seen.called(dn);
  const [bye] = world.seen.requests('BYE', 'SIP Server', dn);
  world.cite(...invites.map(({ n }) => n));
  if (invites.length === 1 && bye === undefined) return;
  throw world.breach({
    expected: `${dn} to be in its one dialog`,
    actual: bye ? 'SIP Server sends it a BYE' : `SIP Server calls it ${invites.length} times`,
    message: bye?.n ?? invites[1]?.n ?? world.seen.length,
  });
}

export function expectNoSessionFor(world: RecordingWorld, dn: DeviceName): void {
  const sessions = sessionsIn(world.seen);
  const own = sessions.find((session) => session.dn === dn);
  world.cite(...sessions.map(({ invite }) => invite.n));
  if (own === undefined) return;
  throw world.breach({
    expected: `no recording session for ${dn}`,
    actual: 'there is one',
    message: own.invite.n,
  });
}

/** The mix and the recording are services apart: no dialog is of both (document 003, "SIP Dialog"). */
export function expectSeparateDialogs(world: RecordingWorld, mixed: number, recorded: number): void {
  const invites = world.seen.opened('media server');
  const ofMix = invites.filter(
    ({ message }) => message.uri.kind === 'sip' && /^conf=/.test(message.uri.user ?? ''),
  );
  const sessions = sessionsIn(world.seen);
  world.cite(...invites.map(({ n }) => n));
  if (ofMix.length === mixed && sessions.length === recorded) return;
  throw world.breach({
    expected: `${mixed} dialogs of the conference, and ${recorded} of the recording`,
    actual: `there are ${ofMix.length} and ${sessions.length}`,
    message: invites.at(-1)?.n ?? world.seen.length,
  });
}

/** Since the recording was requested, a device has got no INVITE. */
export function expectUndisturbed(world: RecordingWorld, dn: DeviceName): void {
  const [requested] = world.seen.asked('RequestPrivateService');
  const invite = world.seen.requests('INVITE', 'SIP Server', dn).find(({ n }) => n > (requested?.n ?? 0));
  world.cite(requested?.n, sessionsIn(world.seen)[0]?.invite.n);
  if (invite === undefined) return;
  throw world.breach({
    expected: `no INVITE for ${dn} since the recording was requested`,
    actual: 'there is one',
    message: invite.n,
  });
}

export async function expectOneCall(world: RecordingWorld): Promise<void> {
  const calls = new Set((await indexedRecordings(world)).map(({ call_uuid }) => call_uuid));
  world.cite(world.seen.length);
  if (calls.size === 1) return;
  throw world.breach({
    expected: 'recordings of one call',
    actual: `they are of ${calls.size}`,
    message: world.seen.length,
  });
}

export async function expectFailedRow(world: RecordingWorld): Promise<void> {
  await world.until(async () => (await world.rows()).some(({ state }) => state === 'failed'));
  const rows = await world.recordings();
  world.cite(world.seen.length);
  if (rows.some(({ state }) => state === 'failed')) return;
  throw await waitedBreach(world, {
    expected: 'a recording in the state failed',
    actual:
      rows.length === 0 ? 'there is no row' : `the state is ${rows.map(({ state }) => state).join(', ')}`,
    message: world.seen.length,
  });
}

/** Every dialog that an INVITE has begun, by whomever, has got its BYE. */
export function expectNoDialogLeft(world: RecordingWorld): void {
  const begun = world.seen.begunDialogs();
  const left = begun.find(({ end }) => end === undefined);
  world.cite(...begun.map(({ end }) => end?.n));
  if (left === undefined) return;
  throw world.breach({
    expected: 'every dialog to be ended by BYE',
    actual: `the one that ${left.invite.from} has begun with ${left.invite.to} is not`,
    message: left.invite.n,
    awaited: 'BYE',
  });
}
