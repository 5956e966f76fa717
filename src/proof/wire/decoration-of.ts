import type { DesktopDecoration } from '../../reference/desktop/desktop-runner.ts';
import type { Decoration } from '../../reference/machines.ts';
import { desktopOnTheWire } from './desktop-wire.ts';
import { ocsOnTheWire } from './ocs-wire.ts';
import type { WireChange } from './wire-message.ts';

/** Changes what the reference of a role sends. */
export function decorationOf(
  role: string,
  change: WireChange,
): { readonly decoration: Decoration | DesktopDecoration } {
  return { decoration: role === 'desktop' ? desktopOnTheWire(change) : ocsOnTheWire(change) };
}
