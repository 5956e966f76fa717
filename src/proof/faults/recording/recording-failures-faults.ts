import type { RecordingFault } from '../../fault.ts';

/** What is left of a call whose recording has failed. */
export const failureFaults: readonly RecordingFault[] = [
  {
    name: 'silent-failure',
    does: 'notifies nobody that a recording has failed',
    breaks: ['RFL-01', 'RFL-02', 'RFL-06'],
    decoration: { sipServer: (right) => ({ ...right, tellsOfFailure: () => false }) },
  },
  {
    name: 'media-lost-with-recording',
    does: 'leaves the parties without media when the recording fails',
    breaks: ['RFL-02', 'RFL-06', 'RFL-01'],
    decoration: { sipServer: (right) => ({ ...right, restoresMedia: () => false }) },
  },
  {
    name: 'answers-waited-for-without-end',
    does: 'waits for the answer of a party until the media server has ended its session',
    breaks: ['RFL-02', 'RTO-06'],
    decoration: { sipServer: (right) => ({ ...right, longestAnswer: () => Infinity }) },
  },
  {
    name: 'glare-not-repeated',
    does: 'gives up when a re-INVITE meets another one',
    breaks: ['RFL-03'],
    decoration: { sipServer: (right) => ({ ...right, repeatsInvites: () => false }) },
  },
  {
    name: 'codec-of-the-other-party',
    does: 'offers the media server the codecs of the other party',
    breaks: ['RFL-04'],
    decoration: {
      sipServer: (right) => ({
        ...right,
        firstOffer: ({ own }) => own.replace(/^m=audio (\d+) .*$/m, 'm=audio $1 RTP/AVP 3'),
      }),
    },
  },
  {
    name: 'failed-file-indexed',
    does: 'says of a recording without a file that it is indexed',
    breaks: ['RFL-05', 'RBI-32'],
    decoration: {
      indexer: (right) => ({
        ...right,
        written: (row) => (row.state === 'failed' ? { ...row, state: 'indexed' } : row),
      }),
    },
  },
  {
    name: 'one-codec-only',
    does: 'has a media server that knows PCMU only',
    breaks: ['RFL-04'],
    decoration: { mediaServer: (right) => ({ ...right, codecs: () => ['PCMU'] }) },
  },
];
