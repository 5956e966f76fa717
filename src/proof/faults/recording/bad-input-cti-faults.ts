import type { RecordingDecoration } from '../../../harness/recording/recording-system.ts';
import type { RecordingFault } from '../../fault.ts';
import { endedByFrames, frameIn, readingOnce } from '../../operators/recording/at-the-cti-link.ts';

const registering = JSON.stringify({ messageType: 'RequestRegisterAddress', thisDN: 'D1' });

const takingAnythingForAFrame: RecordingDecoration = {
  wire: (right) => ({
    ...right,
    asks: (text) => (frameIn(text) === undefined ? { read: registering } : right.asks(text)),
  }),
};

/** What wrong frames of CTI clients do to SIP Server. */
export const badFrameFaults: readonly RecordingFault[] = [
  {
    name: 'sip-server-ended-by-broken-json',
    does: 'has a SIP Server that is ended by what is not a JSON object',
    breaks: ['RBI-40'],
    decoration: endedByFrames((text) => frameIn(text) === undefined),
  },
  {
    name: 'sip-server-ended-by-wrong-types',
    does: 'has a SIP Server that is ended by a connection id that is not a String, or is not there',
    breaks: ['RBI-40'],
    decoration: endedByFrames((text) => {
      const frame = frameIn(text);
      return frame !== undefined && typeof frame.connId !== 'string';
    }),
  },
  {
    name: 'anything-is-a-frame',
    does: 'takes what is not a JSON object for a request that it can carry out',
    breaks: ['RBI-42'],
    decoration: takingAnythingForAFrame,
  },
  {
    name: 'same-reference-id-once',
    does: 'ignores a request with the reference id of one before it',
    breaks: ['RBI-43'],
    decoration: readingOnce(),
  },
  {
    name: 'broken-frames-unanswered',
    does: 'answers nothing to what is not a JSON object',
    breaks: ['RBI-42'],
    decoration: {
      wire: (right) => ({
        ...right,
        asks: (text) => (frameIn(text) === undefined ? 'ignores' : right.asks(text)),
      }),
    },
  },
];
