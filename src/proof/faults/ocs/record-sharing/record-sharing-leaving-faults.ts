import type { OcsFault } from '../../../fault.ts';
import { acknowledging, allowing, denying } from '../../../operators/ocs/sharing/faulty-sharing.ts';
import { givingToTheFirst, returningAtAnyLogout } from '../../../operators/ocs/sharing/returned-otherwise.ts';
import type { CallInput, SharingSituation } from '../../../operators/ocs/sharing/sharing-past.ts';

/** Whether an agent has the record who was brought into its call. */
const isGuest = ({ access, isFirst }: SharingSituation): boolean => access === 'full' && !isFirst;

const timesOf = ({ calls }: SharingSituation, event: string): number =>
  calls.filter((call) => call.event === event).length;

const isTransferred = ({ event, callState, callType }: CallInput): boolean =>
  event === 'EventReleased' && callState === 'Transferred' && callType !== 'Consult';

/** Faulty implementations of what becomes of a record when agents leave its call, or log out. */
export const recordSharingLeavingFaults: readonly OcsFault[] = [
  {
    name: 'sharing-ends-with-a-party',
    breaks: ['ORS-59', 'ORS-60', 'ORS-64'],
    does: 'takes the record from all who were brought into a conference when any party leaves it',
    decoration: denying((situation) => isGuest(situation) && timesOf(situation, 'EventPartyDeleted') > 0),
  },
  {
    name: 'sharing-no-way-back',
    breaks: ['ORS-64'],
    does: 'refuses an agent who has left a conference and comes back',
    decoration: denying((situation) => isGuest(situation) && timesOf(situation, 'EventPartyChanged') > 1),
  },
  {
    name: 'sharing-returned-at-any-logout',
    breaks: ['ORS-61'],
    does: 'writes a shared record back to its list when an agent logs out, although others have it',
    decoration: returningAtAnyLogout,
  },
  {
    name: 'sharing-given-back-to-the-first-agent',
    breaks: ['ORS-21'],
    does: 'gives the record of an agent who logs out to the one who had it first, and not to its list',
    decoration: givingToTheFirst,
  },
  {
    name: 'sharing-transferred-to-nobody-in-vain',
    breaks: ['ORS-05', 'ORS-76'],
    does: 'acknowledges and forgets what an agent sends about a record whose call nobody shares with them',
    decoration: acknowledging(({ access, calls }) => access === 'full' && calls.some(isTransferred)),
  },
  {
    name: 'sharing-transferred-to-anybody',
    breaks: ['ORS-03', 'ORS-04', 'ORS-80'],
    does: 'lets everybody work on a record whose call was transferred to nobody who can have it',
    decoration: allowing(
      ({ access, holder = '' }, { calls }) =>
        access === 'none' && (calls.get(holder)?.some(isTransferred) ?? false),
    ),
  },
];
