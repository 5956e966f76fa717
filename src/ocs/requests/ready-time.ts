import { dialModeTraits } from '../configuration/dialing-modes.ts';
import { announceReady } from '../dialing/agent-states.ts';
import { answer } from '../machine/answers.ts';
import { type DesktopRequest, intAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import { isRefusal, type Refusal, refuse } from '../machine/refusal.ts';
import { recordOnDesktop } from '../records/requested-record.ts';

/**
 * ReadyTime: the agent says in how many seconds they will be ready. It is taken once for each record on the desktop, in
 * predictive modes; whether pacing uses it is up to its algorithm and goal (rulings 99 to 103).
 */
export function takeReadyTime(machine: Machine, request: DesktopRequest): Refusal | undefined {
  const record = recordOnDesktop(machine, request);
  if (isRefusal(record)) return record.refused === 109 ? refuse(112) : record;
  const { pacing, ivrPorts } = dialModeTraits[record.chain.session.mode];
  if (pacing !== 'predictive' || ivrPorts) return refuse(101);
  if (record.readyAnnounced) return refuse(120);
  record.readyAnnounced = true;
  announceReady(machine, request.agent, intAt(request.userData, 'GSW_READY_TIME') ?? 0);
  answer(machine, request, 'ReadyTimeAcknowledge', { GSW_RECORD_HANDLE: record.handle });
  return undefined;
}
