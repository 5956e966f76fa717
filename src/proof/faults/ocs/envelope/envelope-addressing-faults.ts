import { isRequestName } from '../../../../protocol/message-names.generated.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingRequests, type UserEventInput } from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import { missingKeys } from '../../../operators/ocs/missing-keys.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import {
  answeringInstead,
  carryingOut,
  isRequest,
  rewritingRequests,
} from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of whom a request is for, and of what it may contain besides its keys. */
export const envelopeAddressingFaults: readonly OcsFault[] = [
  {
    name: 'answers-for-others',
    breaks: ['ENV-09'],
    does: 'ignores GSW_APPLICATION_ID',
    decoration: rewritingRequests((request, floor) =>
      isForAnother(request, floor)
        ? { ...request.userData, GSW_APPLICATION_ID: floor.applicationId }
        : request.userData,
    ),
  },
  {
    name: 'refuses-foreign-id',
    breaks: ['ENV-09'],
    does: "answers error 103 when GSW_APPLICATION_ID is another's",
    decoration: answeringInstead((request, floor) =>
      isForAnother(request, floor) ? errorTo(floor, request, 103) : undefined,
    ),
  },
  {
    name: 'checks-before-address',
    breaks: ['ENV-09'],
    does: 'answers 101, 102 and 104 before it looks at GSW_APPLICATION_ID',
    decoration: answeringInstead((request, floor) => {
      if (!isForAnother(request, floor)) return undefined;
      if (!isRequestName(request.userData.GSW_AGENT_REQ_TYPE)) return errorTo(floor, request, 101);
      if (missingKeys(request.userData).length > 0) return errorTo(floor, request, 102);
      return floor.groupsOf(request.dn).length === 0 ? errorTo(floor, request, 104) : undefined;
    }),
  },
  {
    name: 'foreign-request-counts',
    breaks: ['ENV-09'],
    does: 'carries out RecordProcessed for another OCS, without an answer',
    decoration: carryingOut((input, floor) =>
      isRequest(input, 'RecordProcessed') && isForAnother(input, floor)
        ? {
            after: [
              { dn: input.dn, userData: { ...input.userData, GSW_APPLICATION_ID: floor.applicationId } },
            ],
          }
        : {},
    ),
  },
  {
    name: 'refuses-typeless',
    breaks: ['ENV-10'],
    does: 'answers error 101 to a user event without GSW_AGENT_REQ_TYPE',
    decoration: answeringInstead((request, floor) =>
      request.userData.GSW_AGENT_REQ_TYPE === undefined ? errorTo(floor, request, 101) : undefined,
    ),
  },
  {
    name: 'type-must-be-first',
    breaks: ['ENV-11'],
    does: 'ignores a request whose first key is not GSW_AGENT_REQ_TYPE',
    decoration: changingRequests((userData) =>
      Object.keys(userData)[0] === 'GSW_AGENT_REQ_TYPE' ? userData : undefined,
    ),
  },
  {
    name: 'stops-at-custom-key',
    breaks: ['ENV-11'],
    does: 'reads keys only up to the first one without the prefix GSW_',
    decoration: changingRequests((userData) => {
      const pairs = Object.entries(userData);
      const custom = pairs.findIndex(([key]) => !key.startsWith('GSW_'));
      return custom < 0 ? userData : Object.fromEntries(pairs.slice(0, custom));
    }),
  },
  {
    name: 'refuses-extra-keys',
    breaks: ['ENV-12'],
    does: 'answers error 103 to a request with a key that neither its table nor the calling list has',
    decoration: answeringInstead((request, floor) => {
      const keys = Object.keys(request.userData).filter((key) => !key.startsWith('GSW_'));
      const extra = keys.some((key) => !floor.customKeys.has(key));
      return extra && isRequestName(request.userData.GSW_AGENT_REQ_TYPE)
        ? errorTo(floor, request, 103)
        : undefined;
    }),
  },
  {
    name: 'unaddressed-is-mine',
    breaks: ['ENV-25'],
    does: 'carries out requests without GSW_APPLICATION_ID',
    decoration: rewritingRequests((request, floor) =>
      isUnaddressed(request)
        ? { ...request.userData, GSW_APPLICATION_ID: floor.applicationId }
        : request.userData,
    ),
  },
  {
    name: 'unaddressed-ignored',
    breaks: ['ENV-25'],
    does: 'does not answer requests without GSW_APPLICATION_ID',
    decoration: answeringInstead((request) => (isUnaddressed(request) ? 'silence' : undefined)),
  },
];

function isForAnother({ userData }: UserEventInput, floor: Floor): boolean {
  const id = userData.GSW_APPLICATION_ID;
  const ofStatus = userData.GSW_AGENT_REQ_TYPE === 'CampaignStatusRequest'; // Has a rule of its own, CST-21.
  return typeof id === 'number' && id !== floor.applicationId && !ofStatus;
}

function isUnaddressed({ userData }: UserEventInput): boolean {
  const needsId = userData.GSW_AGENT_REQ_TYPE !== 'CampaignStatusRequest';
  return userData.GSW_APPLICATION_ID === undefined && needsId;
}
