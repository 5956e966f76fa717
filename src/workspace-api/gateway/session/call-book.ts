import type { CallAtAddress, CtiEvent } from '../../../link/frames/cti-frames.ts';
import type { Call, CallState, WorkspaceNotifications } from '../../../protocol/workspace-api.generated.ts';
import { type CallWithoutCapabilities, capabilitiesOf } from './capabilities.ts';
import { pairsOf } from './pairs-of.ts';
import { participantsAfter } from './participants.ts';
import { recoveredCall } from './recovered-call.ts';

type Changed = WorkspaceNotifications['call-state-changed'];
type Entry = CallWithoutCapabilities;

const callEventNames = [
  'EventDialing',
  'EventRinging',
  'EventEstablished',
  'EventHeld',
  'EventRetrieved',
  'EventReleased',
  'EventAbandoned',
  'EventPartyAdded',
  'EventPartyChanged',
  'EventPartyDeleted',
  'EventAttachedDataChanged',
] as const;

/** An event about a call at the DN. */
export type CallEvent = CtiEvent<(typeof callEventNames)[number]>;

export function isCallEvent(event: CtiEvent): event is CallEvent {
  return callEventNames.some((name) => name === event.messageType);
}

/** The state after an event that says it by itself. */
const stateAfter: Readonly<Partial<Record<string, CallState>>> = {
  EventDialing: 'Dialing',
  EventRinging: 'Ringing',
  EventEstablished: 'Established',
  EventHeld: 'Held',
  EventRetrieved: 'Established',
  EventReleased: 'Released',
  EventAbandoned: 'Released',
};

/** Released calls that a client may leave uncompleted; the oldest is forgotten first. */
export const mostReleased = 100;

/** The calls at a DN, as the Workspace API shows them. */
export class CallBook {
  readonly #calls = new Map<string, Entry>();

  get(connId: string): Call | undefined {
    const entry = this.#calls.get(connId);
    return entry === undefined ? undefined : shown(entry);
  }

  list(): readonly Call[] {
    return [...this.#calls.values()].map(shown);
  }

  /** Takes an event, and gives what the client is to be told. */
  take(event: CallEvent): Changed {
    const previousConnId = previousOf(event);
    const before = this.#before(event);
    const entry: Entry = { ...before, ...changesOf(before, event) };
    if (previousConnId !== undefined) this.#calls.delete(previousConnId);
    this.#keep(entry);
    const joined = previousConnId === undefined ? entry : { ...entry, previousConnId };
    return changed(typeOf(event, before.state !== entry.state), joined);
  }

  /** Calls of an address query that no event has announced: this client comes later than they. */
  recover(thisDN: string, calls: readonly CallAtAddress[]): readonly Changed[] {
    const unknown = calls.filter(({ connId }) => !this.#calls.has(connId));
    return unknown.map((call) => {
      const entry = recoveredCall(thisDN, call);
      this.#keep(entry);
      return changed('CallRecovered', entry);
    });
  }

  /** The agent has finished with a released call. */
  complete(connId: string): Changed | undefined {
    const entry = this.#calls.get(connId);
    if (entry?.state !== 'Released') return undefined;
    this.#calls.delete(connId);
    return changed('StateChange', { ...entry, state: 'Completed' });
  }

  #before(event: CallEvent): Entry {
    const { connId, thisDN } = event;
    const known = this.#calls.get(connId) ?? this.#calls.get(previousOf(event) ?? '');
    if (known !== undefined) return { ...known, id: connId, connId };
    const isDialed = event.messageType === 'EventDialing';
    const { otherDN } = event;
    const [ani, dnis] = isDialed ? [thisDN, otherDN] : [otherDN, thisDN];
    return {
      id: connId,
      connId,
      state: isDialed ? 'Dialing' : 'Ringing',
      userData: [],
      participants: [],
      ...(ani === undefined ? {} : { ani }),
      ...(dnis === undefined ? {} : { dnis }),
    };
  }

  #keep(entry: Entry): void {
    this.#calls.set(entry.connId, entry);
    const released = [...this.#calls.values()].filter(({ state }) => state === 'Released');
    for (const { connId } of released.slice(0, -mostReleased)) this.#calls.delete(connId);
  }
}

function shown(entry: Entry): Call {
  return { ...entry, capabilities: capabilitiesOf(entry) };
}

function changed(notificationType: Changed['notificationType'], entry: Entry): Changed {
  return { messageType: 'CallStateChanged', notificationType, call: shown(entry) };
}

function changesOf(before: Entry, event: CallEvent): Partial<Entry> {
  const { callUuid, callType, userData } = event;
  const parent = event.messageType === 'EventDialing' ? event.transferConnId : undefined;
  return {
    state: stateOf(before, event),
    participants: participantsAfter(before.participants, event),
    ...(callUuid === undefined ? {} : { callUuid }),
    ...(callType === undefined ? {} : { callType }),
    ...(userData === undefined ? {} : { userData: pairsOf(userData) }),
    ...(parent === undefined ? {} : { parentConnId: parent }),
  };
}

/** Who has brought a party into a call has the call back from hold ("EventPartyAdded" in docs/link.md). */
function stateOf({ state }: Entry, event: CallEvent): CallState {
  if (event.messageType !== 'EventPartyAdded') return stateAfter[event.messageType] ?? state;
  const { thirdPartyDN = event.thisDN } = event;
  return thirdPartyDN === event.thisDN ? 'Established' : state;
}

function typeOf({ messageType }: CallEvent, isNewState: boolean): Changed['notificationType'] {
  if (messageType === 'EventAttachedDataChanged') return 'AttachedDataChanged';
  return messageType.startsWith('EventParty') && !isNewState ? 'ParticipantsUpdated' : 'StateChange';
}

function previousOf(event: CallEvent): string | undefined {
  return 'previousConnId' in event ? event.previousConnId : undefined;
}
