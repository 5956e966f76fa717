import type { KeyValueListOnLink } from '../../../link/frames/cti-frames.ts';
import type { Pairs } from '../../../protocol/workspace-api.generated.ts';

/** A key-value list of the link as the Workspace API has it: the same pairs, unconverted. */
export function pairsOf(list: KeyValueListOnLink | undefined): Pairs {
  // The session asks for the form `pairs`, and every frame is validated in that form.
  return (list ?? []) as Pairs;
}
