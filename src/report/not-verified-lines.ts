import { oneLine } from '../kernel/visible-text.ts';
import { idList } from './causes/cause-text.ts';
import type { CaseResult } from './run-result.ts';

/**
 * Reasons why cases are not verified, with the number of cases; ids only if a case was tried, or needed something that
 * was not offered. If cases were named, all others share one line: the reader did not ask for them.
 */
export function notVerifiedLines(cases: readonly CaseResult[], named: boolean): string[] {
  const open = cases.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'fail');
  const aside = named ? open.filter(({ startedAt }) => startedAt === undefined) : [];
  const reasons = Map.groupBy(
    open.filter((one) => !aside.includes(one)),
    ({ notRun }) => notRun?.reason ?? 'It ran, and could not be decided.',
  );
  const lines = [...reasons].map(([reason, some]) => {
    const chosen = some.filter(({ notRun }) => isToldById(notRun));
    const ids = chosen.length > 0 ? `: ${idList(chosen.map(({ id }) => id))}` : '';
    return oneLine(`not verified  ${some.length}  ${reason.replace(/\.$/, '')}${ids}`);
  });
  return aside.length === 0 ? lines : [...lines, `not verified  ${aside.length}  Not among the named cases`];
}

/** What was not claimed was not tried: the number is enough, and the report has the ids. */
function isToldById(notRun: CaseResult['notRun']): boolean {
  if (notRun?.by !== undefined) return notRun.by === 'excluded';
  return notRun === undefined || notRun.missing.length > 0;
}
