import type { Action } from '../../../desktop/machine/actions.ts';
import type { Desktop, DesktopEffect, DesktopInput, LinkFrame } from '../../../desktop/machine/ports.ts';
import type { KeyValue, UserData } from '../../../protocol/user-data.ts';
import { faultyDesktop } from './faulty-desktop.ts';

/** All records that came to a faulty desktop, by handle, finished or not; the agent's DN. */
export interface DeskMemory {
  dn: string;
  readonly records: Map<KeyValue, UserData>;
}

/** A request that the right desktop would not send. */
export type Unbidden = Pick<LinkFrame, 'messageType' | 'userData'> & { readonly otherDN?: KeyValue };

type Numbering = (request: Unbidden) => DesktopEffect;

type Given<A extends Action['action']> = Extract<Action, { action: A }>['arguments'];

const givingEvents: ReadonlySet<unknown> = new Set(['PreviewRecord', 'ChainedRecord', 'ScheduledCall']);

/** Sends requests of its own after an event of that name. */
export function sendingAfter(
  event: string,
  make: (userData: UserData, memory: DeskMemory) => readonly Unbidden[],
): (right: Desktop) => Desktop {
  return unbidden((effects, input, memory, number) => {
    const { userData } = input.kind === 'frame' ? input.frame : {};
    if (userData?.GSW_USER_EVENT !== event) return effects;
    return [...effects, ...make(userData, memory).map(number)];
  });
}

/** Carries out an action that the right desktop refuses. */
export function carryingOut<A extends Action['action']>(
  action: A,
  make: (given: Given<A>, memory: DeskMemory) => Unbidden,
): (right: Desktop) => Desktop {
  return unbidden((effects, input, memory, number) => {
    const refused = effects.some(({ kind }) => kind === 'refused');
    if (!refused || input.kind !== 'action' || input.action !== action) return effects;
    const given = input.arguments as Given<A>; // The action's name decides the type of its arguments.
    return [number(make(given, memory)), { kind: 'done', ticket: input.ticket }];
  });
}

/** A request with that name about a record that came once; its keys say which. */
export function requestAbout(name: string, record: UserData = {}, more: UserData = {}): Unbidden {
  const keys = ['GSW_APPLICATION_ID', 'GSW_RECORD_HANDLE', 'GSW_CAMPAIGN_NAME', 'GSW_CALLING_LIST'];
  const named = keys.flatMap((key) => {
    const value = record[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const userData = { GSW_AGENT_REQ_TYPE: name, ...Object.fromEntries(named), ...more };
  return { messageType: 'RequestDistributeUserEvent', userData };
}

function unbidden(
  change: (
    effects: readonly DesktopEffect[],
    input: DesktopInput,
    memory: DeskMemory,
    number: Numbering,
  ) => readonly DesktopEffect[],
): (right: Desktop) => Desktop {
  return faultyDesktop(() => {
    const memory: DeskMemory = { dn: '', records: new Map() };
    let references = 800_000;
    const number: Numbering = ({ userData, ...request }) => {
      references += 1;
      const ofOcs = request.messageType === 'RequestDistributeUserEvent';
      const frame = {
        ...request,
        referenceId: references,
        thisDN: memory.dn,
        userData: { ...userData, ...(ofOcs && { GSW_REFERENCE_ID: references }) },
      };
      return { kind: 'frame', frame };
    };
    return {
      after(effects, input) {
        if (input.kind === 'frame') remember(memory, input.frame);
        return change(effects, input, memory, number);
      },
    };
  });
}

function remember(memory: DeskMemory, { thisDN, userData = {} }: LinkFrame): void {
  if (typeof thisDN === 'string') memory.dn = thisDN;
  const { GSW_RECORD_HANDLE: handle, GSW_USER_EVENT: event } = userData;
  if (handle !== undefined && givingEvents.has(event)) memory.records.set(handle, userData);
}
