import { cti, preview } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import { createRouter } from '../../../instant-messages/router/strategy.ts';
import type { ImFault } from '../../fault.ts';
import {
  doing,
  isCall,
  misreadStrategy,
  paramsIn,
  requestIn,
  sendingCti,
  sendingPreview,
} from '../../operators/instant-messages/changed-machine.ts';

const routeToKim = (connId: unknown) =>
  cti(parts.switch, {
    messageType: 'RequestRouteCall',
    thisDN: '8100',
    connId: String(connId),
    otherDN: '7101',
  });

export const previewFaults: readonly ImFault[] = [
  {
    name: 'im-asks-nobody',
    breaks: ['IMB-04'],
    does: 'selects a knowledge worker, but sends no preview',
    decoration: sendingPreview('router', (frame) =>
      isCall(frame, 'PreviewInteractionRequest') ? [] : [frame],
    ),
  },
  {
    name: 'im-preview-twice',
    breaks: ['IMD-05'],
    does: 'shows each preview twice',
    decoration: sendingPreview('connector', (frame) =>
      isCall(frame, 'preview.show') ? [frame, frame] : [frame],
    ),
  },
  {
    name: 'im-asks-all',
    breaks: ['IMB-04'],
    does: 'asks all who are available, even if the strategy selects one',
    decoration: misreadStrategy(createRouter, () => ({ selection: 'broadcast' })),
  },
  {
    name: 'im-accepted-in-vain',
    breaks: ['IMB-05'],
    does: 'does not route what was accepted',
    decoration: sendingCti('router', (frame) => (frame.messageType === 'RequestRouteCall' ? [] : [frame])),
  },
  {
    name: 'im-agent-not-told',
    breaks: ['IMB-05'],
    does: 'does not tell the agent that the session has begun',
    decoration: sendingCti('switch', (frame, to) =>
      frame.messageType === 'EventEstablished' && frame.mediaType === 'chat' && to === 'Ana' ? [] : [frame],
    ),
  },
  {
    name: 'im-routes-at-once',
    breaks: ['IMB-06'],
    does: 'routes to the knowledge worker together with the preview',
    decoration: doing('router', (effects, input) => {
      const frame = requestIn(input, 'EventRouteRequest');
      return frame?.mediaType === 'chat' ? [...effects, routeToKim(frame.connId)] : effects;
    }),
  },
  {
    name: 'im-accepts-by-itself',
    breaks: ['IMB-06'],
    does: 'tells the strategy that a preview was accepted as soon as it is shown',
    decoration: doing('connector', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionRequest');
      if (params === undefined) return effects;
      const result = { connId: params.connId, agent: params.agent, status: 'accepted' };
      return [...effects, preview(parts.router, { method: 'PreviewInteractionResult', params: result })];
    }),
  },
  {
    name: 'im-preview-without-data',
    breaks: ['IMB-07'],
    does: 'leaves the user data out of the preview',
    decoration: sendingPreview('connector', (frame) =>
      'method' in frame && frame.method === 'preview.show'
        ? [{ ...frame, params: { ...frame.params, userData: {} } }]
        : [frame],
    ),
  },
  {
    name: 'im-no-voice-dn',
    breaks: ['IMB-08'],
    does: 'does not say where the knowledge worker takes calls',
    decoration: sendingCti('router', ({ userData, ...frame }) => [frame]),
  },
  {
    name: 'im-not-in-turn',
    breaks: ['IMB-09'],
    does: 'always begins with the first of the list',
    decoration: misreadStrategy(createRouter, () => ({ selection: 'one' })),
  },
  {
    name: 'im-previews-on-top',
    breaks: ['IMB-10'],
    does: 'asks the first knowledge worker even while another preview is open',
    decoration: doing('router', (effects, input) => {
      const frame = requestIn(input, 'EventRouteRequest');
      if (frame?.mediaType !== 'chat') return effects;
      const params = { connId: frame.connId, mediaType: 'chat', userData: {}, timeout: 20, agent: 'Kim' };
      const others = effects.filter((one) => one.kind !== 'frame' || one.channel !== 'preview');
      return [...others, preview(parts.connector, { method: 'PreviewInteractionRequest', params })];
    }),
  },
];
