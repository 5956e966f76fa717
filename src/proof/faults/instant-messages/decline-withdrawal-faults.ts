import { cti } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import type { ImFault } from '../../fault.ts';
import {
  doing,
  given,
  isCall,
  paramsIn,
  requestIn,
  sendingPreview,
} from '../../operators/instant-messages/changed-machine.ts';

/** A connector that does not carry out a cancellation for that reason. */
const deafToCancel = (reason: string): ImFault['decoration'] =>
  given('connector', (input) =>
    paramsIn(input, 'PreviewInteractionCancel')?.Message === reason ? [] : [input],
  );

/** How long previews and instant messages last, and who learns of their end. */
export const declineWithdrawalFaults: readonly ImFault[] = [
  {
    name: 'im-decline-ends-it',
    breaks: ['IMB-11', 'IMD-06'],
    does: 'gives an instant message back as soon as somebody has declined it',
    decoration: doing('router', (effects, input) => {
      const params = paramsIn(input, 'PreviewInteractionResult');
      if (params?.status !== 'declined') return effects;
      const request = { thisDN: '8100', connId: String(params.connId), routeType: 'Reject' };
      return [cti(parts.switch, { messageType: 'RequestRouteCall', ...request }), ...effects];
    }),
  },
  {
    name: 'im-unanswered-not-told',
    breaks: ['IMD-03'],
    does: 'withdraws a preview whose time is over, and does not tell the strategy',
    decoration: sendingPreview('connector', (frame) =>
      isCall(frame, 'PreviewInteractionResult') && 'params' in frame && frame.params.status === 'timedOut'
        ? []
        : [frame],
    ),
  },
  {
    name: 'im-ends-in-silence',
    breaks: ['IMD-07'],
    does: 'does not tell the agent that the time at the routing point is over',
    decoration: doing('switch', (effects, input) =>
      requestIn(input, 'RequestRouteCall')?.routeType === 'Reject'
        ? effects.filter((one) => one.kind !== 'frame' || one.to !== 'Ana')
        : effects,
    ),
  },
  {
    name: 'im-deaf-to-end',
    breaks: ['IMD-08'],
    does: 'leaves a preview on the screen that the strategy takes back because the instant message is over',
    decoration: deafToCancel('over'),
  },
  {
    name: 'im-deaf-to-not-ready',
    breaks: ['IMD-09'],
    does: 'leaves a preview on the screen that the strategy takes back because its owner is not ready',
    decoration: deafToCancel('not ready'),
  },
  {
    name: 'im-last-seconds-lost',
    breaks: ['IMD-10'],
    does: 'takes no answer in the last two seconds of a preview',
    decoration: (right) => {
      const until = new Map<string, number>();
      return {
        ...right,
        connector: {
          handle(input, now) {
            const shown = paramsIn(input, 'PreviewInteractionRequest');
            if (shown !== undefined)
              until.set(String(shown.connId), now + (Number(shown.timeout) - 2) * 1000);
            const connId = String(paramsIn(input, 'preview.accept')?.connId);
            return now > (until.get(connId) ?? now) ? [] : right.connector.handle(input, now);
          },
        },
      };
    },
  },
];
