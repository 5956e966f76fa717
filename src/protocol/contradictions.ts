import type { Judge } from './message-judges.ts';
import type { UserData } from './user-data.ts';

/** Keys that contradict another one of the same message, each with what its value must be. */
export function contradictions(judge: Judge, userData: UserData): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of judge.ordered) {
    const disorder = disorderOf(judge, userData, pair);
    if (disorder) found.set(...disorder);
  }
  for (const { key, follows } of judge.following) {
    const value = userData[key];
    const leading = userData[follows.key];
    const due = typeof leading === 'number' ? follows.values[leading] : undefined;
    if (value === undefined || due === undefined || value === due) continue;
    found.set(key, `String, ${JSON.stringify(due)}, since ${follows.key} is ${leading}`);
  }
  return found;
}

/** Of two Ints the second must be greater; where one is absent its default counts, if the message has one. */
function disorderOf(
  { uses }: Judge,
  userData: UserData,
  [smaller, greater]: readonly [string, string],
): readonly [string, string] | undefined {
  const low = userData[smaller] ?? uses.get(smaller)?.default;
  const high = userData[greater] ?? uses.get(greater)?.default;
  if (typeof low !== 'number' || typeof high !== 'number' || high > low) return undefined;
  if (userData[greater] === undefined) {
    const expected = `less than ${greater}, which is ${high} by default`;
    return [smaller, `${uses.get(smaller)?.expected}, ${expected}`];
  }
  const byDefault = userData[smaller] === undefined ? `, which is ${low} by default` : '';
  return [greater, `${uses.get(greater)?.expected}${byDefault}`];
}
