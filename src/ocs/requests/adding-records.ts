import type { ErrorCode } from '../../protocol/errors.generated.ts';
import { addressedSession } from '../campaigns/addressed-session.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { ListInCampaign } from '../configuration/configuration-index.ts';
import { answer, answerRefusal } from '../machine/answers.ts';
import { type DesktopRequest, intAt, textAt } from '../machine/desktop-request.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import type { AddingRefusal, CallRecord } from '../machine/store-port.ts';
import { addedRecord } from '../records/added-record.ts';
import { openRecord } from '../records/record-buffer.ts';
import type { OpenRecord, RecordChain } from '../records/record-chain.ts';
import { expectCallback } from '../records/scheduled-calls.ts';
import { refuseAccess } from '../records/sharing/access.ts';
import { sharedChains } from '../records/sharing/shared-chains.ts';

/** Where a record is to be added. */
interface Destination {
  readonly session: DialingSession;
  readonly list: ListInCampaign;
}

const refusals: Readonly<Record<AddingRefusal, ErrorCode>> = { 'chain missing': 114, 'place taken': 115 };

/**
 * AddRecord: adds a record to a calling list, as a new chain or in the chain given by GSW_CHAIN_ID. Acknowledged, with
 * its phone number and its place (ruling 196), when the database has stored it; 114 if the chain does not exist (ruling
 * 194), 115 if the place is taken, 113 if the database fails (ruling 195).
 */
export function addRecord(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const { userData } = request;
  const refusal = refuseSharedChain(machine, request);
  if (refusal !== undefined) return refusal;
  const destination = destinationOf(machine, request);
  if (isRefusal(destination)) return destination;
  const { session, list } = destination;
  const id = intAt(userData, 'GSW_CHAIN_ID');
  const record = addedRecord(machine, list, userData, id);
  if (isRefusal(record)) return record;
  const place = intAt(userData, 'GSW_CHAIN_N') ?? 0;
  const chain = id === undefined ? {} : { chain: { id, ...(place !== 0 && { place }) } };
  askStore(machine, { verb: 'add', list: list.list.name, record, ...chain }, (result) => {
    const added = result.ok ? result.records[0] : undefined;
    if (added === undefined) {
      const refusal = result.ok ? undefined : result.refusal;
      answerRefusal(machine, request, refuse(refusal === undefined ? 113 : refusals[refusal]));
      return;
    }
    joinHeldChain(machine, list, added);
    if (added.dial_sched_time !== null) expectCallback(machine, session, added.dial_sched_time * 1000);
    answer(machine, request, 'AddRecordAcknowledge', {
      GSW_CALLING_LIST: list.list.name,
      GSW_CAMPAIGN_NAME: session.campaign.name,
      GSW_PHONE: added.contact_info,
      GSW_CHAIN_ID: added.chain_id,
      GSW_CHAIN_N: added.chain_n,
    });
  });
  return undefined;
}

/**
 * The session and list that a record is added to. A handle takes precedence over the campaign name: it gives the
 * session of its record and, with a chain, the list; a chain or campaign group other than the record's is 103 (001,
 * AddRecord; ruling 197). 106 if the session is not loaded (ruling 201), 103 if the list is not one of the session's.
 */
function destinationOf(machine: Machine, request: DesktopRequest): Destination | Refusal {
  const handle = intAt(request.userData, 'GSW_RECORD_HANDLE');
  const record = handle === undefined ? undefined : heldRecord(machine, request, handle);
  if (record !== undefined && isRefusal(record)) return record;
  const session = record?.chain.session ?? addressedSession(machine, request);
  if (isRefusal(session)) return session;
  if (session.state === 'NotLoaded') return refuse(106);
  const name = textAt(request.userData, 'GSW_CALLING_LIST');
  const list = session.lists.find((one) => one.list.name === name);
  if (list === undefined) return refuse(103);
  const inItsChain = record !== undefined && intAt(request.userData, 'GSW_CHAIN_ID') !== undefined;
  return inItsChain && list.list.name !== record.chain.list.list.name ? refuse(103) : { session, list };
}

/** A chain that agents share is theirs: 101 for one who may only look, 109 for one who has no right to it (000). */
function refuseSharedChain(machine: Machine, { agent, userData }: DesktopRequest): Refusal | undefined {
  const id = intAt(userData, 'GSW_CHAIN_ID');
  const list = textAt(userData, 'GSW_CALLING_LIST');
  if (id === undefined || machine.sharedCalls.size === 0) return undefined;
  const chain = [...sharedChains(machine)].find((one) => one.id === id && one.list.list.name === list);
  return chain && refuseAccess(chain, agent);
}

/** The record of a handle, if it is on this agent's desktop and does not contradict the request. */
function heldRecord(
  machine: Machine,
  { agent, userData }: DesktopRequest,
  handle: number,
): OpenRecord | Refusal {
  const record = machine.records.get(handle);
  if (record === undefined || !record.delivered) return refuse(109);
  const { chain } = record;
  const refusal = refuseAccess(chain, agent);
  if (refusal !== undefined) return refusal;
  const group = textAt(userData, 'GSW_CAMPAIGN_GROUP_NAME') ?? chain.session.campaignGroup.name;
  const chainId = intAt(userData, 'GSW_CHAIN_ID') ?? chain.id;
  const same = chainId === chain.id && group === chain.session.campaignGroup.name;
  return same ? record : refuse(103);
}

/**
 * A record added to a chain that OCS holds is held as well: it stays with its chain, and can be delivered as part of
 * it.
 */
function joinHeldChain(machine: Machine, { list }: ListInCampaign, added: CallRecord): void {
  for (const session of machine.provisioned.sessions.values()) {
    for (const chain of [...session.open, ...session.buffer, ...session.callbacks]) {
      if (chain.id === added.chain_id && chain.list.list.name === list.name) join(machine, chain, added);
    }
  }
}

function join(machine: Machine, chain: RecordChain, added: CallRecord): void {
  openRecord(machine, chain, added);
  chain.records.sort((one, other) => one.row.chain_n - other.row.chain_n);
}
