import type { Desktop } from '../../../desktop/machine/ports.ts';

/** A desktop that is wrong in one stated way: the right reference desktop, decorated. */
export interface DesktopFault {
  /** Kebab-case, `reuses-reference-id`. */
  readonly name: string;
  /** The rules that it breaks: each must be turned red by it. */
  readonly breaks: readonly string[];
  /** What the faulty desktop does, in one line. */
  readonly does: string;
  /** Made anew for every reset, so that what it remembers is its own. */
  readonly decorate: (right: Desktop) => Desktop;
}
