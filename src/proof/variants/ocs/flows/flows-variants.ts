import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/reference-system.ts';
import type { OcsVariant } from '../../../fault.ts';
import { faultyOcs } from '../../../operators/ocs/faulty-ocs.ts';

/** Lawful implementations that take another time between two steps of a flow. */
export const flowsVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-dials-a-second-later',
    does: 'takes a second between choosing a record and placing its call',
    permits: [
      {
        section: 'Predictive Mode (or Progressive Mode)',
        sentence: 'OCS places the call when the session is started; how soon after is not said.',
      },
    ],
    touches: ['flows', 'dialing-modes'],
    decoration: dialingLater(1000),
  },
];

const timer = 'held calls of the variant';

/** Holds every call back for so many milliseconds. */
function dialingLater(delay: number): Decoration {
  return faultyOcs(() => {
    let held: readonly OcsEffect[] = [];
    return {
      before: (input) => (input.kind === 'timer' && input.name === timer ? [] : [input]),
      after(effects, input, now) {
        if (input.kind === 'timer' && input.name === timer) {
          const due = held;
          held = [];
          return due;
        }
        const calls = effects.filter(({ kind }) => kind === 'dial');
        if (calls.length === 0) return effects;
        held = [...held, ...calls];
        return [
          ...effects.filter(({ kind }) => kind !== 'dial'),
          { kind: 'setTimer', name: timer, at: now + delay },
        ];
      },
    };
  });
}
