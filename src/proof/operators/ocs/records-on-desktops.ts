import type { CallingList } from '../../../ocs/configuration/configuration.ts';
import { modifiableFields } from '../../../ocs/configuration/modifiable-fields.ts';
import type { MachineView } from '../../../ocs/machine/machine.ts';
import type { OcsView } from '../../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { CallRecord, PendingChange } from '../../../ocs/machine/store-port.ts';
import type { RecordView } from '../../../ocs/records/record-chain.ts';
import { merged } from '../../../ocs/records/record-changes.ts';
import { recordUserData } from '../../../ocs/records/record-user-data.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { isNamed } from './faulty-ocs.ts';

/** What ended a chain: a request, its agent's logout, or a timeout. */
export type ChainEnding = 'RecordReject' | 'RecordProcessed' | 'log-out' | 'staleness';

/**
 * A record that is or was on a desktop: the right OCS's own, which says what happened to it even if it is closed. Only
 * what the right OCS does not keep separately is noted here: each update, the final request, failures of the database.
 */
export class DeskRecord {
  /** What its updates said, one by one: the right OCS keeps only the result. */
  readonly updates: UserData[] = [];
  /** The final request, if one came: the last of several. */
  last: UserData = {};
  /** Final requests that the database refused. */
  failures = 0;
  readonly record: RecordView;
  /** Whether it came with others of its chain, and was not the one that was offered. */
  readonly chained: boolean;
  readonly #view: () => OcsView;

  constructor(view: () => OcsView, record: RecordView, chained: boolean) {
    this.#view = view;
    this.record = record;
    this.chained = chained;
  }

  /** The agent who has it, or had it when it was closed. */
  get dn(): string {
    return this.record.chain.agent?.dn ?? '';
  }

  get list(): CallingList {
    return this.record.chain.list.list;
  }

  /** As it was retrieved. */
  get row(): CallRecord {
    return this.record.row;
  }

  /** As the agent received it. */
  get userData(): UserData {
    const event = this.chained ? { GSW_USER_EVENT: 'ChainedRecord' } : {};
    return { ...asTold(this.#view(), this.record), ...event };
  }

  get isClosed(): boolean {
    return this.record.chain.state === 'Closed';
  }
}

/** All records that were ever on a desktop, in order of arrival: the right OCS forgets closed ones. */
export class RecordsOnDesktops {
  readonly #view: () => OcsView;
  readonly #byHandle = new Map<number, DeskRecord>();
  readonly #endings = new Map<RecordView['chain'], ChainEnding>();

  constructor(view: () => OcsView) {
    this.#view = view;
  }

  /** Notes an input before anybody handles it. */
  take(input: OcsInput): void {
    if (input.kind !== 'userEvent' || input.userData.GSW_AGENT_REQ_TYPE !== 'RecordProcessed') return;
    const record = this.of(input.userData);
    if (record !== undefined) record.last = input.userData;
  }

  /** Notes the right OCS's effects of an input. */
  note(effects: readonly OcsEffect[], input: OcsInput): void {
    const { primary, backup } = this.#view();
    for (const record of [...primary.records.values(), ...(backup?.records.values() ?? [])])
      if (record.delivered && !this.#byHandle.has(record.handle)) this.#add(record);
    for (const effect of effects) if (effect.kind === 'userEvent') this.#told(effect.userData, input);
    if (input.kind === 'agentLoggedOut') this.#endAll('log-out');
    if (input.kind === 'timer') this.#endAll('staleness');
  }

  get all(): readonly DeskRecord[] {
    return [...this.#byHandle.values()];
  }

  /** Those that were offered, without what came with their chains. */
  get offered(): readonly DeskRecord[] {
    return this.all.filter(({ chained }) => !chained);
  }

  /** The record that a message is about. */
  of(userData: UserData): DeskRecord | undefined {
    return this.#byHandle.get(Number(userData.GSW_RECORD_HANDLE));
  }

  /** The offered record of the chain of a message's record. */
  first(userData: UserData): DeskRecord | undefined {
    const chain = this.of(userData)?.record.chain;
    return this.offered.find(({ record }) => record.chain === chain);
  }

  /** The open record that the agent of a DN was offered last. */
  openOf(dn: string): DeskRecord | undefined {
    return this.offered.findLast((record) => record.dn === dn && !record.isClosed);
  }

  /** What ended the chain of a message's record; nothing while it is open. */
  ending(userData: UserData): ChainEnding | undefined {
    const chain = this.of(userData)?.record.chain;
    return chain && this.#endings.get(chain);
  }

  #add(record: RecordView): void {
    const chained = this.all.some((other) => other.record.chain === record.chain);
    this.#byHandle.set(record.handle, new DeskRecord(this.#view, record, chained));
  }

  #told(userData: UserData, input: OcsInput): void {
    const record = this.of(userData);
    if (record === undefined) return;
    if (isNamed(userData, 'RecordRejectAcknowledge')) this.#endings.set(record.record.chain, 'RecordReject');
    if (isNamed(userData, 'RecordProcessedAcknowledge'))
      this.#endings.set(record.record.chain, 'RecordProcessed');
    if (isNamed(userData, 'error 113')) record.failures += 1;
    if (isNamed(userData, 'UpdateCallCompletionStatsAcknowledge') && input.kind === 'userEvent')
      record.updates.push(input.userData);
  }

  #endAll(ending: ChainEnding): void {
    for (const { isClosed, record } of this.all)
      if (isClosed && !this.#endings.has(record.chain)) this.#endings.set(record.chain, ending);
  }
}

/** What the right OCS tells a desktop about a record, as PreviewRecord. */
export function asTold(view: OcsView, record: RecordView): UserData {
  const machine = holderOf(view, record);
  return {
    GSW_USER_EVENT: 'PreviewRecord',
    GSW_APPLICATION_ID: machine.provisioned.applicationId,
    ...recordUserData(machine, record, record.chain.agent ?? { agentId: '' }),
  };
}

function holderOf({ primary, backup }: OcsView, { chain: { session } }: RecordView): MachineView {
  const isIts = ({ provisioned }: MachineView): boolean =>
    provisioned.sessions.get(session.campaignGroup.name) === session;
  return backup !== undefined && isIts(backup) ? backup : primary;
}

/** What a request says about a record's columns, without impossible values. */
export function columnsIn(userData: UserData, list: CallingList): PendingChange {
  return modifiableFields(list).reduce<PendingChange>((changes, { key, change }) => {
    const value = userData[key];
    return merged(changes, (value === undefined ? undefined : change(value)) ?? {});
  }, {});
}
