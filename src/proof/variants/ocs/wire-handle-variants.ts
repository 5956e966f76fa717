import type { OcsVariant } from '../../fault.ts';
import { renumberingHandles } from '../../operators/ocs/renumbering-handles.ts';

const anyHandle = {
  permits: [
    {
      section: 'Characteristics of Event Structures',
      sentence: 'OCS assigns a handle to each record, an Int; it does not say which.',
    },
  ],
  touches: ['envelope', 'preview-record', 'chained-records', 'finishing-records', 'push-preview'],
  choice: 'handles',
} as const;

/** Lawful choices of the handles that records get. */
export const handleVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-large-handles',
    does: 'gives handles near the end of signed 32 bits',
    ...anyHandle,
    decoration: renumberingHandles(() => (handle) => 2_140_000_000 + handle),
  },
  {
    name: 'ocs-scattered-handles',
    does: 'gives handles that do not follow each other',
    ...anyHandle,
    decoration: renumberingHandles(() => (handle) => 11 + (handle % 7) * 100_003 + handle * 17),
  },
  {
    name: 'ocs-falling-handles',
    does: 'gives each record a smaller handle than the one before',
    ...anyHandle,
    decoration: renumberingHandles(() => (handle) => 1_000_000 - handle),
  },
  {
    name: 'ocs-handles-of-the-pair',
    does: 'gives the same handles as the other OCS of its pair, for each of them begins with 1',
    ...anyHandle,
    touches: [...anyHandle.touches, 'switchover'],
    permits: [
      {
        section: 'Characteristics of Event Structures',
        ruling: 224,
        sentence: 'A handle is unique for one OCS while it runs; the id of the application says whose it is.',
      },
    ],
    decoration: renumberingHandles(() => {
      const last = new Map<unknown, number>();
      return (_, application) => {
        const next = (last.get(application) ?? 0) + 1;
        last.set(application, next);
        return next;
      };
    }),
  },
  {
    name: 'ocs-handles-go-on',
    does: 'goes on with its handles even after a restart, where the reference begins again with 1',
    ...anyHandle,
    decoration: goingOn(),
  },
];

/** Room for the handles that are given between two restarts. */
const inOneLife = 1000;

function goingOn(): OcsVariant['decoration'] {
  let lives = 0;
  return renumberingHandles(() => {
    lives += 1;
    const before = lives * inOneLife;
    return (handle) => before + handle;
  });
}
