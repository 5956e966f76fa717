/**
 * Delta debugging: the steps that are left when none of the parts that were tried can go without the failure going as
 * well. Later parts are left out first, in ever smaller pieces.
 */
export function shrink<Step>(
  steps: readonly Step[],
  fails: (some: readonly Step[]) => boolean,
): readonly Step[] {
  let left = steps;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let end = left.length; end > 0; end -= size) {
      const some = [...left.slice(0, Math.max(0, end - size)), ...left.slice(end)];
      if (some.length < left.length && fails(some)) left = some;
    }
  }
  return left;
}
