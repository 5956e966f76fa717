import type { DeviceName } from '../../recording/devices/device.ts';
import type { RecordingWorld } from './recording-world.ts';

/** What a consultation is for, or a request in one step. */
type Purpose = 'Transfer' | 'Conference';

/**
 * A device transfers the call. Document 003 does not say by which request: a SIP Server that refuses to do it in one step is asked
 * for a consultation, which is completed once it is answered; if it refuses that as well, the device sends REFER.
 */
export async function transferCall(
  world: RecordingWorld,
  thisDN: DeviceName,
  otherDN: DeviceName,
): Promise<void> {
  const isDone = await bringInto('Transfer', world, thisDN, otherDN);
  if (isDone) return;
  await (await world.device(thisDN)).refer(otherDN);
  await world.answers(otherDN);
}

/** A device takes another one into the call, in one step or in two. */
export async function takeIntoConference(
  world: RecordingWorld,
  thisDN: DeviceName,
  otherDN: DeviceName,
): Promise<void> {
  await bringInto('Conference', world, thisDN, otherDN);
}

/** A device consults another one, for whatever purpose SIP Server allows. */
export async function consult(world: RecordingWorld, thisDN: DeviceName, otherDN: DeviceName): Promise<void> {
  if (await initiate('Transfer', world, thisDN, otherDN)) return;
  if (await initiate('Conference', world, thisDN, otherDN)) return;
  throw world.breach({
    expected: `${thisDN} to consult ${otherDN}`,
    actual: `${otherDN} is not called`,
    message: world.seen.length,
  });
}

/** The consultation ends, and the device is back in its call. */
export async function reconnect(world: RecordingWorld, thisDN: DeviceName): Promise<void> {
  const { newestConnId: connId = '', heldConnId = '' } = world;
  await world.request('RequestReconnectCall', { thisDN, connId, heldConnId });
  await world.carriedOut();
}

/** The device leaves, or all of them are in one call. */
export async function complete(purpose: Purpose, world: RecordingWorld, thisDN: DeviceName): Promise<void> {
  const { newestConnId: consulted = '' } = world;
  const ids = purpose === 'Transfer' ? { transferConnId: consulted } : { conferenceConnId: consulted };
  await world.request(`RequestComplete${purpose}`, { thisDN, ...ids });
  await world.carriedOut();
}

async function bringInto(
  purpose: Purpose,
  world: RecordingWorld,
  thisDN: DeviceName,
  otherDN: DeviceName,
): Promise<boolean> {
  await world.request(`RequestSingleStep${purpose}`, { thisDN, otherDN });
  await world.answers(otherDN);
  if (isCalled(world, otherDN)) return true;
  if (!(await initiate(purpose, world, thisDN, otherDN))) return false;
  if (world.hasTaken(otherDN)) await complete(purpose, world, thisDN);
  else await giveUp(world, thisDN, otherDN);
  return true;
}

/** Nobody has answered: the call is taken from hold, unless SIP Server has done so. */
async function giveUp(world: RecordingWorld, thisDN: DeviceName, otherDN: DeviceName): Promise<void> {
  if (!world.hasAnswered(otherDN)) return reconnect(world, thisDN);
  await world.request('RequestRetrieveCall', { thisDN });
  await world.carriedOut();
}

async function initiate(
  purpose: Purpose,
  world: RecordingWorld,
  thisDN: DeviceName,
  otherDN: DeviceName,
): Promise<boolean> {
  world.heldConnId = world.connId;
  await world.request(`RequestInitiate${purpose}`, { thisDN, otherDN });
  await world.answers(otherDN);
  return isCalled(world, otherDN);
}

/** One that has refused the call was still called. */
function isCalled(world: RecordingWorld, otherDN: DeviceName): boolean {
  return world.hasAnswered(otherDN) || !world.isRefused;
}
