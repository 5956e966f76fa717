import { oneLine } from '../../kernel/visible-text.ts';
import { idList } from '../causes/cause-text.ts';
import type { CaseResult } from '../run-result.ts';
import { resultKindOf } from './result-kind.ts';

/**
 * Why cases neither passed nor failed, with the number of cases: how they ended if they ran, else why they were not run. Ids
 * only if a case was tried, or needed something that was not offered. If cases were named, all others share one line: the
 * reader did not ask for them.
 */
export function notVerifiedLines(cases: readonly CaseResult[], named: boolean): string[] {
  const open = cases.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'fail');
  const aside = named ? open.filter(({ selected }) => !selected) : [];
  const reasons = Map.groupBy(
    open.filter((one) => !aside.includes(one)),
    reasonOf,
  );
  const lines = [...reasons].map(([reason, some]) => {
    const chosen = some.filter(({ notRun }) => isToldById(notRun));
    const ids = chosen.length > 0 ? `: ${idList(chosen.map(({ id }) => id))}` : '';
    const label = some[0]?.verdict === 'none' ? 'not run' : 'ran';
    return oneLine(`${label.padEnd(14)}${some.length}  ${reason.replace(/\.$/, '')}${ids}`);
  });
  return aside.length === 0
    ? lines
    : [...lines, `${'not run'.padEnd(14)}${aside.length}  Not among the named cases`];
}

/** Why a case neither passed nor failed, in a sentence that is true of all cases for which it is the same. */
export function reasonOf(one: Pick<CaseResult, 'verdict' | 'findings' | 'notRun'>): string {
  switch (resultKindOf(one)) {
    case 'recommendation not followed':
      return 'A recommendation is not followed.';
    case 'inconclusive':
      return 'Inconclusive: what went wrong kept it from being judged.';
    case 'error':
      return 'Error: the kit, its set-up or the connection failed.';
    default:
      return one.notRun?.reason ?? 'The case was not run.';
  }
}

/** What was not claimed was not tried: the number is enough, and the report has the ids. */
function isToldById(notRun: CaseResult['notRun']): boolean {
  if (notRun?.by !== undefined) return notRun.by === 'excluded';
  return notRun === undefined || notRun.missing.length > 0;
}
