import type { Desktop, DesktopEffect, DesktopInput } from '../../desktop/machine/ports.ts';
import type { Observation } from '../../desktop/view/observation.ts';
import type { DesktopDecoration } from '../../reference/desktop/desktop-runner.ts';
import { Watch } from './watch.ts';
import type { Watched } from './watched.ts';

/** The right desktop, with decorations that change nothing. What changes the wire differs always. */
export function watchedDesktop(all: readonly Watched<DesktopDecoration>[]): DesktopDecoration {
  return (right) => all.reduce((inner, one) => watched(inner, right, one), right);
}

/** `inner` is watched itself; what is only looked at is taken from the right one. */
function watched(
  inner: Desktop,
  right: Desktop,
  { decoration, onDifference }: Watched<DesktopDecoration>,
): Desktop {
  const watch = new Watch<DesktopInput, DesktopEffect>(inner, onDifference, decoration.wire !== undefined);
  let shown: Observation | undefined;
  const decorated = decoration({
    handle: (input, now) => watch.pass(input, now),
    observe: () => shown ?? right.observe(),
  });
  return {
    handle: (input, now) => watch.handle(decorated, input, now),
    observe() {
      shown = inner.observe();
      const seen = watch.seen(shown, () => decorated.observe());
      shown = undefined;
      return seen;
    },
  };
}
