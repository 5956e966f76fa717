import { recordStatus } from '../../protocol/enumerations.generated.ts';
import { recordTypeOf } from '../configuration/callback.ts';
import { type DesktopRequest, textAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { PendingChange, RecordChange } from '../machine/store-port.ts';
import { isMarked, type OpenRecord } from './record-chain.ts';
import { finalChange } from './record-changes.ts';
import { expectCallback } from './scheduled-calls.ts';
import { type LastRequest, treated } from './treatments.ts';

/** What a request says about the record; empty if there is none. */
type AskedOfRecord = Pick<DesktopRequest, 'userData'>;

/** record_status Ready (001, Enumeration Table). */
const ready = recordStatus.Ready;

/**
 * The row of a record whose chain an agent has finished: scheduled if the agent requested a callback; else, for the
 * record named in the request, as its treatment says, if one applies (ruling 119); else Updated. A marked record is
 * not scheduled.
 */
export function finishedChange(
  machine: Machine,
  request: AskedOfRecord,
  record: OpenRecord,
  named: LastRequest | undefined,
): RecordChange {
  const scheduled = isMarked(record)
    ? undefined
    : (calledBack(record) ?? asTreated(machine, request, record, named));
  const at = scheduled?.dial_sched_time ?? undefined;
  if (at !== undefined) expectCallback(machine, record.chain.session, at * 1000);
  return { ...finalChange(record, named?.record === record ? named.last : undefined), ...scheduled };
}

function calledBack({ callback }: OpenRecord): PendingChange | undefined {
  if (callback === undefined) return undefined;
  return { record_type: recordTypeOf[callback.type], record_status: ready, dial_sched_time: callback.at };
}

function asTreated(
  machine: Machine,
  { userData }: AskedOfRecord,
  record: OpenRecord,
  named: LastRequest | undefined,
): PendingChange | undefined {
  const asked = textAt(userData, 'GSW_TREATMENT');
  if (asked === undefined || named === undefined || named.record.callback !== undefined) return undefined;
  return treated(machine, record, named, asked);
}
