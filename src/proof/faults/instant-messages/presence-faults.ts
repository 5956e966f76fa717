import type { ImFault } from '../../fault.ts';
import { given, requestIn, sendingCti } from '../../operators/instant-messages/changed-machine.ts';

export const presenceFaults: readonly ImFault[] = [
  {
    name: 'im-away-is-ready',
    breaks: ['IMB-01', 'IMB-03'],
    does: 'makes the emulated agent ready for every presence but Offline',
    decoration: sendingCti('connector', (frame) =>
      frame.messageType === 'RequestAgentNotReady'
        ? [{ messageType: 'RequestAgentReady', thisDN: frame.thisDN }]
        : [frame],
    ),
  },
  {
    name: 'im-stays-logged-in',
    breaks: ['IMB-01'],
    does: 'leaves the emulated agent logged in when the knowledge worker goes offline',
    decoration: sendingCti('connector', (frame) =>
      frame.messageType === 'RequestAgentLogout' ? [] : [frame],
    ),
  },
  {
    name: 'im-no-reason',
    breaks: ['IMB-02'],
    does: 'gives no reason why the emulated agent is not ready',
    decoration: sendingCti('connector', ({ reasons, ...frame }) => [frame]),
  },
  {
    name: 'im-strategy-overlooks-not-ready',
    breaks: ['IMB-03'],
    does: 'takes the first knowledge worker who has logged in, ready or not',
    decoration: given('router', (input) => {
      const frame = requestIn(input, 'EventAgentNotReady');
      if (frame === undefined || input.kind !== 'frame') return [input];
      return [{ ...input, channel: 'cti', cti: { ...frame, messageType: 'EventAgentReady' } }];
    }),
  },
];
