import { answer, answerRefusal } from '../machine/answers.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import type { CallRecord, StoreCommand } from '../machine/store-port.ts';
import { isListed, noCall } from '../records/do-not-call-list.ts';
import { openRecord } from '../records/record-buffer.ts';
import { isMarked, type OpenRecord, type RecordChain } from '../records/record-chain.ts';
import { recordUserData } from '../records/record-user-data.ts';
import { identityOf, requestedRecord } from '../records/requested-record.ts';
import { giveBackRows } from '../records/returning-records.ts';
import { accessTo } from '../records/sharing/access.ts';
import { desktopOf, hasReceived, noteReceived } from '../records/sharing/chain-sharing.ts';

/**
 * ChainedRecordRequest: sends the records of the chain that the desktop does not have yet, then ChainedRecordsDataEnd,
 * also if there are none (rulings 127 and 128). A repeated request is ignored unless a record has been added to the
 * chain (ruling 129), so the list is read each time.
 */
export function requestChainedRecords(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  const { chain } = record;
  askStore(machine, addedSince(machine, record), (result) => {
    const rows = result.ok ? result.records : [];
    if (chain.state !== 'OnDesktop' || accessTo(chain, request.agent) === 'none') {
      giveBackRows(machine, chain.list.list.name, rows);
      answerRefusal(machine, request, refuse(109));
    } else if (result.ok) {
      rows.forEach((row) => {
        join(machine, chain, row);
      });
      deliverRest(machine, request, record);
    } else answerRefusal(machine, request, refuse(113));
  });
  return undefined;
}

function addedSince(machine: Machine, { row, chain }: OpenRecord): StoreCommand {
  return {
    verb: 'retrieveChain',
    list: chain.list.list.name,
    chainId: chain.id,
    recordType: row.record_type,
    campaignId: chain.session.campaign.dbid,
    groupId: chain.session.members.dbid,
    applicationId: machine.provisioned.applicationId,
  };
}

/** Puts a retrieved record into its chain, unless it is there already because it was added over this OCS. */
function join(machine: Machine, chain: RecordChain, row: CallRecord): void {
  if (chain.records.some((record) => record.row.record_id === row.record_id)) return;
  openRecord(machine, chain, row);
  chain.records.sort((one, other) => one.row.chain_n - other.row.chain_n);
}

function deliverRest(machine: Machine, request: DesktopRequest, initial: OpenRecord): void {
  const { chain } = initial;
  const { agent } = request;
  const desktop = chain.sharing === undefined ? chain : desktopOf(chain.sharing, agent);
  const rest = chain.records.filter((one) => !hasReceived(one, agent) && mayBeCalled(machine, one));
  if (desktop.sentWhole && rest.length === 0) return;
  desktop.sentWhole = true;
  for (const record of rest) deliver(machine, request, record, initial);
  noteAgent(machine, request, rest);
  answer(machine, request, 'ChainedRecordsDataEnd', { ...identityOf(initial), GSW_CHAIN_ID: chain.id });
}

/** A record that was canceled, or was put on the do-not-call list after its retrieval, is not delivered. */
function mayBeCalled(machine: Machine, record: OpenRecord): boolean {
  if (isListed(machine, record.chain.list.list, record.row)) record.finalMark = noCall;
  return !isMarked(record);
}

/** All records of a chain share one call attempt (001, Reserved Keys, GSW_CALL_ATTEMPT_GUID). */
function deliver(machine: Machine, request: DesktopRequest, record: OpenRecord, initial: OpenRecord): void {
  noteReceived(record, request.agent);
  record.attemptGuid = initial.attemptGuid;
  answer(machine, request, 'ChainedRecord', recordUserData(machine, record, request.agent));
}

/** Writes the agent to each row at once, as for the first record, unless they may only look. */
function noteAgent(machine: Machine, { agent }: DesktopRequest, records: readonly OpenRecord[]): void {
  const [first] = records;
  if (first === undefined || accessTo(first.chain, agent) !== 'full') return;
  const list = first.chain.list.list.name;
  const changes = records.map(({ row }) => ({ record_id: row.record_id, agent_id: agent.agentId }));
  askStore(machine, { verb: 'update', list, changes }, () => {});
}
