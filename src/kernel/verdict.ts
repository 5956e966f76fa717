/**
 * Verdicts from best to worst; a case's verdict only ever moves to the right. A failure that is proved stands, whatever
 * else goes wrong: an error says only that something more could not be judged.
 */
export const verdicts = ['none', 'pass', 'inconclusive', 'error', 'fail'] as const;

export type Verdict = (typeof verdicts)[number];

/** The worse of two verdicts: how findings add up to a case, cases to a rule. */
export function worse(one: Verdict, other: Verdict): Verdict {
  return verdicts.indexOf(one) >= verdicts.indexOf(other) ? one : other;
}

/** The worst verdict of a list; `none` for an empty one. */
export function worst(list: Iterable<Verdict>): Verdict {
  let result: Verdict = 'none';
  for (const verdict of list) result = worse(result, verdict);
  return result;
}

/** How cases add up to a run: it failed if one of them did, and is an error only where no case proved anything. */
export function verdictOfRun(cases: Iterable<Verdict>): Verdict {
  const all = [...cases];
  const found = worst(all);
  return found === 'error' && all.includes('pass') ? 'inconclusive' : found;
}
