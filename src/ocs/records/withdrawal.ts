import type { UserData } from '../../protocol/user-data.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { customerField } from '../configuration/customer-id.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { CallRecord, RecordChange, RecordMark } from '../machine/store-port.ts';
import type { OpenRecord } from './record-chain.ts';
import { finalChange } from './record-changes.ts';

/** How records are named without a handle, by a desktop or by another application. */
export type RecordNames = Pick<DesktopRequest, 'userData'>;

/** What a cancellation, or a request not to call, does to the records that it means. */
export interface Withdrawal {
  readonly chainAttribute: 'AllChain' | 'RecordOnly';
  /** What becomes of them, and with AllChain of their chains. */
  readonly mark: RecordMark;
  /** What becomes of the others of their chains with RecordOnly. */
  readonly others: RecordMark;
  /** Whether it also holds, later, for a record whose call goes on on another desktop. */
  readonly duringCalls: boolean;
}

/** Absent or anything else means the whole chain (001, Canceled and DoNotCall Chained Records). */
export function chainAttributeOf({ userData }: RecordNames): Withdrawal['chainAttribute'] {
  return textAt(userData, 'GSW_CHAIN_ATTR') === 'RecordOnly' ? 'RecordOnly' : 'AllChain';
}

/** The row of a record that is closed by a withdrawal, which means it or another one of its chain. */
export function withdrawnChange(record: OpenRecord, withdrawal: Withdrawal, meant: boolean): RecordChange {
  const { chainAttribute, mark, others } = withdrawal;
  return { ...finalChange(record), ...(meant || chainAttribute === 'AllChain' ? mark : others) };
}

/** A column and the value by which a request names records without their handle. */
export interface Match {
  readonly column: string;
  readonly value: string | number;
}

/** What a request without a handle names: a number before a customer id (rulings 146 and 169). */
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

/** The identifiers that the request has, and whether chains were meant, as its acknowledgement repeats them (rulings 152, 153, 165). */
export function echoOf({ userData }: DesktopRequest, { chainAttribute }: Withdrawal): UserData {
  const phone = textAt(userData, 'GSW_PHONE');
  const customer = textAt(userData, 'GSW_CUSTOMER_ID');
  return {
    ...(phone !== undefined && { GSW_PHONE: phone }),
    ...(customer !== undefined && { GSW_CUSTOMER_ID: customer }),
    GSW_CHAIN_ATTR: chainAttribute,
  };
}

/** Marks records in a list's table, but not those that anybody holds. */
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
