import type { OcsFault } from '../../../fault.ts';
import { errorTo } from '../../../operators/ocs/own-events.ts';
import { sendingTheOwnRecord } from '../../../operators/ocs/sharing/chains-again.ts';
import {
  answeringInConsultations,
  refusingByNumber,
} from '../../../operators/ocs/sharing/consulted-agents.ts';
import { denying } from '../../../operators/ocs/sharing/faulty-sharing.ts';
import { answeringTheFirst } from '../../../operators/ocs/sharing/other-receivers.ts';
import { isRequest } from '../../../operators/ocs/watching-ocs.ts';

/** Faulty implementations of who gets which answer about a record that is shared. */
export const recordSharingAnswersFaults: readonly OcsFault[] = [
  {
    name: 'sharing-answers-go-to-the-first-agent',
    breaks: ['ORS-06', 'ORS-22', 'ORS-77', 'ORS-78'],
    does: 'sends every answer about a shared record to the agent who had it first',
    decoration: answeringTheFirst,
  },
  {
    name: 'sharing-own-record-among-the-chain',
    breaks: ['ORS-34'],
    does: 'sends a consulted agent who asks for the chain again the record that came with the call',
    decoration: sendingTheOwnRecord,
  },
  {
    name: 'sharing-consulted-agent-asks-nothing',
    breaks: ['ORS-42'],
    does: 'refuses every request of an agent in a consultation, no matter what it is about',
    decoration: answeringInConsultations((request, floor) =>
      request.userData.GSW_RECORD_HANDLE === undefined ? errorTo(floor, request, 101) : undefined,
    ),
  },
  {
    name: 'sharing-consulted-agent-cannot-leave',
    breaks: ['ORS-42'],
    does: 'does not answer LogOut of an agent in a consultation',
    decoration: answeringInConsultations((request) => (isRequest(request, 'LogOut') ? 'silence' : undefined)),
  },
  {
    name: 'sharing-consulted-agent-cancels-no-number',
    breaks: ['ORS-42'],
    does: 'takes a request by number for one about the record that a consulted agent may only look at',
    decoration: refusingByNumber,
  },
  {
    name: 'sharing-locked-by-refusals',
    breaks: ['ORS-46'],
    does: 'refuses everybody after 50 requests that it had to refuse',
    decoration: denying(({ access }, { refused }) => access === 'full' && refused > 50),
  },
];
