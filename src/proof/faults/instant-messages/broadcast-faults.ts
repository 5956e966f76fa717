import { cti } from '../../../instant-messages/machine/machine.ts';
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

const asked = [
  ['Kim', '7101'],
  ['Lee', '7102'],
  ['Max', '7103'],
] as const;

export const broadcastFaults: readonly ImFault[] = [
  {
    name: 'im-broadcast-to-one',
    breaks: ['IMR-01'],
    does: 'asks one after the other instead of all at once',
    decoration: misreadStrategy(createRouter, ({ selection }) => ({
      selection: selection === 'broadcast' ? 'one' : selection,
    })),
  },
  {
    name: 'im-first-of-list-wins',
    breaks: ['IMR-02'],
    does: 'routes to the first of the list, no matter who has accepted',
    decoration: sendingCti('router', (frame) =>
      frame.messageType === 'RequestRouteCall' ? [{ ...frame, otherDN: '7101' }] : [frame],
    ),
  },
  {
    name: 'im-others-keep-preview',
    breaks: ['IMR-03'],
    does: 'does not take back the previews of those who came too late',
    decoration: sendingPreview('router', (frame) =>
      isCall(frame, 'PreviewInteractionCancel') ? [] : [frame],
    ),
  },
  {
    name: 'im-several-winners',
    breaks: ['IMR-04'],
    does: 'gives the instant message to everybody who was asked',
    decoration: doing('switch', (effects, input) => {
      const frame = requestIn(input, 'RequestRouteCall');
      if (frame === undefined) return effects;
      const messageType = 'EventEstablished';
      const all = asked.map(([name, thisDN]) => cti(name, { messageType, thisDN, connId: frame.connId }));
      return [...effects, ...all];
    }),
  },
  {
    name: 'im-one-decline-is-all',
    breaks: ['IMR-05'],
    does: 'goes on as soon as one of those who were asked declines',
    decoration: doing('router', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionResult');
      if (params?.status !== 'declined') return effects;
      const request = { messageType: 'RequestRouteCall', thisDN: '8100', connId: String(params.connId) };
      return [...effects, cti(parts.switch, { ...request, otherDN: '7900' })];
    }),
  },
];
