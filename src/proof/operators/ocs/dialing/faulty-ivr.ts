import type { OcsOptions, PlaceGroup } from '../../../../ocs/configuration/configuration.ts';
import type { OcsView } from '../../../../ocs/machine/ocs-interface.ts';
import type { RecordChange } from '../../../../ocs/machine/store-port.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs, type UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { changingConfiguration } from '../watching-ocs.ts';
import { type CallInput, changingHeldRows } from './faulty-dialer.ts';

/** Has OCS take place groups for others than they are; the switch knows the right ones. */
export function changingPlaces(change: (group: PlaceGroup) => PlaceGroup): Decoration {
  return changingConfiguration((configuration) => ({
    ...configuration,
    placeGroups: configuration.placeGroups.map(change),
  }));
}

/** Has OCS use other options of its own than it was given. */
export function changingOptions(options: OcsOptions): Decoration {
  return changingConfiguration((configuration) => ({
    ...configuration,
    options: { ...configuration.options, ...options },
  }));
}

/** Changes what OCS hears of calls at voice treatment ports. */
export function hearingPortsOtherwise(change: (call: CallInput) => readonly CallInput[]): Decoration {
  return faultyOcs((view) => ({
    before: (input) => (input.kind === 'call' && isPort(view(), input.dn) ? change(input) : [input]),
  }));
}

/** The same of the user data in EventReleased, given those in EventEstablished of the call. */
export function releasingPortsWith(
  change: (released: UserData, established: UserData) => UserData,
): Decoration {
  return faultyOcs((view) => {
    const established = new Map<string, UserData>();
    return {
      before(input) {
        if (input.kind !== 'call' || !isPort(view(), input.dn)) return [input];
        const { event, connId, userData } = input;
        if (event === 'EventEstablished') established.set(connId, userData);
        if (event !== 'EventReleased') return [input];
        return [{ ...input, userData: change(userData, established.get(connId) ?? {}) }];
      },
    };
  });
}

/** Carries out requests that come from a port: its record's row is changed when its call is over. */
export function obeyingPorts(rowFor: (request: UserData) => Partial<RecordChange>): Decoration {
  return faultyOcs((view) => {
    let asked: Partial<RecordChange> = {};
    return {
      before(input) {
        if (input.kind === 'userEvent' && isFromPort(view(), input)) asked = rowFor(input.userData);
        return [input];
      },
      after: (effects, input) =>
        input.kind === 'call' ? changingHeldRows(effects, (row) => ({ ...row, ...asked })) : effects,
    };
  });
}

/** Whether a request comes from a voice treatment port. */
export function isFromPort(view: OcsView, { dn }: Pick<UserEventInput, 'dn'>): boolean {
  return isPort(view, dn);
}

/** Whether an agent asks about a record that OCS has dialed for an IVR group. */
export function isAboutTransferred(request: UserEventInput, { view }: Floor): boolean {
  const record = view.primary.records.get(Number(request.userData.GSW_RECORD_HANDLE));
  return record?.chain.session.isIvr === true && !isFromPort(view, request);
}

function isPort({ primary }: OcsView, dn: string): boolean {
  return primary.provisioned.ports.has(dn);
}

/** Loads a campaign group again, in silence, as soon as its options are changed. */
export const reloadingAtChange: Decoration = faultyOcs(() => ({
  before(input) {
    if (input.kind !== 'changeOptions') return [input];
    const again = { kind: 'dialing', campaignGroup: input.campaignGroup, ticket: silentTicket } as const;
    return [input, { ...again, verb: 'unload' }, { ...again, verb: 'load' }];
  },
  after: (effects, { kind }) =>
    kind === 'changeOptions'
      ? effects.filter((effect) => effect.kind !== 'userEvent' && effect.kind !== 'dialingDone')
      : effects,
}));

const silentTicket = -1;

/** Does not hear that options are changed at run time. */
export const deafToChanges: Decoration = faultyOcs(() => ({
  before: (input) => (input.kind === 'changeOptions' ? [] : [input]),
}));
