import type { CtiFrame } from '../../../instant-messages/machine/frames.ts';
import { cti } from '../../../instant-messages/machine/machine.ts';
import type { ImFault } from '../../fault.ts';
import { doing, given, requestIn } from '../../operators/instant-messages/changed-machine.ts';

/** Frames that reach somebody in addition to a refusal. */
const refusingButDelivering = (
  name: string,
  deliver: (frame: CtiFrame) => readonly (readonly [to: string, frame: CtiFrame])[],
): ImFault['decoration'] =>
  doing('switch', (effects, input) => {
    const frame = requestIn(input, name);
    const isRefused = effects.some(
      (one) => one.kind === 'frame' && one.channel === 'cti' && one.cti.messageType === 'EventError',
    );
    if (frame === undefined || !isRefused) return effects;
    return [...effects, ...deliver(frame).map(([to, event]) => cti(to, event))];
  });

const toLee = ({ connId }: CtiFrame): readonly (readonly [string, CtiFrame])[] => [
  ['Lee', { messageType: 'EventEstablished', thisDN: '7102', connId, mediaType: 'chat' }],
];

/** What is refused, and still has an effect; or what is not answered at all. */
export const badInputRefusalFaults: readonly ImFault[] = [
  {
    name: 'im-late-answer-unanswered',
    breaks: ['IMI-01'],
    does: 'answers nothing to an answer that comes too late',
    decoration: doing('connector', (effects) =>
      effects.filter((one) => one.kind !== 'frame' || one.channel !== 'preview' || !('error' in one.preview)),
    ),
  },
  {
    name: 'im-refused-text-delivered',
    breaks: ['IMI-03'],
    does: 'refuses a text outside of a session, and hands it over',
    decoration: refusingButDelivering('RequestPrivateService', ({ connId, text }) => [
      ['Kim', { messageType: 'EventPrivateInfo', thisDN: '7101', connId, privateMsgId: 'IM_TEXT', text }],
    ]),
  },
  {
    name: 'im-long-text-shortened',
    breaks: ['IMI-04'],
    does: 'shortens a text that is too long, and hands it over',
    decoration: given('switch', (input) => {
      const frame = requestIn(input, 'RequestPrivateService');
      if (frame === undefined || input.kind !== 'frame') return [input];
      return [{ ...input, channel: 'cti', cti: { ...frame, text: frame.text?.slice(0, 2000) } }];
    }),
  },
  {
    name: 'im-transfer-unanswered',
    breaks: ['IMI-05'],
    does: 'answers nothing to the transfer of a call that is not there',
    decoration: doing('switch', (effects, input) =>
      requestIn(input, 'RequestSingleStepTransfer') === undefined
        ? effects
        : effects.filter(
            (one) => one.kind !== 'frame' || one.channel !== 'cti' || one.cti.messageType !== 'EventError',
          ),
    ),
  },
  {
    name: 'im-refused-route-followed',
    breaks: ['IMI-06', 'IMI-07'],
    does: 'refuses a route that is not allowed, and gives the instant message to whom it names',
    decoration: refusingButDelivering('RequestRouteCall', toLee),
  },
  {
    name: 'im-strange-decline-counts',
    breaks: ['IMI-02'],
    does: 'takes a decline of somebody who was not asked for that of the one who was',
    decoration: given('connector', (input) => {
      const isStrange = input.kind === 'frame' && input.from === 'Lee';
      return isStrange &&
        'preview' in input &&
        'method' in input.preview &&
        input.preview.method === 'preview.decline'
        ? [input, { ...input, from: 'Kim' }]
        : [input];
    }),
  },
];
