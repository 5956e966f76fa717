import type { Decoration } from '../../../reference/reference-system.ts';

/** An implementation that is wrong in one stated way: the right reference, decorated. */
export interface Fault {
  /** Kebab-case, `status-without-mode`. */
  readonly name: string;
  /** The rules that it breaks: each must be turned red by it. */
  readonly breaks: readonly string[];
  /** What the faulty implementation does, in one line. */
  readonly does: string;
  readonly decoration: Decoration;
}
