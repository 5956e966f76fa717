import type { RecordingVariant } from '../../fault.ts';
import { answering, ignoring } from '../../operators/recording/at-the-wire.ts';

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
];
