import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs } from '../faulty-ocs.ts';

/** Holds all that OCS does in one way back for so many milliseconds; an offer that is taken back meanwhile is not made. */
export function holdingBack(kind: 'dial' | 'offerInteraction', delay: number): Decoration {
  const timer = `held back: ${kind}`;
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
        held = held.filter((one) => !effects.some((effect) => takesBack(effect, one)));
        const own = effects.filter((effect) => effect.kind === kind);
        if (own.length === 0) return effects;
        held = [...held, ...own];
        const others = effects.filter((effect) => effect.kind !== kind);
        return [...others, { kind: 'setTimer', name: timer, at: now + delay }];
      },
    };
  });
}

function takesBack(effect: OcsEffect, offer: OcsEffect): boolean {
  return (
    effect.kind === 'revokeInteraction' &&
    offer.kind === 'offerInteraction' &&
    effect.interactionId === offer.interactionId
  );
}
