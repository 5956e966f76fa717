import type { Decoration } from '../../../reference/machines.ts';
import type { SwitchEffect } from '../../../switch/ports.ts';

/** Keeps EventACK for a distributed user event until OCS has sent something, or the switch is asked something else. */
export const acknowledgingLast: Decoration = {
  switch(right) {
    let kept: readonly SwitchEffect[] = [];
    return {
      handle(input, now) {
        const effects = right.handle(input, now);
        const released = kept;
        kept = [];
        if (input.kind === 'userEvent') return [...effects, ...released];
        if (input.kind !== 'request' || input.request.messageType !== 'RequestDistributeUserEvent')
          return [...released, ...effects];
        kept = effects.filter((effect) => effect.kind === 'send' && effect.event.messageType === 'EventACK');
        return [...released, ...effects.filter((effect) => !kept.includes(effect))];
      },
    };
  },
};
