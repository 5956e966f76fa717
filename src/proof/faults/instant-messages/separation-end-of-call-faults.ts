import type { Effect, Input } from '../../../instant-messages/machine/machine.ts';
import type { ImFault } from '../../fault.ts';
import { changedMachine, requestIn } from '../../operators/instant-messages/changed-machine.ts';

/** After the end of the voice call, or its transfer, texts are refused. */
function silentWithoutCall(): ImFault['decoration'] {
  return changedMachine('switch', () => {
    let isOver = false;
    return {
      before: (input) => (isOver && requestIn(input, 'RequestPrivateService') ? [] : [input]),
      after(effects) {
        isOver ||= effects.some(
          (one) =>
            one.kind === 'frame' &&
            one.channel === 'cti' &&
            one.cti.messageType === 'EventReleased' &&
            one.cti.mediaType !== 'chat',
        );
        return effects;
      },
    };
  });
}

/** The end of the voice call ends the instant message as well. */
function endingBoth(): ImFault['decoration'] {
  return changedMachine('switch', () => {
    let chat: string | undefined;
    return {
      after(effects) {
        const dialing = effects.find((one) => isOfChat(one, 'EventDialing'));
        chat = dialing?.kind === 'frame' && dialing.channel === 'cti' ? dialing.cti.connId : chat;
        return effects;
      },
      before(input): readonly Input[] {
        const ended = requestIn(input, 'RequestReleaseCall') ?? requestIn(input, 'RequestSingleStepTransfer');
        const isEnd = input.kind === 'customerHangsUp' || (ended !== undefined && ended.connId !== chat);
        if (!isEnd || chat === undefined) return [input];
        const request = { messageType: 'RequestReleaseCall', thisDN: '7001', connId: chat };
        return [input, { kind: 'frame', from: 'Ana', channel: 'cti', cti: request }];
      },
    };
  });
}

const isOfChat = (one: Effect, messageType: string): boolean =>
  one.kind === 'frame' &&
  one.channel === 'cti' &&
  one.cti.messageType === messageType &&
  one.cti.mediaType === 'chat';

/** What happens to an instant message when its agent's voice call ends or changes. */
export const endOfCallFaults: readonly ImFault[] = [
  {
    name: 'im-silent-in-conference',
    breaks: ['IMS-02'],
    does: 'hands over no text as soon as the knowledge worker is added to the call',
    decoration: changedMachine('switch', () => {
      let isConference = false;
      return {
        before(input) {
          isConference ||= requestIn(input, 'RequestSingleStepConference') !== undefined;
          return isConference && requestIn(input, 'RequestPrivateService') ? [] : [input];
        },
      };
    }),
  },
  {
    name: 'im-silent-without-call',
    breaks: ['IMS-02'],
    does: 'hands over no text after the end of the voice call',
    decoration: silentWithoutCall(),
  },
  {
    name: 'im-ends-with-the-call',
    breaks: ['IMS-02'],
    does: 'ends the instant message together with the voice call',
    decoration: endingBoth(),
  },
];
