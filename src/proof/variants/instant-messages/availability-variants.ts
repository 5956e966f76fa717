import type { Effect, Input } from '../../../instant-messages/machine/machine.ts';
import { cti } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import type { ImVariant } from '../../fault.ts';
import {
  changedMachine,
  doing,
  given,
  paramsIn,
  requestIn,
  sendingCti,
} from '../../operators/instant-messages/changed-machine.ts';

const scenario = 'Agent Sends IM During a Customer Call';

const isNothing = (effects: readonly Effect[]): boolean => effects.every(({ kind }) => kind !== 'frame');

/** The interaction that comes to the routing point, or whose only preview was declined. */
function connIdIn(input: Input): string | undefined {
  const declined = paramsIn(input, 'PreviewInteractionResult');
  const request = requestIn(input, 'EventRouteRequest');
  return request?.mediaType === 'chat' ? request.connId : declined && String(declined.connId);
}

const agentEvent = (messageType: string, thisDN: string): Input => ({
  kind: 'frame',
  from: parts.switch,
  channel: 'cti',
  cti: { messageType, thisDN },
});

/** A knowledge worker in a session is not ready for another instant message, but for the call of that session. */
const oneSessionAtATime = changedMachine('router', (floor) => {
  const inSession = new Set<string>();
  return {
    before(input): readonly Input[] {
      const gone = requestIn(input, 'EventAgentLogout');
      if (gone !== undefined) inSession.delete(gone.thisDN);
      const routed = requestIn(input, 'EventRouteUsed');
      const dn = floor.knowledgeWorkers.find((one) => one.dn === routed?.otherDN)?.dn;
      if (dn !== undefined) {
        inSession.add(dn);
        return [input, agentEvent('EventAgentNotReady', dn)];
      }
      const request = requestIn(input, 'EventRouteRequest');
      const ofVoice = request !== undefined && request.mediaType !== 'chat';
      return [...(ofVoice ? [...inSession].map((one) => agentEvent('EventAgentReady', one)) : []), input];
    },
  };
});

/** Lawful choices about who is available, for what, and for how long. */
export const availabilityVariants: readonly ImVariant[] = [
  {
    name: 'instant-messages-gives-up',
    does: 'gives an instant message back at once if nobody is available, and there is no default',
    permits: [{ section: scenario, sentence: 'What happens if nobody is available is left open.' }],
    against: [
      { rule: 'IMB-10', sentence: 'It gives an instant message back whose only knowledge worker is busy.' },
      { rule: 'IMB-11', sentence: 'It keeps nothing that nobody can take.' },
      { rule: 'IMD-07', sentence: 'It gives it back before its time at the routing point is over.' },
    ],
    touches: ['presence', 'preview', 'decline'],
    decoration: doing('router', (effects, input) => {
      const connId = connIdIn(input);
      if (connId === undefined || !isNothing(effects)) return effects;
      const request = { messageType: 'RequestRouteCall', thisDN: '8100', connId, routeType: 'Reject' };
      return [...effects, cti(parts.switch, request)];
    }),
  },
  {
    name: 'instant-messages-own-mapping',
    does: 'makes the emulated agent ready for the presence Away',
    permits: [{ section: scenario, sentence: 'How presence becomes an agent state is up to the connector.' }],
    against: [
      { rule: 'IMB-01', sentence: 'It has another mapping than the default one.' },
      { rule: 'IMB-02', sentence: 'Who is away is ready, and needs no reason.' },
    ],
    unjudged: ['IMB-03', 'IMB-11'],
    touches: ['presence'],
    decoration: sendingCti('connector', (frame) =>
      frame.messageType === 'RequestAgentNotReady' && frame.reasons?.ReasonCode === 'Away'
        ? [{ messageType: 'RequestAgentReady', thisDN: frame.thisDN }]
        : [frame],
    ),
  },
  {
    name: 'instant-messages-own-countdown',
    does: 'lets no preview stand longer than 15 seconds',
    permits: [{ section: scenario, sentence: 'It says nothing about how long a preview stands.' }],
    against: [{ rule: 'IMD-10', sentence: 'It has a countdown of its own.' }],
    touches: ['preview', 'decline'],
    decoration: given('connector', (input) => {
      const params = paramsIn(input, 'PreviewInteractionRequest');
      if (params === undefined || input.kind !== 'frame') return [input];
      const timeout = Math.min(Number(params.timeout), 15);
      const request = { method: 'PreviewInteractionRequest', params: { ...params, timeout } };
      return [{ ...input, channel: 'preview', preview: request }];
    }),
  },
  {
    name: 'instant-messages-only-during-a-call',
    does: 'refuses an instant message of an agent without a voice call',
    permits: [{ section: scenario, sentence: 'The agent is on a call when they start an instant message.' }],
    against: [{ rule: 'IMS-04', sentence: 'It has instant messages about calls only.' }],
    touches: ['preview', 'broadcast', 'chat', 'bad-input', 'separation'],
    decoration: changedMachine('switch', () => {
      const inCall = new Set<string>();
      return {
        before(input) {
          const answered = requestIn(input, 'RequestAnswerCall');
          if (answered !== undefined) inCall.add(answered.thisDN);
          const isRefused = requestIn(input, 'RequestMakeCall');
          return isRefused && !inCall.has(isRefused.thisDN) ? [] : [input];
        },
      };
    }),
  },
  {
    name: 'instant-messages-one-session-at-a-time',
    does: 'asks nobody for another instant message who is in a session',
    permits: [
      { section: scenario, sentence: 'Whether somebody in a session is still available is left open.' },
    ],
    touches: ['preview', 'escalation', 'separation'],
    decoration: oneSessionAtATime,
  },
  {
    name: 'instant-messages-notes-on-the-call',
    does: 'attaches the connection id of the instant message to the voice call',
    permits: [{ section: scenario, sentence: 'Handled separately, one may still name the other.' }],
    touches: ['separation'],
    decoration: changedMachine('switch', () => {
      let voice: string | undefined;
      return {
        after(effects, input) {
          const answered = requestIn(input, 'RequestAnswerCall');
          if (answered?.thisDN === '7001') voice = answered.connId;
          const begun = requestIn(input, 'RequestMakeCall');
          if (begun?.thisDN !== '7001' || voice === undefined) return effects;
          const userData = { InstantMessage: 'begun' };
          const event = { messageType: 'EventAttachedDataChanged', thisDN: '7001', connId: voice, userData };
          return [...effects, cti('Ana', event)];
        },
      };
    }),
  },
];
