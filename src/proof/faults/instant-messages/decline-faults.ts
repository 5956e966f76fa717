import { cti, preview } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import { createRouter } from '../../../instant-messages/router/strategy.ts';
import type { ImFault } from '../../fault.ts';
import {
  doing,
  given,
  isCall,
  misreadStrategy,
  paramsIn,
  requestIn,
  sendingPreview,
} from '../../operators/instant-messages/changed-machine.ts';

const dnOf: Readonly<Record<string, string>> = { Kim: '7101', Lee: '7102', Max: '7103' };

export const declineFaults: readonly ImFault[] = [
  {
    name: 'im-other-way-after-decline',
    breaks: ['IMD-01'],
    does: 'goes to the default where the next is wanted, and the other way round',
    decoration: misreadStrategy(createRouter, ({ afterDecline }) => ({
      afterDecline: afterDecline === 'next' ? 'default' : 'next',
    })),
  },
  {
    name: 'im-deaf-to-declines',
    breaks: ['IMD-01'],
    does: 'does nothing after a preview that was declined',
    decoration: given('router', (input) =>
      paramsIn(input, 'PreviewInteractionResult')?.status === 'declined' ? [] : [input],
    ),
  },
  {
    name: 'im-declined-is-accepted',
    breaks: ['IMD-02'],
    does: 'takes every answer for an acceptance',
    decoration: sendingPreview('connector', (frame) =>
      'method' in frame && frame.method === 'PreviewInteractionResult'
        ? [{ ...frame, params: { ...frame.params, status: 'accepted' } }]
        : [frame],
    ),
  },
  {
    name: 'im-routes-to-decliner',
    breaks: ['IMD-02'],
    does: 'routes to the one who has declined',
    decoration: doing('router', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionResult');
      if (params?.status !== 'declined') return effects;
      const request = { messageType: 'RequestRouteCall', thisDN: '8100', connId: String(params.connId) };
      return [...effects, cti(parts.switch, { ...request, otherDN: dnOf[String(params.agent)] })];
    }),
  },
  {
    name: 'im-endless-preview',
    breaks: ['IMD-03', 'IMD-04'],
    does: 'lets a preview stand for any time',
    decoration: given('connector', (input) => (input.kind === 'timer' ? [] : [input])),
  },
  {
    name: 'im-short-preview',
    breaks: ['IMD-10'],
    does: 'takes a preview back after half of its time',
    decoration: given('connector', (input) => {
      const params = paramsIn(input, 'PreviewInteractionRequest');
      if (params === undefined || input.kind !== 'frame') return [input];
      const timeout = Number(params.timeout) / 2;
      const half = { method: 'PreviewInteractionRequest', params: { ...params, timeout } };
      return [{ ...input, channel: 'preview', preview: half }];
    }),
  },
  {
    name: 'im-preview-stays-on-screen',
    breaks: ['IMD-04'],
    does: 'leaves a preview on the screen whose time is over',
    decoration: sendingPreview('connector', (frame) => (isCall(frame, 'preview.withdraw') ? [] : [frame])),
  },
  {
    name: 'im-asks-again',
    breaks: ['IMD-05'],
    does: 'asks the one who has declined again',
    decoration: doing('router', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionResult');
      if (params?.status !== 'declined') return effects;
      const again = {
        connId: params.connId,
        agent: params.agent,
        mediaType: 'chat',
        userData: {},
        timeout: 20,
      };
      return [...effects, preview(parts.connector, { method: 'PreviewInteractionRequest', params: again })];
    }),
  },
  {
    name: 'im-no-default',
    breaks: ['IMD-06'],
    does: 'knows no default',
    decoration: (right, floor) => {
      const { defaultDN, ...strategy } = floor.strategy;
      return { ...right, router: createRouter({ ...floor, strategy }) };
    },
  },
  {
    name: 'im-waits-forever',
    breaks: ['IMD-07'],
    does: 'lets an instant message wait at the routing point for any time',
    decoration: given('router', (input) => (input.kind === 'timer' ? [] : [input])),
  },
  {
    name: 'im-preview-outlives-agent',
    breaks: ['IMD-08'],
    does: 'leaves the preview on the screen when the agent has ended the instant message',
    decoration: given('router', (input) => (requestIn(input, 'EventAbandoned') === undefined ? [input] : [])),
  },
  {
    name: 'im-preview-of-who-has-left',
    breaks: ['IMD-09'],
    does: 'leaves the preview with a knowledge worker who is not available any longer',
    decoration: given('router', (input) =>
      ['EventAgentNotReady', 'EventAgentLogout'].some((name) => requestIn(input, name)) ? [] : [input],
    ),
  },
];
