import type { Decoration } from '../../../../reference/reference-system.ts';
import type { OcsVariant } from '../../../fault.ts';
import { acceptingRefused } from '../../../operators/ocs/dialing/refused-commands.ts';
import { statusEvent } from '../../../operators/ocs/own-events.ts';

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
    ],
    decoration: answeringByItself,
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
];
