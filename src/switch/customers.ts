import type { Call, Party } from './call.ts';
import { endCall } from './call-control.ts';
import { callFromCustomer } from './making-calls.ts';
import type { Turn } from './turn.ts';

/** A customer calls a DN. Refused if no client is at the DN, or the DN is in a call. */
export function customerCalls(turn: Turn, phone: string, dn: string, ticket: number): void {
  const call = callFromCustomer(turn, phone, dn);
  turn.effects.push(
    call === undefined
      ? {
          kind: 'customerDone',
          ticket,
          refused: `DN "${dn}" cannot take a call: nobody is there, or it is busy.`,
        }
      : { kind: 'customerDone', ticket, connId: call.connId },
  );
}

/** A customer hangs up the oldest of their calls. */
export function customerHangsUp(turn: Turn, phone: string, ticket: number): void {
  for (const call of turn.state.calls.values()) {
    const party = customerIn(call, phone);
    if (party === undefined) continue;
    endCall(turn, call, party);
    turn.effects.push({ kind: 'customerDone', ticket, connId: call.connId });
    return;
  }
  const refused = `The customer "${phone}" is not in a call.`;
  turn.effects.push({ kind: 'customerDone', ticket, refused });
}

function customerIn(call: Call, phone: string): Party | undefined {
  return [call.caller, call.called].find((party) => party.outside && party.number === phone);
}
