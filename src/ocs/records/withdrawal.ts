import type { UserData } from '../../protocol/user-data.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { customerField } from '../configuration/customer-id.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { CallRecord, RecordChange, RecordMark } from '../machine/store-port.ts';
import type { OpenRecord } from './record-chain.ts';
import { finalChange } from './record-changes.ts';

/** Identifies records without a handle, for a desktop or another application. */
export type RecordNames = Pick<DesktopRequest, 'userData'>;

/** The effect of a cancellation or do-not-call request on the records it names. */
export interface Withdrawal {
  readonly chainAttribute: 'AllChain' | 'RecordOnly';
  /** New mark of these records, and with AllChain of their whole chains. */
  readonly mark: RecordMark;
  /** New mark of the other records of their chains with RecordOnly. */
  readonly others: RecordMark;
  /** Whether it also applies, after the call, to a record that another desktop has in a call. */
  readonly duringCalls: boolean;
}

/** Absent or any other value means the whole chain (001, Canceled and DoNotCall Chained Records). */
export function chainAttributeOf({ userData }: RecordNames): Withdrawal['chainAttribute'] {
  return textAt(userData, 'GSW_CHAIN_ATTR') === 'RecordOnly' ? 'RecordOnly' : 'AllChain';
}

/** The row of a record closed by a withdrawal that names this record or another of its chain. */
export function withdrawnChange(record: OpenRecord, withdrawal: Withdrawal, meant: boolean): RecordChange {
  const { chainAttribute, mark, others } = withdrawal;
  return { ...finalChange(record), ...(meant || chainAttribute === 'AllChain' ? mark : others) };
}

/** A column and value by which a request identifies records without their handle. */
export interface Match {
  readonly column: string;
  readonly value: string | number;
}

/** What a request without a handle names: the number takes precedence over the customer id (rulings 146 and 169). */
export function matchOf(
  machine: Machine,
  { userData }: RecordNames,
): (list: CallingList) => Match | undefined {
  const phone = textAt(userData, 'GSW_PHONE');
  if (phone !== undefined) return () => ({ column: 'contact_info', value: phone });
  const customer = textAt(userData, 'GSW_CUSTOMER_ID') ?? '';
  return (list) => {
    const field = customerField(machine, list);
    return field && { column: field.name, value: field.type === 'INT' ? Number(customer) : customer };
  };
}

/** Identifiers and chain attribute of the request, as its acknowledgment repeats them (rulings 152, 153, 165). */
export function echoOf({ userData }: DesktopRequest, { chainAttribute }: Withdrawal): UserData {
  const phone = textAt(userData, 'GSW_PHONE');
  const customer = textAt(userData, 'GSW_CUSTOMER_ID');
  return {
    ...(phone !== undefined && { GSW_PHONE: phone }),
    ...(customer !== undefined && { GSW_CUSTOMER_ID: customer }),
    GSW_CHAIN_ATTR: chainAttribute,
  };
}

/** Marks records in a list's table, except those that are retrieved. */
export function markCommand(list: CallingList, { column, value }: Match, withdrawal: Withdrawal) {
  const { chainAttribute, mark, others } = withdrawal;
  return {
    verb: 'mark',
    list: list.name,
    column,
    value,
    mark,
    others: chainAttribute === 'AllChain' ? 'all' : others,
  } as const;
}

/** Whether a record has the value. */
export function fits({ custom, ...row }: CallRecord, { column, value }: Match): boolean {
  const columns: Readonly<Record<string, unknown>> = { ...custom, ...row };
  return columns[column] === value;
}
