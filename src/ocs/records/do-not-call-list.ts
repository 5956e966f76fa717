import { recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { customerIdOf } from '../configuration/customer-id.ts';
import { askStore, type DoNotCallList, type Machine } from '../machine/machine.ts';
import type { CallRecord, ListedName, RecordMark } from '../machine/store-port.ts';
import type { RecordChain } from './record-chain.ts';
import { advanceChain } from './record-life-cycle.ts';
import { closeChain, save } from './returning-records.ts';

export function emptyDoNotCallList(): DoNotCallList {
  return { phones: new Map(), customers: new Map() };
}

/** record_type NoCall, with which a record is finished (001, Enumeration Table; ruling 171). */
export const noCall: RecordMark = { record_type: recordType.NoCall, record_status: recordStatus.Updated };

/** Reads the whole table again; if the database fails, the list stays as it is. `then` is called with whether it did not. */
export function readDoNotCall(machine: Machine, then?: (read: boolean) => void): void {
  const since: ListedName[] = [];
  machine.rereading.add(since);
  askStore(machine, { verb: 'readDoNotCall' }, (result) => {
    machine.rereading.delete(since);
    if (result.ok) {
      forgetDoNotCall(machine);
      noteDoNotCall(machine, result.entries ?? []);
      noteDoNotCall(machine, since);
    }
    then?.(result.ok);
  });
}

/** What another OCS has entered: a reading under way may have missed it. */
export function hearDoNotCall(machine: Machine, entries: readonly ListedName[]): void {
  noteDoNotCall(machine, entries);
  for (const since of machine.rereading) since.push(...entries);
}

export function forgetDoNotCall({ doNotCall }: Machine): void {
  doNotCall.phones.clear();
  doNotCall.customers.clear();
}

/** If a number or customer has several entries, the one that expires last applies. */
export function noteDoNotCall({ doNotCall }: Machine, entries: readonly ListedName[]): void {
  for (const { phone, customer_id, expires_at } of entries) {
    const until = expires_at ?? Number.POSITIVE_INFINITY;
    if (phone !== null) keepLongest(doNotCall.phones, phone, until);
    if (customer_id !== null) keepLongest(doNotCall.customers, customer_id, until);
  }
}

function keepLongest(entries: Map<string, number>, name: string, until: number): void {
  entries.set(name, Math.max(entries.get(name) ?? 0, until));
}

/** Whether a record's number or customer must not be called now. */
export function isListed(machine: Machine, list: CallingList, row: CallRecord): boolean {
  const { phones, customers } = machine.doNotCall;
  const customer = customerIdOf(machine, list, row);
  const until = Math.max(
    phones.get(row.contact_info) ?? 0,
    customer === undefined ? 0 : (customers.get(customer) ?? 0),
  );
  return until > machine.now / 1000;
}

/**
 * Removes the records on the list from a chain that no agent has yet, and returns them as NoCall (001, Submitting
 * DoNotCall Requests). A chain with no records left is closed.
 */
export function withhold(machine: Machine, chain: RecordChain): void {
  const { list } = chain.list;
  const listed = chain.records.filter(({ row }) => isListed(machine, list, row));
  if (listed.length === 0) return;
  const changes = listed.map(({ row, calls }) => ({ record_id: row.record_id, ...calls, ...noCall }));
  if (listed.length === chain.records.length) {
    if (!advanceChain(chain, 'return')) return;
    closeChain(machine, chain);
  } else {
    for (const record of listed) {
      machine.records.delete(record.handle);
      chain.records.splice(chain.records.indexOf(record), 1);
    }
  }
  save(machine, { verb: 'update', list: list.name, changes, held: true });
}
