/** Verdicts from best to worst; a case's verdict only ever gets worse. */
export const verdicts = ['none', 'pass', 'inconclusive', 'fail', 'error'] as const;

export type Verdict = (typeof verdicts)[number];

/** The worse of two verdicts: findings add up to a case, cases to a rule, and rules to a run in this way. */
export function worse(one: Verdict, other: Verdict): Verdict {
  return verdicts.indexOf(one) >= verdicts.indexOf(other) ? one : other;
}

/** The worst verdict of a list; `none` for an empty one. */
export function worst(list: Iterable<Verdict>): Verdict {
  let result: Verdict = 'none';
  for (const verdict of list) result = worse(result, verdict);
  return result;
}
