import { type Call, otherParty, partyAt, roleOf } from './machine/call.ts';
import type { Handler } from './machine/handler.ts';
import type { SwitchState } from './machine/switch-state.ts';
import type { CallAtAddress } from './telephony-event.ts';

/** From now on the client receives the events of the DN; repeating it changes nothing. */
export const registerAddress: Handler<'RequestRegisterAddress'> = (turn, request, client) => {
  const { clientsOf } = turn.state;
  const clients = clientsOf.get(request.thisDN);
  if (clients === undefined) clientsOf.set(request.thisDN, new Set([client]));
  else clients.add(client);
  turn.answer({ client, request }, { messageType: 'EventRegistered', thisDN: request.thisDN });
};

/** The client no longer receives the events of the DN. An agent logged in there stays logged in. */
export const unregisterAddress: Handler<'RequestUnregisterAddress'> = (turn, request, client) => {
  forget(turn.state, request.thisDN, client);
  turn.answer({ client, request }, { messageType: 'EventUnregistered', thisDN: request.thisDN });
};

/** Answers with the state of a DN, even one that nobody registered, so that a client can use it as a fence. */
export const queryAddress: Handler<'RequestQueryAddress'> = (turn, request, client) => {
  const { agents, callsAt } = turn.state;
  turn.answer(
    { client, request },
    {
      messageType: 'EventAddressInfo',
      thisDN: request.thisDN,
      agentState: agents.get(request.thisDN)?.state ?? 'LoggedOut',
      calls: [...(callsAt.get(request.thisDN) ?? [])].flatMap((call) => callAt(call, request.thisDN)),
    },
  );
};

/** Whether a client receives the events of a DN, and so may send requests about it. */
export function isRegistered(state: SwitchState, dn: string, client: number): boolean {
  return state.clientsOf.get(dn)?.has(client) === true;
}

/**
 * A client has disconnected: its registrations end. Agents stay logged in, because rights follow the DN, not the
 * socket.
 */
export function forgetClient(state: SwitchState, client: number): void {
  for (const dn of [...state.clientsOf.keys()]) forget(state, dn, client);
}

function forget(state: SwitchState, dn: string, client: number): void {
  const clients = state.clientsOf.get(dn);
  if (clients?.delete(client) && clients.size === 0) state.clientsOf.delete(dn);
}

function callAt(call: Call, dn: string): CallAtAddress[] {
  const party = partyAt(call, dn);
  if (party === undefined || party.outside || party.state === 'Released') return [];
  const { connId, callUuid, callType, consultationOf, userData } = call;
  return [
    {
      connId,
      callUuid,
      callType,
      state: party.state,
      thisDNRole: roleOf(call, party),
      otherDN: otherParty(call, party)?.number ?? '',
      ...(consultationOf?.dn === dn && { transferConnId: consultationOf.call.connId }),
      userData,
    },
  ];
}
