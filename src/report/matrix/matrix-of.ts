import type { Verdict } from '../../kernel/verdict.ts';
import type { ReportedCase, ReportedChapter, ReportedRule, ReportedRun } from '../compare/reported-run.ts';
import type { ClassVerdict } from '../profile/judge-classes.ts';
import type { Counts } from '../run-result.ts';

/** Several runs side by side: each row has a cell for each run, `undefined` if the run does not have it. */
export interface Matrix {
  readonly runs: readonly ReportedRun[];
  readonly classes: readonly Row<{ readonly role: string; readonly title: string }, ClassVerdict>[];
  readonly chapters: readonly Row<ChapterName, ChapterCell>[];
  readonly rules: readonly Row<RuleName, Verdict>[];
  /** Cases that were played several times in a run and did not always end the same there. */
  readonly flaky: readonly Row<CaseName, NonNullable<ReportedCase['repeats']>>[];
}

interface Row<Name, Cell> {
  readonly name: Name;
  readonly cells: readonly (Cell | undefined)[];
}

type ChapterName = Pick<ReportedChapter, 'role' | 'number' | 'title'>;

export interface ChapterCell {
  readonly verdict: Verdict;
  readonly counts: Counts;
}

export interface RuleName extends Pick<ReportedRule, 'id' | 'statement' | 'level'> {
  readonly chapter: ChapterName;
  readonly cases: readonly Row<CaseName, ReportedCase>[];
}

type CaseName = Pick<ReportedCase, 'id' | 'title' | 'rule'>;

/** Puts runs side by side; what several of them have is told as the first of them names it. */
export function matrixOf(runs: readonly ReportedRun[]): Matrix {
  const chapters = rows(
    runs.map(({ chapters: all }) => all),
    ({ role, slug }) => `${role}/${slug}`,
  );
  const rules = chapters.flatMap(({ first, found }) =>
    rows(
      found.map((chapter) => chapter?.rules ?? []),
      ({ id }) => id,
    ).map((rule) => ({ chapter: first, rule })),
  );
  const ruleRows = rules.map(({ chapter, rule: { first, found } }) => ({
    name: { ...first, chapter, cases: caseRows(found) },
    cells: found.map((rule) => rule?.verdict),
  }));
  return {
    runs,
    classes: rows(
      runs.map(({ classes }) => classes),
      ({ role, name }) => `${role}/${name}`,
    ).map(({ first, found }) => ({ name: first, cells: found.map((one) => one?.verdict) })),
    chapters: chapters.map(({ first, found }) => ({ name: first, cells: found })),
    rules: ruleRows,
    flaky: ruleRows.flatMap(({ name }) => name.cases).flatMap(flakyRow),
  };
}

function caseRows(found: readonly (ReportedRule | undefined)[]): RuleName['cases'] {
  return rows(
    found.map((rule) => rule?.cases ?? []),
    ({ id }) => id,
  ).map(({ first, found: cells }) => ({ name: first, cells }));
}

function flakyRow({ name, cells }: RuleName['cases'][number]): Matrix['flaky'] {
  const rates = cells.map((one) => one?.repeats);
  return rates.some((rate) => rate !== undefined && rate.flakeRate > 0) ? [{ name, cells: rates }] : [];
}

/** Items of several lists that have the same key, in the order in which they are met. */
function rows<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): readonly { readonly first: Item; readonly found: readonly (Item | undefined)[] }[] {
  const indexes = lists.map((list) => new Map(list.map((item) => [keyOf(item), item])));
  const firsts = new Map<string, Item>();
  for (const item of lists.flat()) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts].map(([key, first]) => ({ first, found: indexes.map((index) => index.get(key)) }));
}
