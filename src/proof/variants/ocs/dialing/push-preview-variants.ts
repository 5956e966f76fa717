import type { OcsVariant } from '../../../fault.ts';
import {
  changingPushed,
  changingPushedKey,
  pushedRecord,
} from '../../../operators/ocs/dialing/faulty-push.ts';
import { holdingBack } from '../../../operators/ocs/dialing/holding-back.ts';
import { faultyOcs, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import { taken } from '../../../operators/ocs/own-events.ts';
import { answeringAddressed } from '../../../operators/ocs/watching-ocs.ts';

const section = 'Proactive Interaction Support';

/** Lawful choices for Push Preview mode. */
export const pushPreviewVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-push-start-ignored',
    does: 'ignores PreviewDialingModeStart and PreviewDialingModeOver for a campaign in Push Preview mode',
    permits: [
      {
        section: 'PreviewDialingModeStart',
        ruling: 79,
        sentence: 'The request is not required in this mode; what is done with one that comes is not said.',
      },
    ],
    touches: ['push-preview', 'preview-dialing-mode'],
    decoration: answeringAddressed(({ dn, userData }, floor) => {
      const isSession = /^PreviewDialingMode(Start|Over)$/.test(String(userData.GSW_AGENT_REQ_TYPE));
      const meant = floor.groupsOf(dn).filter(({ campaign }) => campaign === userData.GSW_CAMPAIGN_NAME);
      return isSession && meant.some(({ name }) => floor.mode(name) === 'Push Preview')
        ? 'silence'
        : undefined;
    }),
  },
  {
    name: 'ocs-push-few-keys',
    does: 'pushes records with their handle, agent and switch, and what requests must say',
    against: [{ rule: 'PSH-26', sentence: 'It leaves out custom fields.' }],
    permits: [
      {
        section,
        ruling: 59,
        sentence: 'The table has two keys; none of the default information about a record is mandatory.',
      },
    ],
    touches: ['push-preview'],
    decoration: changingPushed((userData) =>
      taken(
        userData,
        'GSW_RECORD_HANDLE',
        'GSW_AGENT_ID',
        'GSW_SWITCH_DBID',
        'GSW_APPLICATION_ID',
        'GSW_CALLING_LIST',
        'GSW_CAMPAIGN_NAME',
        'GSW_PHONE',
      ),
    ),
  },
  {
    name: 'ocs-push-employee-id',
    choice: 'agent of pushed records',
    does: 'names the agent of a pushed record by an employee id',
    against: [{ rule: 'PSH-04', sentence: 'It names the agent otherwise than by the login id.' }],
    permits: [{ section, sentence: 'The value is called AgentID; that this is the login id is not said.' }],
    touches: ['push-preview'],
    decoration: changingPushedKey('GSW_AGENT_ID', (id) => `E${id}`),
  },
  {
    name: 'ocs-push-declining-agent-stays-ready',
    does: 'leaves an agent ready who declines a record, and offers no other one before they are ready again',
    permits: [{ section, sentence: 'What declining an interaction does to the agent is not said.' }],
    touches: ['push-preview'],
    decoration: faultyOcs(() => ({
      after: (effects, { kind }) =>
        kind === 'interactionRejected'
          ? effects.filter((effect) => effect.kind !== 'changeReadiness')
          : effects,
    })),
  },
  {
    name: 'ocs-pushes-a-second-later',
    choice: 'delay of pushed records',
    does: 'takes a second between choosing a record and offering it',
    permits: [{ section, sentence: 'When a record is offered to an agent who is ready is not said.' }],
    touches: ['push-preview'],
    decoration: holdingBack('offerInteraction', 1000),
  },
  {
    name: 'ocs-pushes-eight-seconds-later',
    choice: 'delay of pushed records',
    does: 'takes eight seconds between choosing a record and offering it',
    permits: [{ section, sentence: 'When a record is offered to an agent who is ready is not said.' }],
    touches: ['push-preview'],
    decoration: holdingBack('offerInteraction', 8000),
  },
  {
    name: 'ocs-push-names-no-agent',
    choice: 'agent of pushed records',
    does: 'names no agent in a record that it pushes, since nobody has worked with it',
    against: [{ rule: 'PSH-25', sentence: 'It leaves out the agent of a fresh record.' }],
    permits: [
      { section: 'Reserved Keys', sentence: 'The key is the last agent who worked with the record.' },
      { section, sentence: 'The table does not say which keys are required.' },
    ],
    touches: ['push-preview'],
    decoration: changingPushed((userData) => without(userData, 'GSW_AGENT_ID')),
  },
  {
    name: 'ocs-push-switch-dbid-of-its-own',
    does: 'has another DBID for its switch than the one that the test bed gives it',
    against: [{ rule: 'PSH-05', sentence: 'It names the switch by the DBID in its own configuration.' }],
    permits: [{ section, sentence: 'The value is the DBID of the switch; which one it has is not said.' }],
    touches: ['push-preview'],
    decoration: changingPushedKey('GSW_SWITCH_DBID', () => 4012),
  },
  {
    name: 'ocs-push-finishes-at-release',
    does: 'finishes a pushed record as soon as the call of an agent who is ready has been released',
    permits: [
      {
        section: 'RecordProcessed',
        ruling: 108,
        sentence: 'The request is optional in this mode; when a record is finished without it is not said.',
      },
    ],
    touches: ['push-preview'],
    decoration: faultyOcs((view) => ({
      before(input) {
        if (input.kind !== 'call' || input.event !== 'EventReleased') return [input];
        const agent = view().primary.agents.get(input.dn);
        if (!agent?.ready || pushedRecord(input.userData, view()) === undefined) return [input];
        return [input, { kind: 'agentReady', dn: agent.dn, agentId: agent.agentId }];
      },
    })),
  },
  {
    name: 'ocs-pushes-callbacks',
    does: 'pushes callbacks as well, instead of sending ScheduledCall',
    permits: [
      {
        section,
        sentence: 'Which records are pushed in this mode is not said; callbacks may be among them.',
      },
    ],
    touches: ['push-preview'],
    decoration: faultyOcs((view) => ({
      after: (effects) =>
        effects.map((effect) => {
          if (effect.kind !== 'userEvent' || !isNamed(effect.userData, 'ScheduledCall')) return effect;
          if (pushedRecord(effect.userData, view()) === undefined) return effect;
          const { dn } = effect;
          const userData = without(effect.userData, 'GSW_USER_EVENT');
          const interactionId = `callback ${userData.GSW_RECORD_HANDLE}`;
          return { kind: 'offerInteraction', dn, interactionId, userData };
        }),
    })),
  },
];
