import type { CallingList } from '../../../ocs/configuration/configuration.ts';
import { modifiableFields } from '../../../ocs/configuration/modifiable-fields.ts';
import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { CallRecord } from '../../../ocs/machine/store-port.ts';
import type { PendingChange } from '../../../ocs/records/record-chain.ts';
import { merged } from '../../../ocs/records/record-changes.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { isNamed } from './faulty-ocs.ts';

/** What a faulty OCS knows of a record that it has given to an agent, finished or not. */
export interface DeskRecord {
  readonly dn: string;
  readonly handle: number;
  readonly list: CallingList;
  /** As it was retrieved. */
  readonly row: CallRecord;
  /** PreviewRecord, as the agent received it. */
  readonly offer: UserData;
  /** Updates that were acknowledged, in their order. */
  readonly updates: UserData[];
  /** The final request, if one came: the last of several. */
  last: UserData;
  finished: boolean;
  /** Final requests that the database refused. */
  failures: number;
  /** Results that the switch detected. */
  readonly detected: number[];
  /** How many updates had come when the last of them was detected. */
  updatesAtDetection: number;
  /** Connection ids of its calls. */
  readonly calls: Set<string>;
}

/** Watches what becomes of records, beside the right OCS, which tells nobody. */
export class DeskRecords {
  readonly #byHandle = new Map<number, DeskRecord>();
  readonly #retrievals = new Map<number, string>();
  readonly #rows = new Map<string, CallRecord>();
  #lists: readonly CallingList[] = [];

  /** Notes an input before anybody handles it. */
  take(input: OcsInput): void {
    if (input.kind === 'provision') this.#lists = input.configuration.callingLists;
    if (input.kind === 'stored' && input.result.ok) this.#retrieved(input.ticket, input.result.records);
    if (input.kind === 'userEvent' && input.userData.GSW_AGENT_REQ_TYPE === 'RecordProcessed') {
      const record = this.of(input.userData);
      if (record !== undefined) record.last = input.userData;
    }
    if (input.kind !== 'call') return;
    const record = this.of(input.userData);
    record?.calls.add(input.connId);
    if (record === undefined || input.callResult === undefined) return;
    record.detected.push(input.callResult);
    record.updatesAtDetection = record.updates.length;
  }

  /** Notes what the right OCS does about an input. */
  note(effects: readonly OcsEffect[], input: OcsInput): void {
    for (const effect of effects) {
      if (effect.kind === 'store' && effect.command.verb === 'retrieve')
        this.#retrievals.set(effect.ticket, effect.command.list);
      if (effect.kind === 'userEvent') this.#told(effect.dn, effect.userData, input);
    }
  }

  /** The record that a message is about. */
  of(userData: UserData): DeskRecord | undefined {
    return this.#byHandle.get(Number(userData.GSW_RECORD_HANDLE));
  }

  /** All records that were ever given, in that order. */
  get all(): readonly DeskRecord[] {
    return [...this.#byHandle.values()];
  }

  /** The open record that the agent of a DN was given last. */
  openOf(dn: string): DeskRecord | undefined {
    return this.all.findLast((record) => record.dn === dn && !record.finished);
  }

  /** A retrieved record by its calling list and number. */
  row(list: unknown, phone: unknown): CallRecord | undefined {
    return this.#rows.get(`${list}/${phone}`);
  }

  list(name: unknown): CallingList | undefined {
    return this.#lists.find((list) => list.name === name);
  }

  #retrieved(ticket: number, rows: readonly CallRecord[]): void {
    const list = this.#retrievals.get(ticket);
    for (const row of list === undefined ? [] : rows) this.#rows.set(`${list}/${row.contact_info}`, row);
  }

  #told(dn: string, userData: UserData, input: OcsInput): void {
    const record = this.of(userData);
    if (isNamed(userData, 'PreviewRecord')) this.#offered(dn, userData);
    if (isNamed(userData, 'UpdateCallCompletionStatsAcknowledge') && input.kind === 'userEvent')
      record?.updates.push(input.userData);
    if (record && isNamed(userData, 'RecordProcessedAcknowledge')) record.finished = true;
    if (record && isNamed(userData, 'error 113')) record.failures += 1;
  }

  #offered(dn: string, offer: UserData): void {
    const handle = Number(offer.GSW_RECORD_HANDLE);
    const list = this.list(offer.GSW_CALLING_LIST);
    const row = this.row(offer.GSW_CALLING_LIST, offer.GSW_PHONE);
    if (list === undefined || row === undefined) return;
    const work = {
      updates: [],
      last: {},
      finished: false,
      failures: 0,
      detected: [],
      updatesAtDetection: 0,
      calls: new Set<string>(),
    };
    this.#byHandle.set(handle, { dn, handle, list, row, offer, ...work });
  }
}

/** What a request says of a record's columns; values that they cannot have are left out. */
export function columnsIn(userData: UserData, list: CallingList): PendingChange {
  return modifiableFields(list).reduce<PendingChange>((changes, { key, change }) => {
    const value = userData[key];
    return merged(changes, (value === undefined ? undefined : change(value)) ?? {});
  }, {});
}
