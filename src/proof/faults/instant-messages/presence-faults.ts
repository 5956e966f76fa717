import type { Input } from '../../../instant-messages/machine/machine.ts';
import { parts } from '../../../instant-messages/machine/parties.ts';
import type { ImFault } from '../../fault.ts';
import {
  changedMachine,
  given,
  requestIn,
  sendingCti,
} from '../../operators/instant-messages/changed-machine.ts';

export const presenceFaults: readonly ImFault[] = [
  {
    name: 'im-away-is-ready',
    breaks: ['IMB-01'],
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
    name: 'im-asks-anybody',
    breaks: ['IMB-03'],
    does: 'asks knowledge workers no matter whether they are available',
    decoration: (right, floor) =>
      given('router', (input) => {
        if (input.kind !== 'start') return [input];
        const ready = floor.knowledgeWorkers.map(({ dn: thisDN }): Input => {
          const event = { messageType: 'EventAgentReady', thisDN };
          return { kind: 'frame', from: parts.switch, channel: 'cti', cti: event };
        });
        return [input, ...ready];
      })(right, floor),
  },
  {
    name: 'im-forgets-what-waits',
    breaks: ['IMB-11'],
    does: 'asks nobody who becomes available only after the instant message has come',
    decoration: changedMachine('router', () => {
      let isWaiting = false;
      return {
        before(input): readonly Input[] {
          isWaiting ||= requestIn(input, 'EventRouteRequest') !== undefined;
          return isWaiting && requestIn(input, 'EventAgentReady') !== undefined ? [] : [input];
        },
      };
    }),
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
  {
    name: 'im-one-reason-for-all',
    breaks: ['IMB-02'],
    does: 'gives the same reason for every presence',
    decoration: sendingCti('connector', (frame) =>
      frame.reasons === undefined ? [frame] : [{ ...frame, reasons: { ReasonCode: 'Unavailable' } }],
    ),
  },
];
