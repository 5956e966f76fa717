import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { RecordChain } from '../records/record-chain.ts';
import { returnAbandoned } from '../records/returning-records.ts';
import { forgetCall } from './seizing/merging-calls.ts';
import { letUnneededGo } from './seizing/seizing.ts';

/** Ends the calls of a session that no agent has, and returns their records as they are (forced unload). */
export function dropCalls(machine: Machine, session: DialingSession): void {
  for (const chain of session.dialed) {
    dropCall(machine, chain);
    returnAbandoned(machine, chain, {});
  }
}

function dropCall(machine: Machine, chain: RecordChain): void {
  for (const record of chain.records) {
    const { outbound, connId } = record;
    if (outbound === undefined || connId === undefined) continue;
    const dn = outbound.agentDn ?? outbound.origin;
    machine.effects.push({ kind: 'releaseCall', connId, dn });
    outbound.dialer.dialed.delete(outbound);
    forgetCall(machine, record, outbound);
    letUnneededGo(machine, outbound.dialer);
  }
}
