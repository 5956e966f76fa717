import type { CaseResult, RuleResult, RunResult } from '../run-result.ts';
import { failureDetails, proofDetails } from './case-section.ts';

/** Failures that are shown in full even if the page becomes larger for them. */
const always = 30;

/**
 * The details of cases that fit into so many bytes: those of cases with findings (the first one of each rule before any
 * second one), then the proof of each rule, which is its first passed case. The keys of proofs go first.
 */
export function caseDetails(result: RunResult, room: number): ReadonlyMap<CaseResult, string> {
  const rules = result.chapters.flatMap((chapter) => chapter.rules);
  const details = new Map<CaseResult, string>();
  let left = room;
  for (const [place, one] of roundRobin(rules.map(withFindings)).entries()) {
    if (place >= always && left <= 0) break;
    const text = failureDetails(one, result);
    left -= Buffer.byteLength(text);
    if (place < always || left >= 0) details.set(one, text);
  }
  const proofs = rules.flatMap((rule) => rule.cases.find((one) => one.verdict === 'pass') ?? []);
  for (const [one, text] of proofsIn(proofs, left)) details.set(one, text);
  return details;
}

/** What all proofs take is estimated from so many of them. */
const sample = 50;

function* proofsIn(proofs: readonly CaseResult[], room: number): Generator<[CaseResult, string]> {
  if (room <= 0) return;
  const step = Math.ceil(proofs.length / sample);
  const some = proofs.filter((_, place) => place % step === 0);
  const sizes = some.map((one) => Buffer.byteLength(proofDetails(one, 'of evidence')));
  const all = (sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length)) * proofs.length * 1.05;
  const keys = all <= room ? 'of evidence' : 'none';
  let left = room;
  for (const one of proofs) {
    const text = proofDetails(one, keys);
    left -= Buffer.byteLength(text);
    if (left < 0) return;
    yield [one, text];
  }
}

function withFindings(rule: RuleResult): CaseResult[] {
  return rule.cases.filter((one) => one.findings.length > 0);
}

function roundRobin<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}
