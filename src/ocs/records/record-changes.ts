import { recordStatus } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { valueAt } from '../machine/desktop-request.ts';
import { type Refusal, refuse } from '../machine/refusal.ts';
import type { PendingChange, RecordChange } from '../machine/store-port.ts';
import type { OpenRecord } from './record-chain.ts';

/** record_status Updated (001, Enumeration Table). */
const updated = recordStatus.Updated;

/** Applies a later change on top of an earlier one, merging custom fields one by one. */
export function merged(earlier: PendingChange, later: PendingChange): PendingChange {
  const custom = later.custom === undefined ? earlier.custom : { ...earlier.custom, ...later.custom };
  return custom === undefined ? { ...earlier, ...later } : { ...earlier, ...later, custom };
}

/**
 * What a request changes in a record. 103 for a value that its field cannot have, or a time frame that ends before it
 * begins; then none of the request is applied (ruling 116). Keys that the list does not know are ignored (ruling 121).
 */
export function readChanges(record: OpenRecord, userData: UserData): PendingChange | Refusal {
  let changes: PendingChange = {};
  for (const field of record.chain.list.modifiable) {
    const value = valueAt(userData, field.key);
    if (value === undefined) continue;
    const change = field.change(value);
    if (change === undefined) return refuse(103);
    changes = merged(changes, change);
  }
  const framed = changes.daily_from !== undefined || changes.daily_till !== undefined;
  return framed && !isTimeFrame(record, changes) ? refuse(103) : changes;
}

/** GSW_UNTIL is greater than GSW_FROM (001, Reserved Keys), whichever of them the desktop has changed. */
function isTimeFrame({ row, changes }: OpenRecord, now: PendingChange): boolean {
  const from = now.daily_from ?? changes.daily_from ?? row.daily_from;
  const until = now.daily_till ?? changes.daily_till ?? row.daily_till;
  return from < until;
}

/**
 * The final row of a record: status Updated (rulings 113 and 114), changes from its calls, overridden by changes from
 * the desktop; and the agent's login id if it was delivered.
 */
export function finalChange(record: OpenRecord, last: PendingChange = {}): RecordChange {
  const { row, calls, changes, delivered, chain, finalMark } = record;
  return {
    record_id: row.record_id,
    ...calls,
    ...merged(changes, last),
    record_status: updated,
    ...finalMark,
    ...(delivered && chain.agent !== undefined && { agent_id: chain.agent.agentId }),
  };
}
