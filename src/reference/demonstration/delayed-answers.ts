import type { OutboundContactServer } from '../../ocs/machine/ocs-interface.ts';
import type { OcsEffect } from '../../ocs/machine/ports.ts';

/** Its own timer; OCS never hears of it. */
const timer = 'delayed answers';

/** What goes to desktops: order is kept among these. */
const toDesktops: ReadonlySet<OcsEffect['kind']> = new Set([
  'userEvent',
  'offerInteraction',
  'revokeInteraction',
]);

/**
 * An OCS whose messages for desktops leave so many milliseconds later, in their order: for desktops that have to show
 * that they are waiting. What it decides, and when, stays the same.
 */
export function delayedAnswers(right: OutboundContactServer, delay: number): OutboundContactServer {
  const held: { readonly due: number; readonly effect: OcsEffect }[] = [];
  const next = (): readonly OcsEffect[] => {
    const [first] = held;
    return first === undefined ? [] : [{ kind: 'setTimer', name: timer, at: first.due }];
  };
  return {
    buffer: (campaignGroup) => right.buffer(campaignGroup),
    view: () => right.view(),
    handle(input, now) {
      if (input.kind === 'timer' && input.name === timer) {
        const due = held.findIndex((one) => one.due > now);
        const released = held.splice(0, due === -1 ? held.length : due);
        return [...released.map(({ effect }) => effect), ...next()];
      }
      const begins = held.length === 0;
      const effects = right.handle(input, now);
      const later = effects.filter(({ kind }) => toDesktops.has(kind));
      if (later.length === 0) return effects;
      held.push(...later.map((effect) => ({ due: now + delay, effect })));
      return [...effects.filter(({ kind }) => !toDesktops.has(kind)), ...(begins ? next() : [])];
    },
  };
}
