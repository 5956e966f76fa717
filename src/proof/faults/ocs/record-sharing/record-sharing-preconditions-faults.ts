import type { OcsFault } from '../../../fault.ts';
import { without } from '../../../operators/ocs/faulty-ocs.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { allowing, denying, hearingCalls } from '../../../operators/ocs/sharing/faulty-sharing.ts';
import type { CallInput } from '../../../operators/ocs/sharing/sharing-past.ts';
import { answeringInstead, rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

const isTransferred = ({ event, callState, callType }: CallInput): boolean =>
  event === 'EventReleased' && callState === 'Transferred' && callType !== 'Consult';

/** Faulty implementations of when a record is shared. */
export const recordSharingPreconditionsFaults: readonly OcsFault[] = [
  {
    name: 'sharing-with-everybody',
    breaks: ['ORS-01', 'ORS-02', 'ORS-04', 'ORS-15'],
    does: 'lets every agent work on every record that is on a desktop',
    decoration: allowing(({ access }) => access === 'none'),
  },
  {
    name: 'sharing-by-the-desktop',
    breaks: ['ORS-01', 'ORS-02', 'ORS-81'],
    does: 'takes the record on the desktop of an agent for that of their call, no matter what the call carries',
    decoration: hearingCalls((call, _, floor) => {
      const handle = floor.openRecordOf(call.dn)?.handle ?? [...floor.view.primary.records.keys()][0];
      return [
        handle === undefined ? call : { ...call, userData: { ...call.userData, GSW_RECORD_HANDLE: handle } },
      ];
    }),
  },
  {
    name: 'sharing-by-digits',
    breaks: ['ORS-81'],
    does: 'takes a text of digits for a handle',
    decoration: hearingCalls((call) => {
      const { GSW_RECORD_HANDLE: handle } = call.userData;
      const isText = typeof handle === 'string' && /^\d+$/.test(handle);
      return [isText ? { ...call, userData: { ...call.userData, GSW_RECORD_HANDLE: Number(handle) } } : call];
    }),
  },
  {
    name: 'sharing-with-unmonitored-dns',
    breaks: ['ORS-03', 'ORS-63'],
    does: 'lets agents work on a record if their DN takes part in some call, even if it is not monitored',
    decoration: allowing(({ access, request }, { named }) => access === 'none' && named.has(request.dn)),
  },
  {
    name: 'sharing-with-strangers',
    breaks: ['ORS-03', 'ORS-04', 'ORS-63', 'ORS-43'],
    does: 'lets DNs work on a record where it knows of no agent',
    decoration: {
      ocs: (right) =>
        allowing(({ request }) => !right.view().primary.agents.has(request.dn)).ocs?.(right) ?? right,
    },
  },
  {
    name: 'sharing-anybody-may-read',
    breaks: ['ORS-08', 'ORS-12', 'ORS-36', 'ORS-79'],
    does: 'sends the chain of a record to every agent who asks for it, and checks the right only to change it',
    decoration: allowing(({ access, name }) => access === 'none' && name === 'ChainedRecordRequest'),
  },
  {
    name: 'sharing-since-the-login',
    breaks: ['ORS-04', 'ORS-80'],
    does: 'gives an agent the record of a call that was answered at their DN before they logged in',
    decoration: allowing(
      ({ access, calls }) => access === 'none' && calls.some(({ event }) => event === 'EventEstablished'),
    ),
  },
  {
    name: 'sharing-transferred-for-good',
    breaks: ['ORS-05', 'ORS-43', 'ORS-76'],
    does: 'takes the record from an agent who transfers the call, no matter who receives it',
    decoration: denying(({ calls }) => calls.some(isTransferred)),
  },
  {
    name: 'sharing-in-the-group-only',
    breaks: ['ORS-06'],
    does: 'shares records only with agents of the campaign group',
    decoration: {
      ocs: (right) => {
        const isMember = (dn: string): boolean =>
          (right.view().primary.agents.get(dn)?.sessions.length ?? 0) > 0;
        return denying(({ request }) => !isMember(request.dn)).ocs?.(right) ?? right;
      },
    },
  },
  {
    name: 'sharing-answers-for-others',
    breaks: ['ORS-07'],
    does: 'refuses requests for another OCS instead of leaving them alone',
    decoration: answeringInstead((request, floor) =>
      request.userData.GSW_APPLICATION_ID === floor.applicationId ||
      request.userData.GSW_APPLICATION_ID === undefined
        ? undefined
        : errorTo(floor, request, 101),
    ),
  },
  {
    name: 'sharing-obeys-for-others',
    breaks: ['ORS-07'],
    does: 'carries out requests for another OCS',
    decoration: rewritingRequests(({ userData }, floor) =>
      userData.GSW_RECORD_HANDLE === undefined
        ? userData
        : { ...userData, GSW_APPLICATION_ID: floor.applicationId },
    ),
  },
  {
    name: 'sharing-by-any-consultation',
    breaks: ['ORS-08'],
    does: 'takes every consultation call for one about the record of who makes it',
    decoration: hearingCalls((call, _, floor) => {
      const handle = [...floor.view.primary.records.values()].find(({ inCall }) => inCall)?.handle;
      return call.callType === 'Consult' && handle !== undefined
        ? [
            {
              ...call,
              userData: { ...without(call.userData, 'GSW_RECORD_HANDLE'), GSW_RECORD_HANDLE: handle },
            },
          ]
        : [call];
    }),
  },
];
