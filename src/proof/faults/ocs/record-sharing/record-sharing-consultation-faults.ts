import type { OcsFault } from '../../../fault.ts';
import { isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { sendingChainsAgain } from '../../../operators/ocs/sharing/chains-again.ts';
import {
  allowing,
  denying,
  hearingCalls,
  refusingOtherwise,
  watchingSharing,
} from '../../../operators/ocs/sharing/faulty-sharing.ts';
import type { SharingSituation } from '../../../operators/ocs/sharing/sharing-past.ts';

const isConsulted = ({ access }: SharingSituation): boolean => access === 'readonly';

const wasConsulted = ({ access, past }: SharingSituation): boolean =>
  access === 'none' && past.has('readonly') && !past.has('full');

/** One type of request of an agent who may only look is carried out. */
const notEnforced = (
  request: string,
  breaks: readonly string[] = ['ORS-31', 'ORS-33', 'ORS-44'],
): OcsFault => ({
  name: `sharing-consulted-agent-${request}`,
  breaks,
  does: `carries out ${request} of an agent who is consulted`,
  decoration: allowing((situation) => isConsulted(situation) && situation.name === request),
});

/** Faulty implementations of what an agent may do who is consulted. */
export const recordSharingConsultationFaults: readonly OcsFault[] = [
  ...[
    'UpdateCallCompletionStats',
    'RecordProcessed',
    'RecordReject',
    'RequestRecordCancel',
    'RecordReschedule',
    'DoNotCall',
  ].map((request) => notEnforced(request)),
  notEnforced('AddRecord', ['ORS-31', 'ORS-44', 'ORS-73']),
  notEnforced('ReadyTime', ['ORS-31']),
  {
    name: 'sharing-consulted-agent-may-do-all',
    breaks: ['ORS-31', 'ORS-33', 'ORS-40', 'ORS-41', 'ORS-44', 'ORS-45', 'ORS-75'],
    does: 'lets an agent who is consulted work on the record',
    decoration: allowing(isConsulted),
  },
  {
    name: 'sharing-refused-updates-carried-out',
    breaks: ['ORS-31', 'ORS-33', 'ORS-44'],
    does: 'refuses the requests of an agent who is consulted, and carries them out nevertheless',
    decoration: allowing(
      (situation) => isConsulted(situation) && situation.name !== 'ChainedRecordRequest',
      (_, request, floor) => errorTo(floor, request, 101),
    ),
  },
  {
    name: 'sharing-silent-refusals',
    breaks: ['ORS-11', 'ORS-17', 'ORS-23', 'ORS-30', 'ORS-31', 'ORS-36', 'ORS-44', 'ORS-54', 'ORS-55'],
    does: 'does not answer requests about a record that an agent has no right to make',
    decoration: refusingOtherwise(() => undefined),
  },
  {
    name: 'sharing-refused-with-db-error',
    breaks: ['ORS-75', 'ORS-82'],
    does: 'refuses requests without the right to the record with DB Error',
    decoration: refusingOtherwise((_, { request }, floor) => errorTo(floor, request, 113)),
  },
  {
    name: 'sharing-at-the-first-ring',
    breaks: ['ORS-79'],
    does: 'takes a consultation call for answered when it rings',
    decoration: hearingCalls((call) =>
      call.callType === 'Consult' && call.event === 'EventRinging'
        ? [call, { ...call, event: 'EventEstablished' }]
        : [call],
    ),
  },
  {
    name: 'sharing-no-chain-for-consulted-agent',
    breaks: ['ORS-32', 'ORS-44', 'ORS-40'],
    does: 'refuses every request of an agent who is consulted, that for the chain as well',
    decoration: denying(
      (situation) => isConsulted(situation) && situation.name === 'ChainedRecordRequest',
      101,
    ),
  },
  {
    name: 'sharing-chain-without-end',
    breaks: ['ORS-32', 'ORS-44'],
    does: 'does not say to an agent who is consulted that the chain is complete',
    decoration: watchingSharing((past) => ({
      after: (effects) =>
        effects.filter((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'ChainedRecordsDataEnd')) return true;
          const situation = past.situationOf({ kind: 'userEvent', dn: effect.dn, userData: effect.userData });
          return situation === undefined || !isConsulted(situation);
        }),
    })),
  },
  {
    name: 'sharing-chain-again-and-again',
    breaks: ['ORS-34'],
    does: 'sends the chain each time that a desktop asks for it',
    decoration: sendingChainsAgain,
  },
  {
    name: 'sharing-consulting-agent-loses-the-record',
    breaks: ['ORS-35'],
    does: 'refuses the requests of an agent whose consultation call is established',
    decoration: denying(({ record }) => isSomebodyConsulted(record.chain)),
  },
  {
    name: 'sharing-beyond-the-consultation',
    breaks: ['ORS-36', 'ORS-40'],
    does: 'leaves an agent who was consulted the right to the record',
    decoration: allowing(wasConsulted),
  },
  {
    name: 'sharing-end-of-consultation-ignored',
    breaks: ['ORS-36', 'ORS-40'],
    does: 'does not hear that a consultation is over',
    decoration: hearingCalls((call) =>
      call.callType === 'Consult' && call.event === 'EventReleased' ? [] : [call],
    ),
  },
  {
    name: 'sharing-own-record-closed-by-consultation',
    breaks: ['ORS-41'],
    does: 'refuses every request of an agent who is consulted about another record',
    decoration: denying(
      ({ calls }) => calls.some(({ callType, event }) => callType === 'Consult' && event === 'EventRinging'),
      101,
    ),
  },
  {
    name: 'sharing-refusals-without-reference-id',
    breaks: ['ORS-45'],
    does: 'does not repeat the reference id when it refuses a request about a record of somebody else',
    decoration: refusingOtherwise((error) => without(error, 'GSW_REFERENCE_ID')),
  },
  {
    name: 'sharing-tired-of-refusing',
    breaks: ['ORS-46'],
    does: 'answers no more after 50 requests that it had to refuse',
    decoration: tiredAfter(50),
  },
];

function isSomebodyConsulted({ sharing }: SharingSituation['record']['chain']): boolean {
  return [...(sharing?.calls.values() ?? [])].some(
    ({ isConsultation, parties }) =>
      isConsultation && [...parties.values()].filter(({ stage }) => stage === 'talking').length > 1,
  );
}

function tiredAfter(most: number) {
  return watchingSharing(() => {
    let refused = 0;
    return {
      after: (effects) =>
        effects.filter((effect) => {
          if (effect.kind === 'userEvent' && isNamed(effect.userData, 'Error')) refused += 1;
          return refused <= most || effect.kind !== 'userEvent';
        }),
    };
  });
}
