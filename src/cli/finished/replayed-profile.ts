import type { JsonObject } from '../../kernel/json.ts';

/** What decides how a case is judged, no matter where it is played. */
const judging = ['reading', 'strict', 'patience', 'sharing'] as const;

/** What is about the implementation that the bundle comes from. */
const ofTarget = ['fence', 'standing', 'names'] as const;

/**
 * The profile for a replay, as text. A bundle may come from anybody, so its addresses, databases, folders and commands are
 * not used.
 */
export function replayedProfile(contents: JsonObject | undefined, hasTarget: boolean): string {
  const keys = [...judging, ...(hasTarget ? ofTarget : [])];
  const kept = keys.flatMap((key) => {
    const value = contents?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return JSON.stringify({ name: 'replayed', ...Object.fromEntries(kept) }); // JSON is YAML as well
}
