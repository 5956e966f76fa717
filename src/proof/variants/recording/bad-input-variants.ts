import type { RecordingVariant } from '../../fault.ts';
import { readingOnce } from '../../operators/recording/at-the-cti-link.ts';
import {
  answering,
  answeringMsml,
  hearing,
  ignoring,
  readingAs,
  withByte,
} from '../../operators/recording/at-the-wire.ts';

const nothingSaid = {
  section: 'Basic Call Flow',
  sentence: 'It says nothing about what nobody should send.',
} as const;

/** What lawful platforms do with bad input. */
export const badInputVariants: readonly RecordingVariant[] = [
  {
    name: 'recording-servers-ignore-strangers',
    does: 'reads nothing from addresses that it does not know',
    permits: [nothingSaid],
    touches: ['bad-input'],
    choice: 'strangers',
    decoration: ignoring(({ from }) => from === 'stranger'),
  },
  {
    name: 'recording-servers-forbid-strangers',
    does: 'refuses sound requests of addresses that it does not know with 403',
    permits: [nothingSaid],
    touches: ['bad-input'],
    choice: 'strangers',
    decoration: {
      wire: (right) =>
        [405, 420, 481, 200, 488].reduce(
          (inner, status) => answering(status, 403, ({ to }) => to === 'stranger').wire?.(inner) ?? inner,
          right,
        ),
    },
  },
  {
    name: 'recording-malformed-sip-dropped',
    does: 'drops what is not as SIP has it, and answers nothing',
    permits: [
      {
        section: 'Basic Call Flow',
        sentence: 'RFC 3261, section 21.4.1, which it does not name, allows 400.',
      },
    ],
    touches: ['bad-input'],
    against: [{ rule: 'RBI-02', sentence: 'The rule would have such a request answered.' }],
    decoration: ignoring(({ read }) => !read.ok),
  },
  {
    name: 'recording-unknown-methods-501',
    does: 'refuses a method that it does not know with 501',
    permits: [{ section: 'Basic Call Flow', sentence: 'RFC 3261, section 21.5.2, has this status.' }],
    touches: ['bad-input'],
    decoration: answering(405, 501),
  },
  {
    name: 'recording-media-refused-with-606',
    does: 'refuses media that it cannot take with 606',
    permits: [{ section: 'Basic Call Flow', sentence: 'RFC 3261, section 21.6.4, has this status.' }],
    touches: ['bad-input', 'recording'],
    decoration: answering(488, 606, ({ server }) => server === 'media server'),
  },
  {
    name: 'recording-msml-refused-by-status',
    does: 'refuses what is asked for by MSML with the status of the answer, without a result',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about MSML.' }],
    touches: ['bad-input'],
    decoration: answeringMsml(({ status, text }) =>
      /response="4\d\d"/.test(text) ? { status: 400, text: '' } : { status, text },
    ),
  },
  {
    name: 'recording-any-destination',
    does: 'records to any path that it is told',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about where files are.' }],
    touches: ['bad-input'],
    against: [{ rule: 'RBI-14', sentence: 'The rule would have files at one place only.' }],
    decoration: readingAs((text) => text.replace(/dest="file:\/\/(?:\.\.|\/tmp)\//, 'dest="file://')),
  },
  {
    name: 'recording-generous-to-packets',
    does: 'plays what a packet carries even if its padding is wrong',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about packets of media.' }],
    touches: ['bad-input'],
    against: [{ rule: 'RBI-21', sentence: 'The rule would have such a packet dropped.' }],
    decoration: hearing(() => (bytes) => {
      const isWrong = ((bytes[0] ?? 0) & 0x20) !== 0 && (bytes.at(-1) ?? 0) > bytes.length - 12;
      return isWrong ? withByte(bytes, 0, (first) => first & ~0x20) : bytes;
    }),
  },
  {
    name: 'recording-same-reference-id-once',
    does: 'takes a request with the reference id of one before it for the same, and ignores it',
    permits: [{ section: 'Basic Call Flow', sentence: 'It says nothing about the link of CTI clients.' }],
    touches: ['bad-input'],
    against: [{ rule: 'RBI-43', sentence: 'The rule would have both answered.' }],
    decoration: readingOnce(),
  },
];
