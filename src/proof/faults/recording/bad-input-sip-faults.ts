import type { RecordingFault } from '../../fault.ts';
import {
  answering,
  endedBy,
  ignoring,
  readingAs,
  withoutHeadersIn,
} from '../../operators/recording/at-the-wire.ts';

/** What hostile SIP does to the servers. */
export const badSipFaults: readonly RecordingFault[] = [
  {
    name: 'media-server-ended-by-what-is-not-sip',
    does: 'has a media server that is ended by the first datagram that is not SIP',
    breaks: ['RBI-01'],
    decoration: endedBy(({ server, read }) => server === 'media server' && !read.ok),
  },
  {
    name: 'sip-server-ended-by-long-datagrams',
    does: 'has a SIP Server that is ended by a datagram of more than 20 KiB',
    breaks: ['RBI-01'],
    decoration: endedBy(({ server, bytes }) => server === 'SIP Server' && bytes.length > 20 * 1024),
  },
  {
    name: 'sip-server-ended-by-requests-of-no-dialog',
    does: 'has a SIP Server that is ended by a BYE of a dialog that it does not know',
    breaks: ['RBI-01'],
    decoration: endedBy(
      ({ server, read, from }) =>
        server === 'SIP Server' &&
        from === 'stranger' &&
        read.ok &&
        read.value.kind === 'request' &&
        read.value.method === 'BYE',
    ),
  },
  {
    name: 'defects-answered-by-another-status',
    does: 'answers what is not SIP with 500, and SIP of another version with 400',
    breaks: ['RBI-02'],
    decoration: {
      wire: (right) => {
        const inner = answering(400, 500).wire?.(right) ?? right;
        return answering(505, 400).wire?.(inner) ?? inner;
      },
    },
  },
  {
    name: 'defects-unanswered',
    does: 'does not answer a request that is not as SIP has it',
    breaks: ['RBI-02'],
    decoration: ignoring(({ read, from }) => from === 'stranger' && !read.ok),
  },
  {
    name: 'unknown-dialog-acknowledged',
    does: 'answers a request of a dialog that it does not know with 200',
    breaks: ['RBI-04'],
    decoration: answering(481, 200),
  },
  {
    name: 'unknown-method-without-allow',
    does: 'does not say which methods it allows',
    breaks: ['RBI-05'],
    decoration: withoutHeadersIn(405, ['allow']),
  },
  {
    name: 'unknown-extension-without-name',
    does: 'does not say which extension it does not know',
    breaks: ['RBI-06'],
    decoration: withoutHeadersIn(420, ['unsupported']),
  },
  {
    name: 'unknown-extension-accepted',
    does: 'answers a request that requires an unknown extension as if it did not',
    breaks: ['RBI-06'],
    decoration: answering(420, 481),
  },
  {
    name: 'odd-requests-refused',
    does: 'takes folded lines and compact names for mistakes',
    breaks: ['RBI-07'],
    decoration: ignoring(
      ({ bytes, from }) =>
        from === 'stranger' && /\r\n[ \t]|\r\nv:/.test(Buffer.from(bytes).toString('latin1')),
    ),
  },
  {
    name: 'old-numbers-acknowledged',
    does: 'carries out a request of a call whose number is over',
    breaks: ['RBI-08'],
    decoration: answering(500, 200),
  },
  {
    name: 'glare-refused-for-good',
    does: 'refuses a re-INVITE that meets its own with 488',
    breaks: ['RBI-09'],
    decoration: answering(491, 488),
  },
  {
    name: 'lines-of-lf-carried-out',
    does: 'carries out requests whose lines end with LF alone',
    breaks: ['RBI-03'],
    decoration: {
      wire: (right) => {
        // What it reads is a BYE, which it carries out.
        const inner = answering(481, 200).wire?.(right) ?? right;
        return {
          ...inner,
          takes: (arrival) => {
            const text = Buffer.from(arrival.bytes).toString('latin1');
            return text.includes('\r\n') ? inner.takes(arrival) : Buffer.from(text.replaceAll('\n', '\r\n'));
          },
        };
      },
    },
  },
  {
    name: 'unknown-dialog-unanswered',
    does: 'answers nothing to a request of a dialog that it does not know',
    breaks: ['RBI-04'],
    decoration: answering(481, undefined),
  },
  {
    name: 'unknown-method-acknowledged',
    does: 'answers a method that it does not know with 200',
    breaks: ['RBI-05'],
    decoration: answering(405, 200),
  },
  {
    name: 'odd-requests-misread',
    does: 'misses a header whose lines are folded, or whose name is compact',
    breaks: ['RBI-07'],
    decoration: readingAs((text, { from }) =>
      from === 'stranger' && /\r\n[ \t]|\r\nv:/.test(text) ? text.replace(/\r\nCSeq:/i, '\r\nX-CSeq:') : text,
    ),
  },
  {
    name: 'old-numbers-unanswered',
    does: 'answers nothing to a request of a call whose number is over',
    breaks: ['RBI-08'],
    decoration: answering(500, undefined),
  },
  {
    name: 'glare-acknowledged',
    does: 'answers a re-INVITE that meets its own with 200',
    breaks: ['RBI-09'],
    decoration: answering(491, 200),
  },
];
