import type { UserData } from '../../protocol/user-data.ts';
import { workableRecord } from '../chapters/record-requests.ts';
import type { ActionArguments } from '../machine/actions.ts';
import { askSwitch, type CallAtDesk, type Machine } from '../machine/machine.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';

/** Calls the record's number. Its user data is attached unchanged (001, Default Record Information). */
export function dial(machine: Machine, { handle }: ActionArguments['dial']): string | undefined {
  const record = workableRecord(machine, handle);
  if (typeof record === 'string') return record;
  if (machine.loggingOut !== 'no') return 'You are logging out.';
  if (machine.placing !== undefined || callThat(machine, ({ state }) => state !== 'held') !== undefined)
    return 'You already have a call.';
  if (record.phone === '') return `Record ${handle} has no number.`;
  machine.placing = record;
  askSwitch(machine, 'RequestMakeCall', {
    thisDN: dnOf(machine),
    otherDN: record.phone,
    userData: attachedTo(record),
  });
  return undefined;
}

/** Answers the ringing call. */
export function answer(machine: Machine): string | undefined {
  return askAboutCall(
    machine,
    'RequestAnswerCall',
    'No call is ringing.',
    ({ state }) => state === 'ringing',
  );
}

/** Hangs up the active call, else one on hold. */
export function hangUp(machine: Machine): string | undefined {
  const going = callThat(machine, ({ state }) => state !== 'held') !== undefined;
  return askAboutCall(
    machine,
    'RequestReleaseCall',
    'There is no call.',
    ({ state }) => !going || state !== 'held',
  );
}

/** Puts the call on hold. */
export function hold(machine: Machine): string | undefined {
  return askAboutCall(machine, 'RequestHoldCall', 'You are not talking.', ({ state }) => state === 'talking');
}

/** Retrieves the call from hold. */
export function retrieve(machine: Machine): string | undefined {
  return askAboutCall(machine, 'RequestRetrieveCall', 'No call is on hold.', ({ state }) => state === 'held');
}

function askAboutCall(
  machine: Machine,
  messageType: string,
  none: string,
  fits: (call: CallAtDesk) => boolean,
): string | undefined {
  const call = callThat(machine, fits);
  if (call === undefined) return none;
  askSwitch(machine, messageType, { thisDN: dnOf(machine), connId: call.connId });
  return undefined;
}

/** What is attached to the calls about a record: all that it came with, and the OCS that it is from. */
export function attachedTo({ applicationId, userData }: DesktopRecord): UserData {
  return applicationId === undefined ? userData : { ...userData, GSW_APPLICATION_ID: applicationId };
}

/** The first call at the desktop that fits. */
export function callThat(machine: Machine, fits: (call: CallAtDesk) => boolean): CallAtDesk | undefined {
  return [...machine.calls.values()].find(fits);
}

/** DN of the agent at the desktop. */
export function dnOf({ agent }: Machine): string {
  return agent?.dn ?? '';
}
