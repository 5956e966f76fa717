import type { CallingList } from '../configuration/configuration.ts';
import { customerField } from '../configuration/customer-id.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { Match } from '../machine/marking.ts';
import type { CallRecord } from '../machine/store-port.ts';

/** Identifies records without a handle, for a desktop or another application. */
export type RecordIdentifiers = Pick<DesktopRequest, 'userData'>;

/** What a request without a handle names: the number takes precedence over the customer id (rulings 146 and 169). */
export function matchOf(
  machine: Machine,
  { userData }: RecordIdentifiers,
): (list: CallingList) => Match | undefined {
  const phone = textAt(userData, 'GSW_PHONE');
  if (phone !== undefined) return () => ({ column: 'contact_info', value: phone });
  const customer = textAt(userData, 'GSW_CUSTOMER_ID') ?? '';
  return (list) => {
    const field = customerField(machine, list);
    return field && { column: field.name, value: field.type === 'INT' ? Number(customer) : customer };
  };
}

/** Whether a record has the value. */
export function fits({ custom, ...row }: CallRecord, { column, value }: Match): boolean {
  const columns: Readonly<Record<string, unknown>> = { ...custom, ...row };
  return columns[column] === value;
}
