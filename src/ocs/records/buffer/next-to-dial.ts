import { recordType } from '../../../protocol/enumerations.generated.ts';
import type { DialingSession } from '../../campaigns/dialing-session.ts';
import type { Machine } from '../../machine/machine.ts';
import { takeRecord } from '../record-buffer.ts';
import type { OpenRecord } from '../record-chain.ts';
import { takeCallback } from './dialed-callbacks.ts';
import { priorityOf } from './record-priorities.ts';

/** Takes the next record to dial: of a callback that is due and the next chain of the buffer, the more urgent one. */
export function takeNextToDial(machine: Machine, session: DialingSession): OpenRecord | undefined {
  const callback = () => takeCallback(machine, session);
  const buffered = () => takeRecord(machine, session, 'dial');
  return isCallbackFirst(machine, session) ? (callback() ?? buffered()) : (buffered() ?? callback());
}

function isCallbackFirst(machine: Machine, session: DialingSession): boolean {
  if (session.callbacks.size === 0) return false;
  const [next] = session.buffer;
  const type = next?.records[0]?.row.record_type;
  if (type === undefined) return true;
  return priorityOf(machine, session, recordType.CampaignCallBack) >= priorityOf(machine, session, type);
}
