import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsVariant } from '../../../fault.ts';
import {
  finishingLateAfterCalls,
  isAboutDialedInCall,
  writingDialedOtherwise,
} from '../../../operators/ocs/dialing/finishing-dialed.ts';
import { acceptingRefused } from '../../../operators/ocs/dialing/refused-commands.ts';
import { refusingRequest, statusEvent } from '../../../operators/ocs/own-events.ts';

/** Agents need not answer calls: the switch connects them at once. */
const answeringByItself: Decoration = {
  switch: (right) => ({
    handle: (input, now) =>
      right.handle(
        input.kind === 'setUp'
          ? { ...input, queues: input.queues.map((queue) => ({ ...queue, automaticAnswer: true })) }
          : input,
        now,
      ),
  }),
};

/** Lawful choices of how calls reach agents, and how a mode is changed. */
export const dialingModesVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-switch-answers-calls',
    does: 'connects agents to the calls that it distributes without their answer',
    permits: [
      {
        section: 'Event Overview',
        sentence: 'An agent receives notice that a call has been established; who answers it is not said.',
      },
    ],
    touches: [
      'dialing-modes',
      'call-results',
      'ready-time',
      'agent-logout',
      'caller-id',
      'pacing',
      'flows',
      'virtual-agents',
      'blending',
      'seizing',
    ],
    decoration: answeringByItself,
  },
  {
    name: 'ocs-dialed-records-chain-updated',
    does: 'marks records whose calls it has dialed Chain Updated when they are finished',
    permits: [
      {
        section: 'RecordProcessed',
        ruling: 243,
        sentence: 'Record and chain are updated; no status is named, and two are called updated.',
      },
    ],
    touches: ['dialing-modes', 'virtual-agents', 'agent-logout', 'flows', 'seizing', 'call-results'],
    decoration: writingDialedOtherwise((row) =>
      row.record_status === recordStatus.Updated ? { ...row, record_status: recordStatus.ChainUpdated } : row,
    ),
  },
  {
    name: 'ocs-finishes-late-without-request',
    does: 'finishes records that need no RecordProcessed two minutes after the release of the call',
    against: [{ rule: 'DLM-08', sentence: 'It leaves the agent time for RecordProcessed.' }],
    permits: [
      {
        section: 'RecordProcessed',
        ruling: 108,
        sentence: 'The request is optional in these modes; when a record is finished without it is not said.',
      },
    ],
    touches: ['dialing-modes'],
    decoration: finishingLateAfterCalls(120),
  },
  {
    name: 'ocs-finishes-after-the-call',
    does: 'answers 101 to RecordProcessed while the call that it has dialed for the record goes on',
    against: [{ rule: 'DLM-19', sentence: 'A record is not finished before its call.' }],
    permits: [
      {
        section: 'Predictive Mode (or Progressive Mode)',
        ruling: 125,
        sentence: 'The agent sends the final event when the call ends.',
      },
    ],
    touches: ['dialing-modes', 'ready-time', 'agent-logout', 'flows', 'seizing', 'call-results'],
    decoration: refusingRequest('RecordProcessed', 101, isAboutDialedInCall),
  },
  {
    name: 'ocs-changes-mode-by-stop-and-start',
    does: 'stops a running campaign and starts it again to change it to a mode that it could not change to',
    permits: [
      {
        section: 'CampaignModeChanged',
        ruling: 69,
        sentence: 'Other changes are made through a stop and a start.',
      },
    ],
    touches: ['dialing-modes'],
    decoration: acceptingRefused('setMode', (floor, group, { mode = 'Preview' }) => [
      statusEvent(floor, group, 'CampaignStopped'),
      { ...statusEvent(floor, group, 'CampaignStarted'), GSW_CAMPAIGN_MODE: mode },
    ]),
  },
  {
    name: 'ocs-gvp-record-request-104',
    does: 'answers 104 to a record request in Power GVP mode',
    against: [{ rule: 'DLM-26', sentence: 'It names the agent as the reason, and not the mode.' }],
    permits: [
      {
        section: 'Error Names and Codes',
        sentence:
          'OCS has no appropriate agent for the request: that fits as well as that no preview campaign runs.',
      },
    ],
    touches: ['dialing-modes'],
    decoration: refusingRequest('PreviewRecordRequest', 104, ({ dn }, floor) =>
      floor.groupsOf(dn).some(({ name }) => floor.mode(name) === 'Power GVP'),
    ),
  },
];
