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

/** The end of the instant message ends the call at the knowledge worker to whom it was transferred. */
function endingTransferredCall(): ImFault['decoration'] {
  return changedMachine('switch', () => {
    let voice: CtiFrame | undefined;
    return {
      before(input): readonly Input[] {
        const answered = requestIn(input, 'RequestAnswerCall');
        if (answered?.thisDN.startsWith('72')) voice = answered;
        const released = requestIn(input, 'RequestReleaseCall');
        if (released === undefined || voice === undefined || released.connId === voice.connId) return [input];
        const request = { ...voice, messageType: 'RequestReleaseCall' };
        return [input, { kind: 'frame', from: 'Kim', channel: 'cti', cti: request }];
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
    name: 'im-end-ends-a-transferred-call',
    breaks: ['IMS-01'],
    does: 'releases a call that was transferred together with the instant message',
    decoration: endingTransferredCall(),
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
  {
    name: 'im-call-without-chat-only',
    breaks: ['IMS-04'],
    does: 'does not bring an instant message of an agent without a voice call to the routing point',
    decoration: changedMachine('switch', () => {
      let isInCall = false;
      return {
        after(effects, input) {
          isInCall ||= requestIn(input, 'RequestAnswerCall') !== undefined;
          const isUnrouted = !isInCall && requestIn(input, 'RequestMakeCall') !== undefined;
          return isUnrouted
            ? effects.filter(
                (one) => one.kind !== 'frame' || one.channel !== 'cti' || one.cti.thisDN !== '8100',
              )
            : effects;
        },
      };
    }),
  },
];
