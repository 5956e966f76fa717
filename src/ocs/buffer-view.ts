import type { Machine } from './machine/machine.ts';
import type { BufferView } from './machine/ocs-interface.ts';

/** The records that OCS holds for a campaign group, for the control method `buffers.read`; undefined if there is no such group. */
export function viewBuffer(machine: Machine, campaignGroup: string): BufferView | undefined {
  const session = machine.provisioned.sessions.get(campaignGroup);
  if (session === undefined) return undefined;
  const chains = [...session.open, ...session.dialed, ...session.callbacks, ...session.buffer];
  return {
    minimum: session.campaignGroup.minimumBufferSize,
    optimal: session.campaignGroup.optimalBufferSize,
    records: chains.flatMap((chain) =>
      chain.records.map(({ handle, row }) => ({
        handle,
        callingList: chain.list.list.name,
        recordId: row.record_id,
        chainId: row.chain_id,
        chainN: row.chain_n,
        state: chain.state,
        ...(chain.agent !== undefined && { agentId: chain.agent.agentId }),
      })),
    ),
  };
}
