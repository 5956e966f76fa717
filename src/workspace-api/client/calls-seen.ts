import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';

/** Events of the link by which a call comes into a state. */
const eventFor: Readonly<Record<string, string>> = {
  Dialing: 'EventDialing',
  Ringing: 'EventRinging',
  Established: 'EventEstablished',
  Held: 'EventHeld',
  Released: 'EventReleased',
};

/** How far a call has come: it never goes back, so that a notification from an earlier time says nothing new. */
const age: Readonly<Record<string, number>> = {
  Dialing: 0,
  Ringing: 0,
  Established: 1,
  Held: 1,
  Released: 2,
  Completed: 3,
};

const stateAtAddress: Readonly<Record<string, string>> = {
  Dialing: 'Dialing',
  Ringing: 'Ringing',
  Established: 'Talking',
  Held: 'Held',
};

interface CallSeen {
  readonly state: string;
  readonly others: readonly string[];
}

/** The calls at the DN, as notifications show them. */
export class CallsSeen {
  readonly #calls = new Map<string, CallSeen>();
  /** Calls whose end this side has asked for. */
  readonly #ending = new Set<string>();

  /** This side has asked for something that ends the call. */
  ends(connId: string): void {
    this.#ending.add(connId);
  }

  /** The events of a notification CallStateChanged. */
  take({ call, notificationType }: JsonObject): readonly JsonObject[] {
    if (!isJsonObject(call)) return [];
    const connId = String(call.connId ?? call.id ?? '');
    const state = String(call.state);
    const before = this.#calls.get(connId);
    const joins = this.#calls.has(String(call.previousConnId));
    if (connId === '' || !Object.hasOwn(age, state) || (!joins && isLate(before, state))) return [];
    const others = numbersIn(call.participants);
    this.#calls.set(connId, { state, others });
    if (notificationType === 'CallRecovered') return [];
    const fields = fieldsOf(connId, call, others[0]);
    return [...this.#events(notificationType, before, { state, others }, call)].map((event) => ({
      ...fields,
      ...event,
    }));
  }

  /** Calls of an answer, as an address query reports them. */
  static atAddress(calls: JsonValue | undefined): readonly JsonObject[] {
    return listOf(calls).flatMap((call) => {
      const state = stateAtAddress[String(call.state)];
      const connId = String(call.connId ?? call.id ?? '');
      if (state === undefined) return [];
      const { parentConnId } = call;
      const parent = parentConnId === undefined ? {} : { transferConnId: parentConnId };
      return [{ ...fieldsOf(connId, call, numbersIn(call.participants)[0]), state, ...parent }];
    });
  }

  *#events(
    notificationType: JsonValue | undefined,
    before: CallSeen | undefined,
    now: CallSeen,
    call: JsonObject,
  ): Generator<JsonObject> {
    const { previousConnId } = call;
    if (typeof previousConnId === 'string' && this.#calls.delete(previousConnId)) {
      const callState = now.others.length > 1 ? 'Conferenced' : 'Transferred';
      yield { messageType: 'EventPartyChanged', previousConnId, callState };
      return;
    }
    if (notificationType === 'AttachedDataChanged') yield { messageType: 'EventAttachedDataChanged' };
    else {
      yield* partiesChanged(before, now);
      if (before?.state !== now.state) yield* this.#stateChanged(before, now, call);
    }
  }

  *#stateChanged(before: CallSeen | undefined, { state }: CallSeen, call: JsonObject): Generator<JsonObject> {
    const connId = String(call.connId ?? call.id);
    const messageType = eventFor[state];
    const parent = call.parentConnId === undefined ? {} : { transferConnId: call.parentConnId };
    if (state === 'Dialing') yield { messageType: 'EventDialing', ...parent };
    else if (state === 'Established' && before?.state === 'Held') yield { messageType: 'EventRetrieved' };
    // Who calls has given up, if this side has asked for nothing that ends a call.
    else if (state === 'Released' && before?.state === 'Ringing' && !this.#ending.has(connId))
      yield { messageType: 'EventAbandoned' };
    else if (messageType !== undefined) yield { messageType };
  }
}

/** A call that is over only begins anew, as for somebody who comes into it again; none that is answered rings again. */
function isLate(before: CallSeen | undefined, state: string): boolean {
  if (before === undefined) return state === 'Completed';
  const [was = 0, is = 0] = [age[before.state], age[state]];
  return was > 1 ? is > 0 && is <= was : is < was;
}

function* partiesChanged(before: CallSeen | undefined, { others, state }: CallSeen): Generator<JsonObject> {
  if (before === undefined || state === 'Released' || state === 'Completed') return;
  const added = others.filter((other) => !before.others.includes(other));
  const gone = before.others.filter((other) => !others.includes(other));
  const isReplaced = added.length > 0 && gone.length > 0;
  if (isReplaced) yield { messageType: 'EventPartyChanged', callState: 'Transferred', otherDN: added[0] };
  else {
    if (before.others.length > 0)
      for (const otherDN of added)
        yield { messageType: 'EventPartyAdded', callState: 'Conferenced', otherDN };
    for (const otherDN of gone) yield { messageType: 'EventPartyDeleted', otherDN };
  }
}

function fieldsOf(connId: string, call: JsonObject, other: string | undefined): JsonObject {
  const { callUuid, callType, userData, state, dnis, ani } = call;
  const otherDN = other ?? (state === 'Dialing' ? dnis : ani);
  return {
    connId,
    ...(callUuid === undefined ? {} : { callUuid }),
    ...(callType === undefined ? {} : { callType }),
    ...(otherDN === undefined ? {} : { otherDN }),
    ...(userData === undefined ? {} : { userData }),
  };
}

function numbersIn(participants: JsonValue | undefined): readonly string[] {
  return listOf(participants).map(({ number }) => String(number));
}

function listOf(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((one) => isJsonObject(one)) : [];
}
