import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { TelephonyEvent } from '../../../../switch/telephony-event.ts';
import { faultyOcs, type UserEventInput } from '../faulty-ocs.ts';
import { changingCallData } from '../faulty-switch.ts';
import type { Floor } from '../floor.ts';

export type DialEffect = Extract<OcsEffect, { kind: 'dial' }>;
export type CallInput = Extract<OcsInput, { kind: 'call' }>;

/** Changes the calls that OCS dials, or drops them. */
export function dialingOtherwise(change: (call: DialEffect) => DialEffect | undefined): Decoration {
  return faultyOcs(() => ({
    after: (effects) =>
      effects.flatMap((effect): readonly OcsEffect[] => {
        if (effect.kind !== 'dial') return [effect];
        const changed = change(effect);
        return changed === undefined ? [] : [changed];
      }),
  }));
}

/** Changes the user data of calls that OCS has dialed, on their way to a desktop; OCS itself sees the right data. */
export function changingDialedCallData(
  change: (userData: UserData, event: TelephonyEvent) => UserData,
): Decoration {
  return {
    switch(right) {
      const byAgents = new Set<string | undefined>();
      const decoration = changingCallData((userData, event) => {
        if (event.messageType === 'EventDialing') byAgents.add(event.connId);
        const isDialed = userData.GSW_RECORD_HANDLE !== undefined && !byAgents.has(event.connId);
        return isDialed ? change(userData, event) : userData;
      });
      return decoration.switch?.(right) ?? right;
    },
  };
}

/** Whether a request is about a record whose call OCS has dialed. */
export function isAboutDialed({ userData }: UserEventInput, floor: Floor): boolean {
  return dialedRecord(userData, floor) !== undefined;
}

/** The same, once the call is over. */
export function isAboutDialedBefore({ userData }: UserEventInput, floor: Floor): boolean {
  return dialedRecord(userData, floor)?.inCall === false;
}

/** The record that a request names, if OCS has dialed a call for it. */
export function dialedRecord({ GSW_RECORD_HANDLE: handle }: UserData, { view }: Floor) {
  const record = view.primary.records.get(Number(handle));
  return record?.outbound === undefined ? undefined : record;
}

/** Changes what is written to records when a call event says that a dialed call is over. */
export function writingAfterCallsOtherwise(
  change: (row: RecordChange, call: CallInput) => RecordChange,
): Decoration {
  return faultyOcs(() => ({
    after: (effects, input) =>
      input.kind === 'call' ? changingHeldRows(effects, (row) => change(row, input)) : effects,
  }));
}

/** Changes the rows of records that OCS no longer holds. */
export function changingHeldRows(
  effects: readonly OcsEffect[],
  change: (row: RecordChange) => RecordChange,
): readonly OcsEffect[] {
  return effects.map((effect) =>
    effect.kind === 'store' && effect.command.verb === 'update' && effect.command.held === true
      ? { ...effect, command: { ...effect.command, changes: effect.command.changes.map(change) } }
      : effect,
  );
}

/** Whether a request is about a record whose call the former primary has dialed. */
export function isAboutDialedByBackup({ userData }: UserEventInput, { view }: Floor): boolean {
  const { backup } = view;
  if (userData.GSW_APPLICATION_ID !== backup?.provisioned.applicationId) return false;
  return backup?.records.get(Number(userData.GSW_RECORD_HANDLE))?.outbound !== undefined;
}

/** What has happened since the last reset. */
interface Happened {
  /** The mode of a running session has changed. */
  readonly changed: boolean;
  /** The backup has become primary. */
  readonly switched: boolean;
}

/** Dials nothing in some situations. */
export function dialsDropped(when: (happened: Happened) => boolean): Decoration {
  return faultyOcs(() => {
    let happened: Happened = { changed: false, switched: false };
    return {
      before(input) {
        if (input.kind === 'switchover') happened = { ...happened, switched: true };
        if (input.kind === 'dialing' && input.verb === 'setMode') happened = { ...happened, changed: true };
        return [input];
      },
      after: (effects) => (when(happened) ? effects.filter(({ kind }) => kind !== 'dial') : effects),
    };
  });
}

/** Starts again, in silence, what has been stopped. */
export const dialingOnAfterStop: Decoration = faultyOcs(() => ({
  before: (input) =>
    input.kind === 'dialing' && input.verb === 'stop'
      ? [input, { ...input, verb: 'start', ticket: silentTicket }]
      : [input],
  after: (effects) => {
    const again = effects.some((effect) => effect.kind === 'dialingDone' && effect.ticket === silentTicket);
    if (!again) return effects;
    return effects.filter(
      (effect) =>
        (effect.kind !== 'userEvent' || effect.userData.GSW_USER_EVENT !== 'CampaignStarted') &&
        (effect.kind !== 'dialingDone' || effect.ticket !== silentTicket),
    );
  },
}));

const silentTicket = -1;

/** Calls the last number again for an agent whose call is over after a stop. */
export const dialingAgainAfterStop: Decoration = faultyOcs(() => {
  let stopped = false;
  let last: DialEffect | undefined;
  return {
    after(effects, input) {
      if (input.kind === 'dialing' && input.verb === 'stop') stopped = true;
      last = effects.find((effect) => effect.kind === 'dial') ?? last;
      const freed = input.kind === 'call' && input.event === 'EventReleased';
      return stopped && freed && last !== undefined ? [...effects, { ...last, keepBack: false }] : effects;
    },
  };
});
