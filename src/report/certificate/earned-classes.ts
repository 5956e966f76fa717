import type { ClassTable } from '../../corpus/classes.ts';
import { listed } from '../../kernel/listed-words.ts';
import { number } from '../../kernel/number-words.ts';
import type { ClassResult } from '../profile/judge-classes.ts';
import type { CaseResult, RunResult } from '../run-result.ts';

/** What a run can be certified for, and what stands against a certificate, one sentence each. */
export interface Earned {
  readonly classes: readonly ClassResult[];
  readonly refusals: readonly string[];
}

/**
 * The classes that a run proves without leaving anything out: those that are named, or all that it passes. A named class
 * that it does not prove is a refusal.
 */
export function earnedClasses(result: RunResult, table: ClassTable, named: readonly string[]): Earned {
  const asked =
    named.length > 0
      ? result.classes.filter(({ name }) => named.includes(name))
      : result.classes.filter(({ verdict }) => verdict === 'pass');
  const unknown = named.filter((name) => !result.classes.some((one) => one.name === name));
  const doubts = asked.map((one) => [one, doubtsAbout(one, result, table)] as const);
  const classes = doubts.flatMap(([one, sentences]) => (sentences.length === 0 ? [one] : []));
  const refusals = [
    ...doubtsAboutRun(result),
    ...unknown.map((name) => `The run is not about a class "${name}".`),
    ...doubts.flatMap(([, sentences]) => (named.length > 0 || classes.length === 0 ? sentences : [])),
    ...(asked.length === 0 && unknown.length === 0 ? ['The run does not pass any class.'] : []),
  ];
  return { classes, refusals };
}

/** Why a run as a whole proves less than a certificate says. */
function doubtsAboutRun({ run, problems, stale }: RunResult): readonly string[] {
  const { cases, shard } = run.options;
  const part = [...(cases === undefined ? [] : [`of ${cases}`]), ...(shard ? [`of the shard ${shard}`] : [])];
  const unnamed = [run.implementation.name, run.implementation.version].some((word) =>
    /^(?:not told)?$/.test(word),
  );
  return [
    ...(run.target.includes('embedded reference')
      ? ["The run is of the kit's own reference, which is not certified."]
      : []),
    ...(part.length > 0 ? [`The run is not whole: only ${listed(part)}.`] : []),
    ...(run.interrupted ? [`The run is not whole: it was ended by ${run.interrupted}.`] : []),
    ...(unnamed ? ['The implementation did not tell its name and version.'] : []),
    ...problems.map((problem) => `Something was wrong with the run: ${problem}`),
    ...stale.map((sentence) => `The profile is not true: ${sentence}`),
  ];
}

/** Why a class is not proved, or not without something left out. */
function doubtsAbout(one: ClassResult, { chapters }: RunResult, table: ClassTable): readonly string[] {
  const own = table.classes.find(({ role, name }) => role === one.role && name === one.name)?.rules ?? [];
  const rules = chapters
    .filter(({ role }) => role === one.role)
    .flatMap((chapter) => chapter.rules)
    .filter(({ id }) => own.includes(id) || table.general.has(id));
  const cases = rules.flatMap((rule) => rule.cases);
  const said = `Class ${one.title} (${one.role})`;
  return [
    ...(one.verdict === 'pass' ? [] : [`${said} is not passed: ${one.verdict}${openText(one)}.`]),
    ...countedDoubt(said, 'excluded by the profile', cases, ({ notRun }) => notRun?.by === 'excluded'),
    ...countedDoubt(
      said,
      'that the profile lists as failing or flaky',
      cases,
      ({ known }) => known !== undefined,
    ),
  ];
}

function openText({ open }: ClassResult): string {
  return open.length === 0
    ? ''
    : `, because of ${open.slice(0, 5).join(', ')}${open.length > 5 ? ' and others' : ''}`;
}

function countedDoubt(
  said: string,
  what: string,
  cases: readonly CaseResult[],
  has: (one: CaseResult) => boolean,
): readonly string[] {
  const found = cases.filter(has);
  const [first] = found;
  return first ? [`${said} has ${number(found.length, 'case')} ${what}, first ${first.id}.`] : [];
}
