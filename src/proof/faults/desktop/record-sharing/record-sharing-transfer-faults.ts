import type { LinkFrame } from '../../../../desktop/machine/ports.ts';
import type { ObservedRecord } from '../../../../desktop/view/observation.ts';
import type { DesktopFault } from '../../../fault.ts';
import { faultyDesktop, showingRecords } from '../../../operators/desktop/faulty-desktop.ts';
import { changingDialedRequest } from '../../../operators/desktop/records-of-calls.ts';
import { insisting } from '../../../operators/desktop/remembering.ts';
import {
  askingAtCallEvent,
  changingCallEvents,
  deafToCallEvents,
} from '../../../operators/desktop/shared-calls.ts';

const isTransferredAway = ({ messageType, callState, callType }: LinkFrame): boolean =>
  messageType === 'EventReleased' && callState === 'Transferred' && callType !== 'Consult';

/** Faulty desktops of transferred records. */
export const recordSharingTransferFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-transferred-not-finished',
    breaks: ['DRS-08'],
    does: 'leaves it to the agent who has transferred a call to finish its record',
    decoration: changingDialedRequest('RecordProcessed', () => undefined),
  },
  {
    name: 'desktop-transferred-other-handle',
    breaks: ['DRS-08'],
    does: 'names a record that came with a call by the next handle',
    decoration: changingDialedRequest('RecordProcessed', (userData) => ({
      ...userData,
      GSW_RECORD_HANDLE: Number(userData.GSW_RECORD_HANDLE) + 1,
    })),
  },
  {
    name: 'desktop-transferred-other-list',
    breaks: ['DRS-08'],
    does: 'names the campaign of a transferred record as its calling list',
    decoration: changingDialedRequest('RecordProcessed', (userData) => ({
      ...userData,
      GSW_CALLING_LIST: userData.GSW_CAMPAIGN_NAME ?? '',
    })),
  },
  {
    name: 'desktop-transferred-stays-read-only',
    breaks: ['DRS-08', 'DRS-09', 'DRS-13'],
    does: 'does not notice that the call has become its agent’s',
    decoration: deafToCallEvents(({ messageType }) => messageType === 'EventPartyChanged'),
  },
  {
    name: 'desktop-returned-calls-unknown',
    breaks: ['DRS-09'],
    does: 'ignores a call that comes back after its agent had transferred it',
    decoration: faultyDesktop(() => {
      const gone = new Set<unknown>();
      return {
        before(input) {
          if (input.kind !== 'frame') return [input];
          if (isTransferredAway(input.frame)) gone.add(input.frame.connId);
          else if (gone.has(input.frame.connId)) return [];
          return [input];
        },
      };
    }),
  },
  {
    name: 'desktop-chain-again-by-hand',
    breaks: ['DRS-10'],
    does: 'asks for a chain whenever its agent wants it',
    decoration: insisting('requestChain', 'ChainedRecordRequest'),
  },
  {
    name: 'desktop-chain-again-by-itself',
    breaks: ['DRS-10'],
    does: 'asks for the chain of a record when its call becomes its agent’s, no matter whether it has it',
    decoration: askingAtCallEvent(
      'ChainedRecordRequest',
      ({ messageType }) => messageType === 'EventPartyChanged',
    ),
  },
  {
    name: 'desktop-finishes-what-it-transfers',
    breaks: ['DRS-11'],
    does: 'finishes a record when its call was transferred',
    decoration: askingAtCallEvent('RecordProcessed', isTransferredAway),
  },
  {
    name: 'desktop-transfer-unnoticed',
    breaks: ['DRS-11', 'DRS-12', 'DRS-21', 'DRS-24'],
    does: 'takes a transferred call for one that has ended',
    decoration: changingCallEvents((event) => [
      isTransferredAway(event) ? { ...event, callState: 'Ok' } : event,
    ]),
  },
  {
    name: 'desktop-transferred-chain-stays',
    breaks: ['DRS-03', 'DRS-12'],
    does: 'keeps showing the chained records of a call that was transferred, or was a consultation',
    decoration: faultyDesktop(() => {
      const chained = new Map<number, ObservedRecord>();
      return {
        seen(right) {
          const kept = right.records.filter(({ origin }) => origin === 'chain');
          for (const record of kept) chained.set(record.handle, record);
          const now = new Set(right.records.map(({ handle }) => handle));
          const others = [...chained.values()].filter(({ handle }) => !now.has(handle));
          return { ...right, records: [...right.records, ...others] };
        },
      };
    }),
  },
  {
    name: 'desktop-transferred-gone-at-once',
    breaks: ['DRS-09', 'DRS-13'],
    does: 'shows no record that came with a call',
    decoration: showingRecords((record) => (record.origin === 'call' ? undefined : record)),
  },
  {
    name: 'desktop-redirected-calls-stay',
    breaks: ['DRS-27'],
    does: 'keeps the record of a call that its agent did not answer',
    decoration: deafToCallEvents(
      ({ messageType, callState }) => callState === 'Redirected' || messageType === 'EventAbandoned',
    ),
  },
  {
    name: 'desktop-takes-rings-for-answers',
    breaks: ['DRS-27'],
    does: 'takes a call that rings for one that its agent has answered',
    decoration: changingCallEvents((event) =>
      event.messageType === 'EventRinging' ? [event, { ...event, messageType: 'EventEstablished' }] : [event],
    ),
  },
];
