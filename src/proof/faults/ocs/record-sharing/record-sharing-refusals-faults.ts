import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { allowing, denying, refusingOtherwise } from '../../../operators/ocs/sharing/faulty-sharing.ts';
import { writingLateUpdates } from '../../../operators/ocs/sharing/late-updates.ts';
import type { SharingPast, SharingSituation } from '../../../operators/ocs/sharing/sharing-past.ts';
import { rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

const isReadOnly = ({ access }: SharingSituation): boolean => access === 'readonly';

/** Refuses requests of one type of an agent who is consulted, and carries them out. */
const carryingOutRefused = (request: string): Decoration =>
  allowing(
    (situation) => isReadOnly(situation) && situation.name === request,
    (_, input, floor) => errorTo(floor, input, 101),
  );

/** Of updates, only the call result is taken. */
const takingResultsOnly: Decoration = {
  ocs: (right) => {
    const inner = carryingOutRefused('UpdateCallCompletionStats').ocs?.(right) ?? right;
    return rewritingRequests(({ userData }) => without(userData, 'customer_name')).ocs?.(inner) ?? inner;
  },
};

/** Faulty implementations of refusals that leave a trace, and of what is said about finished records. */
export const recordSharingRefusalsFaults: readonly OcsFault[] = [
  {
    name: 'sharing-late-updates-written',
    breaks: ['ORS-57'],
    does: 'acknowledges updates of a record that another agent has finished, and writes them',
    decoration: writingLateUpdates,
  },
  {
    name: 'sharing-refused-callbacks-carried-out',
    breaks: ['ORS-31', 'ORS-33', 'ORS-44'],
    does: 'refuses RecordReschedule of an agent who is consulted, and schedules the record',
    decoration: carryingOutRefused('RecordReschedule'),
  },
  {
    name: 'sharing-refused-results-carried-out',
    breaks: ['ORS-31', 'ORS-33', 'ORS-44'],
    does: 'refuses updates of an agent who is consulted, and keeps their call result',
    decoration: takingResultsOnly,
  },
  {
    name: 'sharing-no-answer-about-finished-chains',
    breaks: ['ORS-54'],
    does: 'does not answer a request for the chain of a record that another agent has finished',
    decoration: refusingOtherwise(
      () => undefined,
      ({ access, name }) => access === 'closed' && name === 'ChainedRecordRequest',
    ),
  },
  {
    name: 'sharing-conference-guest-cannot-cancel',
    breaks: ['ORS-78'],
    does: 'refuses cancellations by an agent who was brought into a conference',
    decoration: denying(
      ({ access, isFirst, holders, name }) =>
        access === 'full' && !isFirst && holders > 1 && name === 'RequestRecordCancel',
    ),
  },
  {
    name: 'sharing-unmonitored-dn-ends-sharing',
    breaks: ['ORS-77'],
    does: 'shares a record with nobody in a call with a DN that it does not monitor',
    decoration: denying(
      ({ access, isFirst }, past) => access === 'full' && !isFirst && hasUnmonitoredDN(past),
    ),
  },
];

/** Whether calls have had a party without events of its own that is no customer: they all are 555…. */
function hasUnmonitoredDN({ calls, named }: SharingPast): boolean {
  return [...named].some((dn) => !calls.has(dn) && !dn.startsWith('555'));
}
