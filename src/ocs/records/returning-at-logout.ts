import { optionOf } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { RecordChain } from './record-chain.ts';
import { returnAbandoned } from './returning-records.ts';

/** Returns a chain whose agent has logged out, with agent_logout_preview_call_result unless it is negative. */
export function returnAtLogout(machine: Machine, chain: RecordChain): void {
  const { options } = machine.provisioned.index.configuration;
  const callResult = optionOf(chain.session, options, 'agent_logout_preview_call_result') ?? -1;
  returnAbandoned(machine, chain, callResult < 0 ? {} : { call_result: callResult });
}
