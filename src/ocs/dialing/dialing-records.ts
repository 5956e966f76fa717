import type { DialingSession } from '../campaigns/dialing-session.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import type { Machine } from '../machine/machine.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { callerIdOfRecord, callUserData } from '../records/record-user-data.ts';
import { handedToAgents, isTestCall } from './calls-for-agents.ts';
import type { Dialer } from './dialer.ts';
import { dialingOption } from './dialing-options.ts';

/**
 * Dials a record that was taken out of the buffer. The call carries the record's data, so that every event of it does
 * (001, Event Overview).
 */
export function dialRecord(
  machine: Machine,
  session: DialingSession,
  dialer: Dialer,
  record: OpenRecord,
): void {
  const origin = session.campaignGroup.queue ?? '';
  session.dialed.add(record.chain);
  session.dials += 1;
  record.inCall = true;
  record.attemptGuid = machine.ids.guid();
  record.outbound = {
    dialer,
    number: session.dials,
    mode: session.mode,
    origin,
    previousConnId: record.connId,
    engagement: undefined,
    over: false,
    startedAt: machine.now / 1000,
    answeredAt: undefined,
    agentDn: undefined,
    reached: new Set(),
    connected: false,
  };
  dialer.dialed.add(record.outbound);
  dialer.totals.dialed += 1;
  const testCall = isTestCall(machine, session, dialer);
  const callerId = callerIdOfRecord(record);
  machine.effects.push({
    kind: 'dial',
    origin,
    phone: record.row.contact_info,
    timeout: dialingOption(machine, session, 'call_wait_connected_timeout') * 1000,
    connectOn: handedToAgents(record, testCall),
    ...(callerId !== undefined && { callerId }),
    ...(dialModeTraits[session.mode].seizing && { keepBack: true }),
    userData: { ...callUserData(machine, record), ...(testCall && { GSW_CALL_RESULT_FEEDBACK: 1 }) },
  });
}
