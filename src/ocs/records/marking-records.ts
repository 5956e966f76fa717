import type { UserData } from '../../protocol/user-data.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Marking, Match } from '../machine/marking.ts';
import type { RecordChange } from '../machine/store-port.ts';
import type { OpenRecord } from './record-chain.ts';
import { finalChange } from './record-changes.ts';

/** The row of a record closed by a marking that names this record or another of its chain. */
export function markedChange(record: OpenRecord, marking: Marking, meant: boolean): RecordChange {
  const { chainAttribute, mark, others } = marking;
  return { ...finalChange(record), ...(meant || chainAttribute === 'AllChain' ? mark : others) };
}

/** Identifiers and chain attribute of the request, as its acknowledgment repeats them (rulings 152, 153, 165). */
export function echoOf({ userData }: DesktopRequest, { chainAttribute }: Marking): UserData {
  const phone = textAt(userData, 'GSW_PHONE');
  const customer = textAt(userData, 'GSW_CUSTOMER_ID');
  return {
    ...(phone !== undefined && { GSW_PHONE: phone }),
    ...(customer !== undefined && { GSW_CUSTOMER_ID: customer }),
    GSW_CHAIN_ATTR: chainAttribute,
  };
}

/** Marks records in a list's table, except those that are retrieved. */
export function markCommand(list: CallingList, { column, value }: Match, marking: Marking) {
  const { chainAttribute, mark, others } = marking;
  return {
    verb: 'mark',
    list: list.name,
    column,
    value,
    mark,
    others: chainAttribute === 'AllChain' ? 'all' : others,
  } as const;
}
