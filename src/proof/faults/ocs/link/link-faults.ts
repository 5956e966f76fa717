import type { JsonObject } from '../../../../kernel/json.ts';
import type { OcsFault } from '../../../fault.ts';
import { faultyLink, type Outgoing } from '../../../operators/ocs/faulty-link.ts';

const isUserEvent = ({ messageType }: JsonObject): boolean => messageType === 'EventUserEvent';
const isAck = ({ messageType }: JsonObject): boolean => messageType === 'EventACK';

/** Sends something that is not a frame before every user event. */
function before(line: () => Outgoing): OcsFault['decoration'] {
  return faultyLink(() => ({ send: (frame) => (isUserEvent(frame) ? [line(), frame] : [frame]) }));
}

/** Frames of one kind are changed; none leaves them out. */
function changing(
  concerned: (frame: JsonObject) => boolean,
  change: (frame: JsonObject) => JsonObject | undefined,
): OcsFault['decoration'] {
  return faultyLink(() => ({
    send: (frame) => (concerned(frame) ? [change(frame)].filter((one) => one !== undefined) : [frame]),
  }));
}

/** Faulty servers for the link itself. */
export const linkFaults: readonly OcsFault[] = [
  {
    name: 'link-garbage-line',
    breaks: ['LNK-01'],
    does: 'sends a line of random bytes before every user event',
    decoration: before(() => Buffer.from([0xff, 0xfe, 0x13, 0x88, 0xc3])),
  },
  {
    name: 'link-text-line',
    breaks: ['LNK-01'],
    does: 'writes its log between the frames',
    decoration: before(() => 'INFO sending the next event'),
  },
  {
    name: 'link-frame-too-long',
    breaks: ['LNK-01'],
    does: 'sends a frame of 8 MiB before every user event',
    decoration: before(() => `{"messageType":"EventUserEvent","note":"${'x'.repeat(8 * 1024 * 1024)}"}`),
  },
  {
    name: 'link-frame-too-deep',
    breaks: ['LNK-01'],
    does: 'sends JSON nested 50,000 deep before every user event',
    decoration: before(() => `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
  },
  {
    name: 'link-list-of-frames',
    breaks: ['LNK-01'],
    does: 'puts every user event into a list',
    decoration: faultyLink(() => ({
      send: (frame) => (isUserEvent(frame) ? [JSON.stringify([frame]), frame] : [frame]),
    })),
  },
  {
    name: 'link-event-without-type',
    breaks: ['LNK-02'],
    does: 'sends a frame without messageType before every user event',
    decoration: before(() => ({ thisDN: '7001' })),
  },
  {
    name: 'link-event-in-lower-case',
    breaks: ['LNK-02'],
    does: 'spells EventACK in lower case in a second copy',
    decoration: faultyLink(() => ({
      send: (frame) => (isAck(frame) ? [frame, { ...frame, messageType: 'eventAck' }] : [frame]),
    })),
  },
  {
    name: 'link-no-ack',
    breaks: ['LNK-03'],
    does: 'never confirms that T-Server took a request',
    decoration: changing(isAck, () => undefined),
  },
  {
    name: 'link-ack-without-reference',
    breaks: ['LNK-03'],
    does: 'does not echo referenceId in EventACK',
    decoration: changing(isAck, ({ referenceId: _, ...frame }) => frame),
  },
  {
    name: 'link-no-logout-event',
    breaks: ['LNK-03'],
    does: 'never says that an agent is logged out',
    decoration: changing(
      ({ messageType }) => messageType === 'EventAgentLogout',
      () => undefined,
    ),
  },
  {
    name: 'link-no-dialing-event',
    breaks: ['LNK-03'],
    does: 'never says that it dials',
    decoration: changing(
      ({ messageType }) => messageType === 'EventDialing',
      () => undefined,
    ),
  },
  {
    name: 'link-no-released-event',
    breaks: ['LNK-03'],
    does: 'never says that a call has ended',
    decoration: changing(
      ({ messageType }) => messageType === 'EventReleased',
      () => undefined,
    ),
  },
  {
    name: 'link-silent-to-bad-frames',
    breaks: ['LNK-04'],
    does: 'ignores what is not a frame',
    decoration: faultyLink(() => ({ bad: () => 'silence' })),
  },
  {
    name: 'link-error-without-sentence',
    breaks: ['LNK-04'],
    does: 'sends EventError without a sentence',
    decoration: changing(
      ({ messageType }) => messageType === 'EventError',
      ({ errorMessage: _, ...frame }) => frame,
    ),
  },
  {
    name: 'link-counts-bad-frames-for-ever',
    breaks: ['LNK-05'],
    does: 'closes a connection at the eleventh bad frame, no matter what came between them',
    decoration: faultyLink(() => {
      let count = 0;
      return {
        bad: () => {
          count += 1;
          return count > 10 ? 'close' : undefined;
        },
      };
    }),
  },
  {
    name: 'link-long-frame-closes-without-error',
    breaks: ['LNK-06'],
    does: 'closes a connection without an error when a frame is too long',
    decoration: faultyLink(() => ({ bad: ({ problem }) => (problem === 'too long' ? 'close' : undefined) })),
  },
  {
    name: 'link-long-frame-ignored',
    breaks: ['LNK-06'],
    does: 'ignores a frame that is too long',
    decoration: faultyLink(() => ({
      bad: ({ problem }) => (problem === 'too long' ? 'silence' : undefined),
    })),
  },
  {
    name: 'link-third-bad-frame-closes-without-error',
    breaks: ['LNK-06'],
    does: 'closes a connection without an error at the third bad frame, and does not answer those before',
    decoration: faultyLink(() => {
      let count = 0;
      return {
        bad: () => {
          count += 1;
          return count > 2 ? 'close' : 'silence';
        },
      };
    }),
  },
  {
    name: 'link-closes-after-acknowledgment',
    breaks: ['LNK-05'],
    does: 'hangs up after it has acknowledged that a record is rejected',
    decoration: faultyLink(() => ({
      send: (frame) =>
        JSON.stringify(frame).includes('RecordRejectAcknowledge') ? [frame, 'close'] : [frame],
    })),
  },
  {
    name: 'link-closes-after-record',
    breaks: ['LNK-05'],
    does: 'hangs up instead of sending a preview record',
    decoration: faultyLink(() => ({
      send: (frame) => (JSON.stringify(frame).includes('"PreviewRecord"') ? ['close'] : [frame]),
    })),
  },
];
