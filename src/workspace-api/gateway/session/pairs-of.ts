import type { KeyValueListOnLink } from '../../../link/frames/cti-frames.ts';
import type { FlatUserData, Pairs } from '../../../protocol/workspace-api.generated.ts';

/** A key-value list of the link as the Workspace API has it: the same pairs, unconverted. */
export function pairsOf(list: KeyValueListOnLink | undefined): Pairs {
  // The session asks for the form `pairs`, and every frame is validated in that form.
  return (list ?? []) as Pairs;
}

/** A key-value list as an object. Of repeated keys the first counts; lists in it are objects as well. */
export function flat(list: Pairs): FlatUserData {
  const seen = new Map<string, string | number | FlatUserData>();
  for (const { key, type, value } of list)
    if (!seen.has(key)) seen.set(key, type === 'kvlist' ? flat(value) : value);
  return Object.fromEntries(seen);
}
