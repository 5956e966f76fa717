import type { LinkFrame } from '../../../../desktop/machine/ports.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../../kernel/json.ts';
import type { DesktopFault } from '../../../fault.ts';
import { faultyDesktop } from '../../../operators/desktop/faulty-desktop.ts';

/** Changes the calls that T-Server reports in EventAddressInfo. */
const changingReportedCalls = (change: (call: JsonObject) => readonly JsonObject[]) =>
  faultyDesktop(() => ({
    before(input) {
      if (input.kind !== 'frame' || !Array.isArray(input.frame.calls)) return [input];
      const calls = input.frame.calls.flatMap((call: JsonValue) => (isJsonObject(call) ? change(call) : []));
      const frame: LinkFrame = { ...input.frame, calls };
      return [{ ...input, frame }];
    },
  }));

/** Goes on with a consultation that is no longer reported as with a call that was transferred to its agent. */
const transferringMissedConsultations = faultyDesktop(() => {
  let consulted: LinkFrame | undefined;
  return {
    before(input) {
      if (input.kind !== 'frame') return [input];
      const { messageType, callType, connId, calls } = input.frame;
      if (messageType === 'EventEstablished' && callType === 'Consult') consulted = input.frame;
      if (messageType === 'EventReleased' && connId === consulted?.connId) consulted = undefined;
      if (!Array.isArray(calls) || consulted === undefined) return [input];
      const { connId: former, userData = {} } = consulted;
      if (calls.some((call: JsonValue) => isJsonObject(call) && call.connId === former)) return [input];
      const missed = { connId: former ?? '', callType: 'Outbound', state: 'Talking', userData };
      return [{ ...input, frame: { ...input.frame, calls: [...calls, missed] } }];
    },
  };
});

/** Faulty desktops of shared calls that outlive the link. */
export const recordSharingLinkLossFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-forgets-calls-with-the-link',
    breaks: ['DRS-28'],
    does: 'knows of no call when a lost link is there again',
    decoration: changingReportedCalls(() => []),
  },
  {
    name: 'desktop-resumes-consultations-as-own-calls',
    breaks: ['DRS-28'],
    does: 'takes any call that it finds when a lost link is there again for its agent’s own, consultations too',
    decoration: changingReportedCalls((call) => [{ ...call, callType: 'Outbound' }]),
  },
  {
    name: 'desktop-takes-missed-ends-for-transfers',
    breaks: ['DRS-28'],
    does: 'takes a consultation that is gone when a lost link is there again for a call that it has received',
    decoration: transferringMissedConsultations,
  },
];
