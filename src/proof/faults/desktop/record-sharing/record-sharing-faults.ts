import type { DesktopFault } from '../../../fault.ts';
import { deafTo, faultyDesktop } from '../../../operators/desktop/faulty-desktop.ts';
import { changingCallData } from '../../../operators/desktop/records-of-calls.ts';
import { insisting } from '../../../operators/desktop/remembering.ts';
import { showingAgain, stoppingAt } from '../../../operators/desktop/shared-calls.ts';
import { carryingOut } from '../../../operators/desktop/unbidden-requests.ts';

/** Faulty desktops of what all ways to share a record have in common. */
export const recordSharingFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-logged-out-unnoticed',
    breaks: ['DRS-17'],
    does: 'does not notice that its agent was logged out',
    decoration: faultyDesktop(() => ({
      before: (input) =>
        input.kind === 'frame' && input.frame.messageType === 'EventAgentLogout' ? [] : [input],
    })),
  },
  {
    name: 'desktop-finishes-without-login',
    breaks: ['DRS-17'],
    does: 'lets an agent who is logged out finish the record of a call',
    decoration: insisting('finishRecord', 'RecordProcessed'),
  },
  {
    name: 'desktop-any-call-has-a-record',
    breaks: ['DRS-18'],
    does: 'takes a call without a valid handle for one with the record 1',
    decoration: changingCallData((userData) => {
      const { GSW_RECORD_HANDLE: handle } = userData;
      const isValid = typeof handle === 'number' && handle > 0 && handle < 2 ** 31;
      return isValid ? userData : { ...userData, GSW_RECORD_HANDLE: 1 };
    }),
  },
  {
    name: 'desktop-stops-at-a-bad-handle',
    breaks: ['DRS-18'],
    does: 'does nothing any longer when the handle in a call is a list',
    decoration: stoppingAt(({ userData }) => typeof userData?.GSW_RECORD_HANDLE === 'object'),
  },
  {
    name: 'desktop-canceled-record-comes-back',
    breaks: ['DRS-20'],
    does: 'shows a record again that was canceled when its call becomes its agent’s',
    decoration: showingAgain(({ messageType }) => messageType === 'EventPartyChanged'),
  },
  {
    name: 'desktop-shared-cancellation-unheard',
    breaks: ['DRS-19', 'DRS-20'],
    does: 'does not read RecordCancel about a record that came with a call',
    decoration: deafTo(
      ({ GSW_USER_EVENT: event, GSW_RECORD_HANDLE: handle }) => event === 'RecordCancel' && handle === 4711,
    ),
  },
  {
    name: 'desktop-shared-canceled-dialed',
    breaks: ['DRS-19'],
    does: 'dials a record that came with a call, even if it is canceled',
    decoration: carryingOut('dial', () => ({ messageType: 'RequestMakeCall', otherDN: '5550188' })),
  },
  {
    name: 'desktop-late-end-ends-the-call',
    breaks: ['DRS-21'],
    does: 'gives the record up whenever it is told that a consultation has ended',
    decoration: faultyDesktop(() => {
      let former: unknown;
      let call: unknown;
      return {
        before(input) {
          if (input.kind !== 'frame') return [input];
          const { messageType, connId, previousConnId } = input.frame;
          if (messageType === 'EventPartyChanged') {
            former = previousConnId;
            call = connId;
          }
          const isLate = messageType === 'EventReleased' && connId === former && call !== undefined;
          return [isLate ? { ...input, frame: { ...input.frame, connId: String(call) } } : input];
        },
      };
    }),
  },
];
