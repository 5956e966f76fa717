import { cti, preview } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import { createRouter } from '../../../instant-messages/router/strategy.ts';
import type { ImFault } from '../../fault.ts';
import {
  changedMachine,
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
  {
    name: 'im-broadcast-to-everybody',
    breaks: ['IMR-01'],
    does: 'broadcasts a preview to those who are not available as well',
    decoration: sendingPreview('router', (frame) =>
      'method' in frame && frame.method === 'PreviewInteractionMultiple'
        ? [{ ...frame, params: { ...frame.params, targets: 'Kim^Lee^Max' } }]
        : [frame],
    ),
  },
  {
    name: 'im-decline-ends-broadcast',
    breaks: ['IMR-02', 'IMD-01'],
    does: 'takes no acceptance after somebody has declined',
    decoration: changedMachine('router', () => {
      let isOver = false;
      return {
        before(input) {
          const status = paramsIn(input, 'PreviewInteractionResult')?.status;
          isOver ||= status === 'declined';
          return isOver && status === 'accepted' ? [] : [input];
        },
      };
    }),
  },
  {
    name: 'im-one-of-the-others-keeps-preview',
    breaks: ['IMR-03'],
    does: 'takes back only one of the previews of those who came too late',
    decoration: doing('router', (effects) => {
      const [, second] = effects.filter(
        (one) =>
          one.kind === 'frame' &&
          one.channel === 'preview' &&
          isCall(one.preview, 'PreviewInteractionCancel'),
      );
      return effects.filter((one) => one !== second);
    }),
  },
  {
    name: 'im-decline-withdraws-others',
    breaks: ['IMR-05'],
    does: 'takes the previews of all others back when somebody declines',
    decoration: doing('router', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionResult');
      if (params?.status !== 'declined') return effects;
      const back = ['Kim', 'Lee', 'Max'].map((Contact) =>
        preview(parts.connector, {
          method: 'PreviewInteractionCancel',
          params: { Contact, ConnID: params.connId, Message: 'declined' },
        }),
      );
      return [...back, ...effects];
    }),
  },
];
