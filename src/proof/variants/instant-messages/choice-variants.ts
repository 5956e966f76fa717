import { cti, type Effect, preview } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import { createRouter } from '../../../instant-messages/router/strategy.ts';
import type { ImVariant } from '../../fault.ts';
import {
  both,
  changedMachine,
  doing,
  paramsIn,
  refusing,
  requestIn,
  sendingCti,
} from '../../operators/instant-messages/changed-machine.ts';
import { consultingTheRoutingPoint } from '../../operators/instant-messages/consulting-the-routing-point.ts';

const scenario = 'Agent Sends IM During a Customer Call';

const isEstablished = (one: Effect): boolean =>
  one.kind === 'frame' && one.channel === 'cti' && one.cti.messageType === 'EventEstablished';

/** Events of a session wait until a knowledge worker, or who sits at the default DN, has answered what rings. */
const ringingUntilAnswered = changedMachine('switch', () => {
  const waiting = new Map<string, Effect[]>();
  return {
    before: (input) => (waiting.has(requestIn(input, 'RequestAnswerCall')?.connId ?? '') ? [] : [input]),
    after(effects, input) {
      const answered = requestIn(input, 'RequestAnswerCall')?.connId ?? '';
      const due = waiting.get(answered);
      if (due !== undefined) {
        waiting.delete(answered);
        return due;
      }
      const route = requestIn(input, 'RequestRouteCall');
      if (route?.connId === undefined) return effects;
      const begins = effects.filter((one) => isEstablished(one));
      if (begins.length > 0) waiting.set(route.connId, begins);
      return effects.filter((one) => !isEstablished(one));
    },
  };
});

/** Lawful choices where the document leaves one. */
export const choiceVariants: readonly ImVariant[] = [
  {
    name: 'instant-messages-other-order',
    does: 'asks knowledge workers in another order where the strategy names none',
    permits: [{ section: scenario, sentence: 'The strategy determines how a knowledge worker is selected.' }],
    touches: ['preview'],
    decoration: (right, floor) => {
      if (floor.strategy.among !== undefined) return right;
      const knowledgeWorkers = [...floor.knowledgeWorkers].reverse();
      return { ...right, router: createRouter({ ...floor, knowledgeWorkers }) };
    },
  },
  {
    name: 'instant-messages-logs-in-anew',
    does: 'logs the emulated agent out and in again whenever it is no longer ready',
    permits: [{ section: scenario, sentence: 'How presence becomes an agent state is up to the connector.' }],
    touches: ['presence', 'decline'],
    decoration: changedMachine('connector', (floor) => {
      const isReady = new Set<string>();
      return {
        after: (effects) =>
          effects.flatMap((one) => {
            if (one.kind !== 'frame' || one.channel !== 'cti') return [one];
            const { messageType, thisDN } = one.cti;
            if (messageType === 'RequestAgentReady') isReady.add(thisDN);
            if (messageType !== 'RequestAgentNotReady' || !isReady.delete(thisDN)) return [one];
            const agentId = floor.knowledgeWorkers.find(({ dn }) => dn === thisDN)?.agent;
            return [
              cti(one.to, { messageType: 'RequestAgentLogout', thisDN }),
              cti(one.to, { messageType: 'RequestAgentLogin', thisDN, agentId }),
              one,
            ];
          }),
      };
    }),
  },
  {
    name: 'instant-messages-no-ringing',
    does: 'establishes the session at the knowledge worker without EventRinging',
    permits: [{ section: scenario, sentence: 'It names no event by which the session begins.' }],
    choice: 'what rings',
    touches: ['preview', 'chat'],
    decoration: sendingCti('switch', (frame) =>
      frame.messageType === 'EventRinging' && frame.mediaType === 'chat' ? [] : [frame],
    ),
  },
  {
    name: 'instant-messages-no-queued',
    does: 'sends no EventQueued for what comes to the routing point',
    permits: [{ section: scenario, sentence: 'It names no event at the routing point.' }],
    touches: ['preview', 'escalation'],
    decoration: sendingCti('switch', (frame) => (frame.messageType === 'EventQueued' ? [] : [frame])),
  },
  {
    name: 'instant-messages-text-without-answer',
    does: 'does not acknowledge texts',
    permits: [{ section: scenario, sentence: 'Nothing says that the writer of a text is answered.' }],
    touches: ['chat', 'separation'],
    decoration: sendingCti('switch', (frame) => (frame.messageType === 'EventACK' ? [] : [frame])),
  },
  {
    name: 'instant-messages-more-data',
    does: 'adds a pair of its own to the user data of the session',
    permits: [
      {
        section: scenario,
        sentence: 'The user data that identifies the knowledge worker is not the only one.',
      },
    ],
    touches: ['preview', 'escalation'],
    decoration: sendingCti('router', (frame) =>
      frame.userData === undefined ? [frame] : [{ ...frame, userData: { ...frame.userData, Site: 'North' } }],
    ),
  },
  {
    name: 'instant-messages-closes-accepted-preview',
    does: 'closes the screen pop of the knowledge worker who has accepted by a message of its own',
    permits: [
      { section: scenario, sentence: 'What becomes of the screen pop after the answer is left open.' },
    ],
    touches: ['preview', 'broadcast'],
    decoration: doing('connector', (effects, input) => {
      const params = paramsIn(input, 'preview.accept');
      const isRight = effects.some((one) => one.kind === 'frame' && one.to === parts.router);
      if (params === undefined || !isRight || input.kind !== 'frame') return effects;
      const closed = { connId: params.connId, reason: 'answered' };
      return [...effects, preview(input.from, { method: 'preview.withdraw', params: closed })];
    }),
  },
  {
    name: 'instant-messages-cancels-for-all',
    does: 'takes the preview back even from the one who has accepted it',
    permits: [{ section: scenario, sentence: 'Nothing says to whom a cancellation is sent.' }],
    touches: ['preview', 'broadcast', 'escalation'],
    decoration: doing('router', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionResult');
      if (params?.status !== 'accepted') return effects;
      const cancel = { Contact: params.agent, ConnID: params.connId, Message: 'routed' };
      return [...effects, preview(parts.connector, { method: 'PreviewInteractionCancel', params: cancel })];
    }),
  },
  {
    name: 'instant-messages-other-errors',
    does: 'has other numbers for its errors',
    permits: [{ section: scenario, sentence: 'It names no error.' }],
    touches: ['bad-input'],
    decoration: sendingCti('switch', (frame) =>
      frame.errorCode === undefined ? [frame] : [{ ...frame, errorCode: frame.errorCode + 4000 }],
    ),
  },
  {
    name: 'instant-messages-calls-in-two-steps',
    does: 'refuses to transfer a call, or to add somebody, in one step: it is done by a consultation',
    permits: [
      {
        section: scenario,
        sentence:
          'The agent sends, transfers or conferences the call; it does not say by which request, or in how many steps.',
      },
    ],
    touches: ['escalation', 'direct-escalation', 'separation'],
    decoration: both(
      consultingTheRoutingPoint,
      refusing('RequestSingleStepTransfer', 'RequestSingleStepConference'),
    ),
  },
  {
    name: 'instant-messages-rings-until-answered',
    does: 'establishes the session only when the knowledge worker has answered what rings at their DN',
    permits: [{ section: scenario, sentence: 'How the session begins after the route is left open.' }],
    choice: 'what rings',
    touches: ['preview', 'chat', 'broadcast'],
    decoration: ringingUntilAnswered,
  },
  {
    name: 'instant-messages-greets',
    does: 'greets both sides by a text of its own when the session begins',
    permits: [{ section: scenario, sentence: 'It does not say that only people write.' }],
    touches: ['chat'],
    decoration: doing('switch', (effects) =>
      effects.flatMap((one) => {
        const isBegin =
          one.kind === 'frame' &&
          one.channel === 'cti' &&
          one.cti.messageType === 'EventEstablished' &&
          one.cti.mediaType === 'chat';
        if (!isBegin) return [one];
        const { thisDN, connId } = one.cti;
        const greeting = { messageType: 'EventPrivateInfo', thisDN, connId, privateMsgId: 'IM_TEXT' };
        return [one, cti(one.to, { ...greeting, text: 'You are connected.' })];
      }),
    ),
  },
  {
    name: 'instant-messages-still-routing-point',
    does: 'shows the agent the routing point as the other DN of the session',
    permits: [
      {
        section: scenario,
        sentence: 'What the events of the session say about the other side is left open.',
      },
    ],
    touches: ['preview', 'decline'],
    decoration: sendingCti('switch', (frame, to) =>
      frame.messageType === 'EventEstablished' && frame.mediaType === 'chat' && to === 'Ana'
        ? [{ ...frame, otherDN: '8100' }]
        : [frame],
    ),
  },
];
