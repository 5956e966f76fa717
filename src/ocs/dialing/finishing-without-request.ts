import type { LoggedInAgent } from '../campaigns/agents.ts';
import { reportProcessed } from '../campaigns/statistics.ts';
import type { DialMode } from '../configuration/configuration.ts';
import type { Machine } from '../machine/machine.ts';
import { finishedChange } from '../records/finished-change.ts';
import type { OpenRecord, RecordChain } from '../records/record-chain.ts';
import { give } from '../records/returning-records.ts';
import { holdersOf } from '../records/sharing/chain-sharing.ts';
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

/**
 * Finishes what an agent who goes ready has called in Push Preview mode, unless the option record_processed is set (001,
 * RecordProcessed; ruling 108). An agent who stays ready after the call may still send requests for the record.
 */
export function finishCalled(machine: Machine, agent: LoggedInAgent): void {
  if (agent.calls.size > 0) return;
  for (const chain of agent.chains) {
    if (chain.session.mode !== 'Push Preview') continue;
    const record = chain.records.find(({ connId }) => connId !== undefined);
    if (record !== undefined) finishUnasked(machine, record, chain.session.mode);
  }
}

function finish(machine: Machine, chain: RecordChain): void {
  const record = chain.records.find(({ outbound }) => outbound !== undefined);
  if (record?.outbound !== undefined) finishUnasked(machine, record, record.outbound.mode);
}

function finishUnasked(machine: Machine, record: OpenRecord, mode: DialMode): void {
  const { chain } = record;
  if (holdersOf(chain).some((agent) => !agent.ready || agent.calls.size > 0)) return;
  if (chain.state !== 'OnDesktop' || needsRecordProcessed(machine, chain.session, mode)) return;
  const change = (one: OpenRecord) => finishedChange(machine, { userData: {} }, one, undefined);
  reportProcessed(machine, record, chain.records.map(change));
  give(machine, chain, change);
}
