import type { LoggedInAgent } from '../campaigns/agents.ts';
import { reportProcessed } from '../campaigns/statistics.ts';
import type { Machine } from '../machine/machine.ts';
import { finishedChange } from '../records/finished-change.ts';
import type { OpenRecord, RecordChain } from '../records/record-chain.ts';
import { give } from '../records/returning-records.ts';
import { needsRecordProcessed } from './dialing-options.ts';

/**
 * Finishes the records of dialed calls that an agent no longer works on, if their sessions do not need RecordProcessed
 * (001, RecordProcessed): the call has been released, and the agent is ready. Until then, the agent may still send
 * requests for them.
 */
export function finishWorkedOn(machine: Machine, agent: LoggedInAgent): void {
  if (!agent.ready || agent.calls.size > 0) return;
  for (const chain of agent.chains) finish(machine, chain);
}

function finish(machine: Machine, chain: RecordChain): void {
  const record = chain.records.find(({ outbound }) => outbound !== undefined);
  if (record?.outbound === undefined || chain.state !== 'OnDesktop') return;
  if (needsRecordProcessed(machine, chain.session, record.outbound.mode)) return;
  const change = (one: OpenRecord) => finishedChange(machine, { userData: {} }, one, undefined);
  reportProcessed(machine, record, chain.records.map(change));
  give(machine, chain, change);
}
