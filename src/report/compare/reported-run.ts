import type { Level } from '../../corpus/corpus.ts';
import type { Finding } from '../../kernel/case-record.ts';
import { isJsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { type Verdict, verdicts } from '../../kernel/verdict.ts';
import { conformanceFormat } from '../formats/conformance-format.ts';
import type { ClassResult } from '../profile/judge-classes.ts';
import type { CaseResult, ChapterResult, Counts, RuleResult, RunResult } from '../run-result.ts';
import { isList, isText, misfit, optional, type Shape } from '../shapes.ts';

/** What runs are compared by. A run's result is one, and so is what its `conformance.json` holds. */
export interface ReportedRun {
  readonly run: Pick<
    RunResult['run'],
    'implementation' | 'target' | 'roles' | 'profile' | 'suiteVersion' | 'started' | 'options' | 'corpusHash'
  >;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly classes: readonly Pick<ClassResult, 'name' | 'title' | 'role' | 'verdict'>[];
  readonly chapters: readonly ReportedChapter[];
}

export interface ReportedChapter
  extends Pick<ChapterResult, 'role' | 'slug' | 'number' | 'title' | 'verdict' | 'counts'> {
  readonly rules: readonly ReportedRule[];
}

export interface ReportedRule extends Pick<RuleResult, 'id' | 'statement' | 'level' | 'verdict'> {
  readonly cases: readonly ReportedCase[];
}

export interface ReportedCase
  extends Pick<CaseResult, 'id' | 'title' | 'rule' | 'verdict' | 'notRun' | 'repeats'> {
  readonly known?: object;
  readonly findings: readonly (Pick<Finding, 'rule' | 'verdict' | 'expected' | 'actual'> & {
    readonly blame?: string;
  })[];
}

/**
 * The run that a text of a `conformance.json` holds.
 *
 * @throws KitError `RESULT_NOT_READ` if it is cut off, older or newer than this kit, or something else.
 */
export function readReportedRun(text: string, file: string): ReportedRun {
  const value = parsed(text, file);
  if (!isJsonObject(value) || !('format' in value) || !isJsonObject(value.run))
    throw notRead(`${file} is not the result of a run`, 'Name the file conformance.json of a run.');
  const { format } = value;
  if (format !== conformanceFormat) throw otherFormat(file, format);
  const wrong = misfit(resultShape, value) ?? misfit(runShape, value.run);
  if (wrong !== undefined)
    throw notRead(
      `${file} is the result of a run, but its "${wrong}" is not as it was written`,
      'Make it again: ocs-tck report json --reports FOLDER.',
    );
  return value as unknown as ReportedRun; // every part that is used has been checked
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw notRead(`${file} is not JSON, or is cut off: ${why}`, 'Name the file conformance.json of a run.');
  }
}

function otherFormat(file: string, format: unknown): KitError {
  const older = typeof format === 'number' && format < conformanceFormat;
  return notRead(
    `${file} has the format ${JSON.stringify(format)}; this version of the kit reads ${conformanceFormat}`,
    older
      ? 'An older version of the kit wrote it: play the run again.'
      : 'Use the version of the kit that wrote it.',
  );
}

function notRead(sentence: string, hint: string): KitError {
  return new KitError({ code: 'RESULT_NOT_READ', message: `${sentence}.`, hint });
}

const isVerdict = (value: unknown): boolean => verdicts.some((verdict) => verdict === value);
const levels: readonly string[] = ['must', 'should', 'may'] satisfies Level[];

const runShape: Shape<ReportedRun['run']> = {
  implementation: (value) => isJsonObject(value) && isText(value.name) && isText(value.version),
  target: isText,
  roles: (value) => isList(value, isText),
  profile: isText,
  suiteVersion: isText,
  started: isText,
  options: isJsonObject,
  corpusHash: isText,
};

const countsShape: Shape<Counts> = {
  corpus: Number.isInteger,
  applicable: Number.isInteger,
  run: Number.isInteger,
  passed: Number.isInteger,
  failed: Number.isInteger,
  notVerified: Number.isInteger,
  notClaimed: Number.isInteger,
  excluded: Number.isInteger,
  known: Number.isInteger,
};

const caseShape: Shape<ReportedCase> = {
  id: isText,
  title: isText,
  rule: isText,
  verdict: isVerdict,
  notRun: optional((value) => isJsonObject(value) && isText(value.reason)),
  repeats: optional(
    (value) => isJsonObject(value) && Number.isInteger(value.runs) && Number.isFinite(value.flakeRate),
  ),
  known: optional(isJsonObject),
  findings: (value) =>
    isList(
      value,
      (one) =>
        isJsonObject(one) &&
        isVerdict(one.verdict) &&
        [one.rule, one.expected, one.actual].every(isText) &&
        (one.blame === undefined || isText(one.blame)),
    ),
};

const ruleShape: Shape<ReportedRule> = {
  id: isText,
  statement: isText,
  level: (value) => isText(value) && levels.includes(value),
  verdict: isVerdict,
  cases: listOf(caseShape),
};

const chapterShape: Shape<ReportedChapter> = {
  role: isText,
  slug: isText,
  number: Number.isInteger,
  title: isText,
  verdict: isVerdict,
  counts: (value) => isJsonObject(value) && misfit(countsShape, value) === undefined,
  rules: listOf(ruleShape),
};

const resultShape: Shape<ReportedRun> = {
  run: isJsonObject,
  verdict: isVerdict,
  counts: chapterShape.counts,
  classes: (value) =>
    isList(value, (one) => isJsonObject(one) && [one.name, one.title, one.role, one.verdict].every(isText)),
  chapters: listOf(chapterShape),
};

function listOf<Type>(shape: Shape<Type>): (value: unknown) => boolean {
  return (value) => isList(value, (item) => isJsonObject(item) && misfit(shape, item) === undefined);
}
