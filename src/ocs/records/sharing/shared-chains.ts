import type { Machine } from '../../machine/machine.ts';
import type { RecordChain } from '../record-chain.ts';

/** All chains that are shared. */
export function sharedChains({ sharedCalls }: Machine): ReadonlySet<RecordChain> {
  return new Set([...sharedCalls.values()].flatMap((chains) => [...chains]));
}

/** The chain is closed: its agents no longer have it, and its calls share nothing. */
export function endSharing({ sharedCalls }: Machine, chain: RecordChain): void {
  const { sharing } = chain;
  if (sharing === undefined) return;
  for (const agent of sharing.full) agent.chains.delete(chain);
  for (const connId of sharing.calls.keys()) {
    const chains = sharedCalls.get(connId);
    if (chains?.delete(chain) && chains.size === 0) sharedCalls.delete(connId);
  }
}
