import type { OcsFault } from '../../../fault.ts';
import { changingEvent } from '../../../operators/ocs/faulty-ocs.ts';
import {
  acknowledging,
  allowing,
  denying,
  watchingSharing,
} from '../../../operators/ocs/sharing/faulty-sharing.ts';
import { notifyingTheSender } from '../../../operators/ocs/sharing/other-receivers.ts';
import {
  finishingForSomebodyElse,
  lastRequests,
  refusingRivals,
} from '../../../operators/ocs/sharing/rivals.ts';
import type { SharingSituation } from '../../../operators/ocs/sharing/sharing-past.ts';
import { keepingFirstValues } from '../../../operators/ocs/sharing/updates-of-several.ts';

const isClosed = ({ access }: SharingSituation): boolean => access === 'closed';

/** Faulty implementations of who may do what in a conference. */
export const recordSharingConferenceFaults: readonly OcsFault[] = [
  {
    name: 'sharing-with-two-at-most',
    breaks: ['ORS-50', 'ORS-51'],
    does: 'shares a record with one other agent, and with no third one',
    decoration: denying(({ access, isFirst, holders }) => access === 'full' && !isFirst && holders > 2),
  },
  {
    name: 'sharing-first-value-wins',
    breaks: ['ORS-53'],
    does: 'keeps the first value of a field, and acknowledges those of other agents',
    decoration: keepingFirstValues,
  },
  {
    name: 'sharing-finished-twice',
    breaks: ['ORS-39', 'ORS-54', 'ORS-55', 'ORS-56', 'ORS-62'],
    does: 'acknowledges the last request of a second agent as well',
    decoration: acknowledging((situation) => isClosed(situation) && lastRequests.has(situation.name)),
  },
  {
    name: 'sharing-updated-after-the-end',
    breaks: ['ORS-39', 'ORS-54', 'ORS-57'],
    does: 'acknowledges updates of a record that another agent has finished',
    decoration: acknowledging(
      (situation) => isClosed(situation) && situation.name === 'UpdateCallCompletionStats',
    ),
  },
  {
    name: 'sharing-finished-for-somebody-else',
    breaks: ['ORS-55'],
    does: 'acknowledges the agent who finishes the record, and writes what another one has sent',
    decoration: finishingForSomebodyElse,
  },
  {
    name: 'sharing-rivals-refused-alike',
    breaks: ['ORS-55', 'ORS-56', 'ORS-62'],
    does: 'refuses both of two agents who are done with the record at once',
    decoration: refusingRivals,
  },
  {
    name: 'sharing-canceled-for-one-only',
    breaks: ['ORS-58'],
    does: 'sends no RecordCancel for a record that several agents have',
    decoration: changingEvent('RecordCancel', () => undefined),
  },
  {
    name: 'sharing-cancellation-told-to-its-sender',
    breaks: ['ORS-58'],
    does: 'sends RecordCancel to the agent who has canceled the record, and not to the others who have it',
    decoration: notifyingTheSender,
  },
  {
    name: 'sharing-ends-with-the-first-login',
    breaks: ['ORS-61'],
    does: 'takes the record from all agents when the one who had it first logs out',
    decoration: watchingSharing((past) => ({
      before(input) {
        return [input, ...(input.kind === 'agentLoggedOut' ? othersLeave(past.calls.keys(), input.dn) : [])];
      },
    })),
  },
  {
    name: 'sharing-ends-with-the-call',
    breaks: ['ORS-62'],
    does: 'takes a shared record from its agents when the call is over',
    decoration: denying(
      ({ record, past }) => record.chain.sharing !== undefined && past.has('full') && !record.inCall,
    ),
  },
  {
    name: 'sharing-counts-who-comes-twice',
    breaks: ['ORS-64'],
    does: 'leaves the record to an agent who has come into the conference twice and left it once',
    decoration: allowing(
      ({ access, calls }) =>
        access === 'none' && calls.filter(({ event }) => event === 'EventPartyChanged').length > 1,
    ),
  },
];

function othersLeave(dns: Iterable<string>, dn: string) {
  return [...dns]
    .filter((other) => other !== dn)
    .map((other) => ({ kind: 'agentLoggedOut', dn: other, agentId: '' }) as const);
}
