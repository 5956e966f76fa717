import type { UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { OpenRecord } from './record-chain.ts';
import { recordUserData } from './record-user-data.ts';
import { watchStaleness } from './stale-records.ts';

/**
 * Puts a record and its chain on an agent's desktop, and returns the record's user data. The agent's login id is
 * written to the row at once, so that the database shows who has it (001, Rejecting Records). The final update writes
 * it again, so a failure now loses nothing.
 */
export function putOnDesktop(machine: Machine, record: OpenRecord, agent: LoggedInAgent): UserData {
  const { chain } = record;
  chain.agent = agent;
  agent.chains.add(chain);
  chain.session.open.add(chain);
  record.delivered = true;
  watchStaleness(machine, chain, record.handle);
  if (record.outbound === undefined) record.attemptGuid = machine.ids.guid();
  const changes = [{ record_id: record.row.record_id, agent_id: agent.agentId }];
  askStore(machine, { verb: 'update', list: chain.list.list.name, changes }, () => {});
  return recordUserData(machine, record, agent);
}
