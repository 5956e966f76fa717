import type { CtiFrame } from '../../../instant-messages/machine/frames.ts';
import { cti, type Input } from '../../../instant-messages/machine/machine.ts';
import type { ImFault } from '../../fault.ts';
import { changedMachine, requestIn } from '../../operators/instant-messages/changed-machine.ts';

/** Does something about the agent's voice call with each request of that name, no matter who sends it. */
function alsoAbout(
  name: string,
  messageType: string,
  isMeant = (_: CtiFrame): boolean => true,
): ImFault['decoration'] {
  return changedMachine('switch', () => {
    let voice: string | undefined;
    return {
      before(input): readonly Input[] {
        const answered = requestIn(input, 'RequestAnswerCall');
        if (answered?.thisDN === '7001') voice = answered.connId;
        const frame = requestIn(input, name);
        if (frame === undefined || voice === undefined || !isMeant(frame)) return [input];
        const request = { messageType, thisDN: '7001', connId: voice };
        return [input, { kind: 'frame', from: 'Ana', channel: 'cti', cti: request }];
      },
    };
  });
}

/** The connection id of the voice call in events about the instant message. */
function sharingTheId(isMeant: (frame: CtiFrame) => boolean): ImFault['decoration'] {
  return changedMachine('switch', () => {
    let voice: string | undefined;
    return {
      after(effects, input) {
        voice = requestIn(input, 'RequestAnswerCall')?.connId ?? voice;
        return effects.map((one) =>
          one.kind === 'frame' && one.channel === 'cti' && one.to === 'Ana' && isMeant(one.cti)
            ? cti(one.to, { ...one.cti, connId: voice ?? one.cti.connId })
            : one,
        );
      },
    };
  });
}

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
      before(input): readonly Input[] {
        chat = requestIn(input, 'RequestRouteCall')?.connId ?? chat;
        const ended = requestIn(input, 'RequestReleaseCall') ?? requestIn(input, 'RequestSingleStepTransfer');
        const isEnd = input.kind === 'customerHangsUp' || (ended !== undefined && ended.connId !== chat);
        if (!isEnd || chat === undefined) return [input];
        const request = { messageType: 'RequestReleaseCall', thisDN: '7001', connId: chat };
        return [input, { kind: 'frame', from: 'Ana', channel: 'cti', cti: request }];
      },
    };
  });
}

export const separationFaults: readonly ImFault[] = [
  {
    name: 'im-holds-the-call',
    breaks: ['IMS-01'],
    does: 'puts the voice call on hold when an instant message begins',
    decoration: alsoAbout('RequestMakeCall', 'RequestHoldCall', ({ mediaType }) => mediaType === 'chat'),
  },
  {
    name: 'im-end-ends-the-call',
    breaks: ['IMS-01'],
    does: 'releases the voice call together with the instant message',
    decoration: alsoAbout(
      'RequestReleaseCall',
      'RequestReleaseCall',
      ({ connId }) => connId?.startsWith('0072') === true,
    ),
  },
  {
    name: 'im-text-holds-the-call',
    breaks: ['IMS-01'],
    does: 'puts the voice call on hold when somebody writes',
    decoration: alsoAbout('RequestPrivateService', 'RequestHoldCall'),
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
  {
    name: 'im-shares-the-id',
    breaks: ['IMS-03'],
    does: 'gives the instant message the connection id of the voice call',
    decoration: sharingTheId(({ mediaType }) => mediaType === 'chat'),
  },
  {
    name: 'im-shares-the-id-later',
    breaks: ['IMS-03'],
    does: 'gives the session the connection id of the voice call',
    decoration: sharingTheId(
      (frame) => frame.messageType === 'EventEstablished' && frame.mediaType === 'chat',
    ),
  },
  {
    name: 'im-only-during-a-call',
    breaks: ['IMS-04'],
    does: 'refuses an instant message of an agent without a voice call',
    decoration: changedMachine('switch', () => {
      let isInCall = false;
      return {
        before(input) {
          isInCall ||= requestIn(input, 'RequestAnswerCall') !== undefined;
          return isInCall || requestIn(input, 'RequestMakeCall') === undefined ? [input] : [];
        },
      };
    }),
  },
];
