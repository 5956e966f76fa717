import type { Machine } from '../machine/machine.ts';
import type { CallRecord } from '../machine/store-port.ts';
import type { CallingList, CustomField } from './configuration.ts';

/** The field of a list that identifies customers, as named by the option customer_id; not every list has it. */
export function customerField(machine: Machine, list: CallingList): CustomField | undefined {
  const name = machine.provisioned.index.configuration.options.customer_id;
  return list.fields.find((field) => field.name === name);
}

/** A record's customer id as sent in GSW_CUSTOMER_ID: a String (ruling 38). */
export function customerIdOf(machine: Machine, list: CallingList, row: CallRecord): string | undefined {
  const field = customerField(machine, list);
  const value = field === undefined ? undefined : row.custom[field.name];
  return value === undefined || value === null ? undefined : String(value);
}
