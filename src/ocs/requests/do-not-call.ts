import { emptyDoNotCallEntry } from '../../protocol/defaults.generated.ts';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { refuseUnknownCampaign } from '../campaigns/addressed-session.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import { customerIdOf } from '../configuration/customer-id.ts';
import { answer, answerRefusal } from '../machine/answers.ts';
import { type DesktopRequest, intAt, textAt, valueAt } from '../machine/desktop-request.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { Marking } from '../machine/marking.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import type { CallRecord, DoNotCallEntry, RecordChange } from '../machine/store-port.ts';
import { chainAttributeOf } from '../records/chain-attribute.ts';
import { noCall, noteDoNotCall } from '../records/do-not-call-list.ts';
import { beginToFinish, failToFinish, goOnToFinish } from '../records/finishing-chains.ts';
import { echoOf, markCommand, markedChange } from '../records/marking-records.ts';
import { markMatching } from '../records/matching-records.ts';
import type { MarkingOutcome } from '../records/record-cancel.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { matchOf, type RecordIdentifiers } from '../records/record-identifiers.ts';
import { requestedRecord } from '../records/requested-record.ts';

/** GSW_CALL_RESULT Do Not Call, for a record to which its agent has given none (ruling 171). */
const doNotCallResult = callResult.DoNotCall;

/** Maximum length of dnc_message in characters (ruling 174). */
const longestMessage = 255;

/**
 * DoNotCall: adds numbers or a customer to the do-not-call list, and makes records NoCall. By handle it is the last
 * request for a record, and means all numbers of its chain unless RecordOnly is set (ruling 166); without one, only the
 * number, or else the customer, in the request is entered (rulings 168 and 169). With RecordOnly the other records of a
 * chain become Ready (ruling 150).
 */
export function doNotCall(machine: Machine, request: DesktopRequest): Refusal | undefined {
  return valueAt(request.userData, 'GSW_RECORD_HANDLE') === undefined
    ? doNotCallByName(machine, request)
    : doNotCallOnDesktop(machine, request, ban(request));
}

function ban(names: RecordIdentifiers): Marking {
  return {
    chainAttribute: chainAttributeOf(names),
    mark: noCall,
    others: { record_status: recordStatus.Ready },
    duringCalls: true,
  };
}

function doNotCallOnDesktop(
  machine: Machine,
  request: DesktopRequest,
  marking: Marking,
): Refusal | undefined {
  const record = requestedRecord(machine, request);
  if (isRefusal(record)) return record;
  const { chain } = record;
  const refusal = beginToFinish(chain, request);
  if (refusal !== undefined) return refusal;
  const place = { column: 'record_id', value: record.row.record_id };
  const finish = (entered: boolean) => {
    if (!entered) return failToFinish(machine, request, chain);
    const change = (one: OpenRecord) => noCallChange(one, marking, one === record);
    const more = acknowledged(request, marking);
    goOnToFinish(machine, request, { record, change, acknowledgment: 'DoNotCallAcknowledge', more });
  };
  askStore(machine, markCommand(chain.list.list, place, marking), (result) => {
    if (!result.ok) return failToFinish(machine, request, chain);
    enter(machine, entriesOf(machine, request, record, marking, result.records), finish);
  });
  return undefined;
}

function noCallChange(record: OpenRecord, marking: Marking, meant: boolean): RecordChange {
  const unset = meant && record.changes.call_result === undefined;
  return { ...markedChange(record, marking, meant), ...(unset && { call_result: doNotCallResult }) };
}

function doNotCallByName(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const unknown = refuseUnknownCampaign(machine, request);
  if (unknown !== undefined) return unknown;
  doNotCallMatching(machine, request, request.agent, (outcome) => {
    if (outcome === 'failed') answerRefusal(machine, request, refuse(113));
    else answer(machine, request, 'DoNotCallAcknowledge', acknowledged(request, ban(request)));
  });
  return undefined;
}

/**
 * Enters the number or customer of a request without a handle and makes its records NoCall, for an agent or another
 * application.
 */
export function doNotCallMatching(
  machine: Machine,
  names: RecordIdentifiers,
  requester: LoggedInAgent | undefined,
  then: (outcome: MarkingOutcome) => void,
): void {
  const phone = textAt(names.userData, 'GSW_PHONE');
  const customer = textAt(names.userData, 'GSW_CUSTOMER_ID');
  const named = phone === undefined ? { customer_id: customer ?? null } : { phone };
  enter(machine, [entry(machine, names, named)], (entered) => {
    if (!entered) return then('failed');
    markMatching(machine, { requester, match: matchOf(machine, names), marking: ban(names) }, then);
  });
}

/** Adds entries to the table, then to the list in memory; passes on whether the database could. */
function enter(machine: Machine, entries: readonly DoNotCallEntry[], then: (entered: boolean) => void): void {
  askStore(machine, { verb: 'addDoNotCall', entries }, ({ ok }) => {
    if (ok) noteDoNotCall(machine, entries);
    then(ok);
  });
}

/**
 * The record's number only, or all numbers of its chain, including records that OCS does not hold; and their customers
 * if the option customer_id identifies them (ruling 167).
 */
function entriesOf(
  machine: Machine,
  request: DesktopRequest,
  record: OpenRecord,
  { chainAttribute }: Marking,
  others: readonly CallRecord[],
): readonly DoNotCallEntry[] {
  const { list } = record.chain.list;
  const place = { campaign_dbid: record.chain.session.campaign.dbid, list_dbid: list.dbid };
  if (chainAttribute === 'RecordOnly') return [entry(machine, request, { phone: phoneOf(record), ...place })];
  const rows = [...record.chain.records.map(({ row }) => row), ...others];
  const phones = new Set([...record.chain.records.map(phoneOf), ...others.map((row) => row.contact_info)]);
  const customers = new Set(rows.flatMap((row) => customerIdOf(machine, list, row) ?? []));
  return [
    ...[...phones].map((phone) => entry(machine, request, { phone, ...place })),
    ...[...customers].map((customer_id) => entry(machine, request, { customer_id, ...place })),
  ];
}

/** The number, with the agent's correction if there is one. */
function phoneOf({ row, changes }: OpenRecord): string {
  return changes.contact_info ?? row.contact_info;
}

function entry(
  machine: Machine,
  { userData }: RecordIdentifiers,
  named: Partial<DoNotCallEntry>,
): DoNotCallEntry {
  const now = Math.floor(machine.now / 1000);
  const duration = intAt(userData, 'GSW_DURATION');
  return {
    ...emptyDoNotCallEntry,
    dnc_message: textAt(userData, 'GSW_MESSAGE')?.slice(0, longestMessage) ?? null,
    tenant_dbid: machine.provisioned.index.configuration.tenant.dbid,
    time_stamp: now,
    expires_at: duration === undefined ? null : now + duration,
    ...named,
  };
}

function acknowledged(request: DesktopRequest, marking: Marking): UserData {
  const duration = intAt(request.userData, 'GSW_DURATION');
  return { ...echoOf(request, marking), ...(duration !== undefined && { GSW_DURATION: duration }) };
}
