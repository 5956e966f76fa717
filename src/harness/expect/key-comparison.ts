import type { KeyMismatch } from '../../kernel/case-record.ts';
import type { KeyValue } from '../../protocol/user-data.ts';
import { type Matcher, renderNamed } from './matcher.ts';

/** What a table demands of a message's keys or a record's fields. */
export type ExpectedKeys = ReadonlyMap<string, Matcher>;

/** All keys that are not as expected: they explain a message at one glance. */
export function compareKeys(
  expected: ExpectedKeys,
  actual: Readonly<Record<string, KeyValue | null | undefined>>,
): readonly KeyMismatch[] {
  const mismatches: KeyMismatch[] = [];
  for (const [key, matcher] of expected) {
    const value = Object.hasOwn(actual, key) ? actual[key] : undefined;
    if (matcher.matches(value ?? undefined)) continue;
    mismatches.push({ key, expected: matcher.description, actual: renderNamed(value, key) });
  }
  return mismatches;
}

/** The candidate nearest to what was expected: it explains a failure. */
export function nearest<Candidate>(
  candidates: readonly Candidate[],
  mismatches: (candidate: Candidate) => readonly KeyMismatch[],
): { candidate: Candidate; mismatches: readonly KeyMismatch[] } | undefined {
  return candidates
    .map((candidate) => ({ candidate, mismatches: mismatches(candidate) }))
    .sort((one, other) => one.mismatches.length - other.mismatches.length)[0];
}
