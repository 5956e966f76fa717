import type { LoggedInAgent } from '../../campaigns/agents.ts';
import { askStore, type Machine } from '../../machine/machine.ts';
import type { RecordChain } from '../record-chain.ts';
import { returnAtLogout } from '../returning-at-logout.ts';
import { type ChainSharing, desktopOf } from './chain-sharing.ts';
import { forgetParty } from './record-sharing.ts';
import { isAwaited } from './sharing-rights.ts';

/**
 * Brings agents and chain in line with who has full access now. If nobody has, nor may get it by a call that rings, the
 * last one has logged out, and the chain goes back to its list.
 */
export function updateHolders(machine: Machine, chain: RecordChain): void {
  const { sharing } = chain;
  if (sharing === undefined) return;
  for (const agent of sharing.desktops.keys()) if (!sharing.full.has(agent)) agent.chains.delete(chain);
  for (const agent of sharing.full) {
    agent.chains.add(chain);
    for (const record of desktopOf(sharing, agent).received) record.delivered = true;
  }
  noteHolder(machine, chain, sharing);
  if (sharing.granted.size === 0 && !isAwaited(sharing)) returnAtLogout(machine, chain);
}

/** An agent has no part in a chain any longer; the others keep it. */
export function leaveToOthers(machine: Machine, chain: RecordChain, agent: LoggedInAgent): void {
  if (chain.sharing === undefined) return;
  agent.chains.delete(chain);
  forgetParty(chain.sharing, agent);
  chain.sharing.desktops.delete(agent);
  updateHolders(machine, chain);
}

/** The database shows who has the record: the agent to whom it was transferred (ruling 48). */
function noteHolder(machine: Machine, chain: RecordChain, { full }: ChainSharing): void {
  const [first] = full;
  if (first === undefined || (chain.agent !== undefined && full.has(chain.agent))) return;
  chain.agent = first;
  if (chain.state !== 'OnDesktop') return;
  const delivered = chain.records.filter((record) => record.delivered);
  const changes = delivered.map(({ row }) => ({ record_id: row.record_id, agent_id: first.agentId }));
  askStore(machine, { verb: 'update', list: chain.list.list.name, changes }, () => {});
}
