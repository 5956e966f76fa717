import type { CaseResult, RunResult } from '../run-result.ts';
import { classAdvice } from './class-advice.ts';
import type { ClassVerdict } from './judge-classes.ts';
import { isKnown } from './statements.ts';

/** What a terminal shows about the profile and the classes of conformance, one line each. */
export function profileLines(result: RunResult): string[] {
  const cases = result.chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases));
  return [
    ...cases.filter(isKnown).map(knownLine),
    ...(result.notObserved.length > 0
      ? [`claimed, not observed  ${result.notObserved.length}  ${result.notObserved.join(', ')}`]
      : []),
    ...result.run.roles.flatMap((role) => classLines(result, role)),
    ...result.stale.map((sentence) => `profile       ${sentence}`),
  ];
}

/** The numbers that the profile causes, with a comma before each; nothing if there are none. */
export function profileCounts({ counts }: Pick<RunResult, 'counts'>): string {
  const parts: readonly (readonly [string, number])[] = [
    ['not claimed', counts.notClaimed],
    ['excluded', counts.excluded],
    ['known', counts.known],
  ];
  return parts.flatMap(([name, count]) => (count > 0 ? [`, ${name} ${count}`] : [])).join('');
}

function knownLine({ id, verdict, known }: CaseResult): string {
  return `${(known?.kind ?? '').padEnd(14)}${id}  ${verdict}: ${known?.reason} (until ${known?.until})`;
}

/** Verdicts that say nothing about an implementation. */
const undecided: ReadonlySet<ClassVerdict> = new Set(['not decided', 'only recommendations so far']);

/** A run with too few cases to decide any class says nothing about classes. */
function classLines(result: RunResult, role: string): readonly string[] {
  const classes = result.classes.filter((one) => one.role === role);
  if (classes.every(({ verdict }) => undecided.has(verdict))) return [];
  const byVerdict = Map.groupBy(classes, (one) => `${one.verdict}${classAdvice(one, result)}`);
  const texts = [...byVerdict].map(
    ([verdict, some]) => `${some.map(({ title }) => title).join(', ')}: ${verdict}`,
  );
  return [`classes       ${role}: ${texts.join('; ')}`];
}
