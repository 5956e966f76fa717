/** Set to `all` by `npm run test:whole`, which takes twice as long: tests then play what they only sample otherwise. */
const isWhole = process.env.OCS_TCK_SAMPLE === 'all';

/** Every n-th of some things, always the same: for a test that repeats one claim for each. */
export function sampled<Item>(all: readonly Item[], n: number): readonly Item[] {
  return isWhole ? all : all.filter((_, place) => place % n === 0);
}
