import type { RecordView } from '../../../../ocs/records/record-chain.ts';
import type { OcsFault } from '../../../fault.ts';
import { numbered } from '../../../operators/ocs/own-events.ts';
import {
  allowing,
  denying,
  hearingCalls,
  refusingOtherwise,
} from '../../../operators/ocs/sharing/faulty-sharing.ts';
import { endingWithLinks, restoringWithLinks } from '../../../operators/ocs/sharing/rights-of-links.ts';
import type { CallInput, SharingSituation } from '../../../operators/ocs/sharing/sharing-past.ts';
import { isRequest, rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of who has a record after odd events and requests. */
export const recordSharingRobustnessFaults: readonly OcsFault[] = [
  {
    name: 'sharing-events-in-one-order-only',
    breaks: ['ORS-70'],
    does: 'ignores EventPartyChanged while the agent who completes the transfer is still in the call',
    decoration: hearingCalls((call, { calls }) => {
      if (call.event !== 'EventPartyChanged' || call.callState !== 'Transferred') return [call];
      const hasLeft = [...calls.values()]
        .flat()
        .some(({ event, callState }) => event === 'EventReleased' && callState === 'Transferred');
      return hasLeft ? [call] : [];
    }),
  },
  {
    name: 'sharing-lost-by-a-repeated-event',
    breaks: ['ORS-70'],
    does: 'takes a repeated EventPartyChanged for the departure of its agent',
    decoration: denying(({ access, calls }) => access === 'full' && isToldTwice(calls)),
  },
  {
    name: 'sharing-any-handle-will-do',
    breaks: ['ORS-71'],
    does: 'takes a handle that it does not know for that of the record that somebody works on',
    decoration: rewritingRequests(({ userData, ...request }, floor) => {
      const { records } = floor.view.primary;
      const open = [...records.values()].find(({ delivered }) => delivered);
      const isUpdate = isRequest({ ...request, userData }, 'UpdateCallCompletionStats');
      const isKnown = records.has(Number(userData.GSW_RECORD_HANDLE));
      return isUpdate && !isKnown && open !== undefined
        ? { ...userData, GSW_RECORD_HANDLE: open.handle }
        : userData;
    }),
  },
  {
    name: 'sharing-no-handle-will-do',
    breaks: ['ORS-71'],
    does: 'takes a request without a handle for one about the record that somebody works on',
    decoration: rewritingRequests(({ userData, ...request }, floor) => {
      const open = [...floor.view.primary.records.values()].find(({ delivered }) => delivered);
      const isUpdate = isRequest({ ...request, userData }, 'UpdateCallCompletionStats');
      return isUpdate && userData.GSW_RECORD_HANDLE === undefined && open !== undefined
        ? { ...userData, GSW_RECORD_HANDLE: open.handle }
        : userData;
    }),
  },
  {
    name: 'sharing-ends-with-the-link',
    breaks: ['ORS-72'],
    does: 'takes a record from an agent whose link is lost',
    decoration: endingWithLinks(),
  },
  {
    name: 'sharing-restored-with-the-link',
    breaks: ['ORS-72'],
    does: 'leaves an agent whose link was lost what they had, no matter where the call has gone',
    decoration: restoringWithLinks(),
  },
  {
    name: 'sharing-one-for-all',
    breaks: ['ORS-74'],
    does: 'lets an agent who has any shared record work on all records',
    decoration: allowing(
      ({ access, calls }) => access === 'none' && calls.some(({ event }) => event === 'EventPartyChanged'),
    ),
  },
  {
    name: 'sharing-one-call-at-a-time',
    breaks: ['ORS-74'],
    does: 'forgets who shares a record when another call is shared',
    decoration: {
      ocs: (right) => {
        const isLatest = (chain: RecordView['chain']): boolean =>
          [...right.view().primary.sharedCalls.values()].at(-1)?.has(chain) ?? false;
        const isGuest = ({ access, isFirst }: SharingSituation) => access === 'full' && !isFirst;
        return denying((one) => isGuest(one) && !isLatest(one.record.chain)).ocs?.(right) ?? right;
      },
    },
  },
  {
    name: 'sharing-refused-as-unknown-agent',
    breaks: ['ORS-75', 'ORS-82'],
    does: 'refuses every request without the right to the record as one of an unknown agent',
    decoration: refusingOtherwise((error) => ({ ...error, ...numbered(104) })),
  },
];

function isToldTwice(calls: readonly CallInput[]): boolean {
  const changes = calls.filter(({ event }) => event === 'EventPartyChanged');
  const told = new Set(changes.map(({ connId, previousConnId }) => `${connId} ${previousConnId}`));
  return told.size < changes.length;
}
