import type { TranscriptEntry } from '../kernel/case-record.ts';
import { channels } from '../kernel/channels.ts';
import { isJsonObject, type JsonObject } from '../kernel/json.ts';
import { KitError } from '../kernel/kit-error.ts';
import { verdicts } from '../kernel/verdict.ts';
import type { ComparedRun, RunComparison } from './compare/compare-runs.ts';
import type { StoredFacts } from './run-file.ts';
import type { CaseOutcome } from './run-result.ts';
import { isList, isText, misfit, optional, type Shape } from './shapes.ts';

// Only after the check does what was read have its type.

/** The result of a case, from a line of a run's file. */
export function readOutcome(
  bytes: Buffer,
  file: string,
): { readonly id: string; readonly outcome: CaseOutcome } {
  const { case: id, outcome } = objectOf(bytes, file);
  if (typeof id !== 'string' || !isJsonObject(outcome)) throw wrong(file, 'a line is not about a case');
  const missing = misfit(outcomeShape, outcome);
  if (missing !== undefined) throw wrong(file, `the case ${id} has no proper "${missing}"`);
  return { id, outcome: outcome as unknown as CaseOutcome };
}

/** The messages of a case. */
export function readTranscript(bytes: Buffer, file: string): readonly TranscriptEntry[] {
  const { transcriptOf, entries } = objectOf(bytes, file);
  if (!isList(entries, isTranscriptEntry)) throw wrong(file, `the case ${transcriptOf} has no messages`);
  return entries as unknown as readonly TranscriptEntry[];
}

/** What the file says about the run as a whole. */
export function readFacts(bytes: Buffer, file: string): StoredFacts {
  const line = objectOf(bytes, file);
  const { run, problems, sinceLastRun } = line;
  const whole =
    isJsonObject(run) && misfit(factsShape, run) === undefined && optional(isComparison)(sinceLastRun);
  if (!whole || !isList(problems, isText)) throw wrong(file, 'a line is neither about a case nor the run');
  return line as unknown as StoredFacts;
}

function objectOf(bytes: Buffer, file: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw wrong(file, `a line is not JSON (${cause instanceof Error ? cause.message : String(cause)})`);
  }
  if (isJsonObject(value)) return value;
  throw wrong(file, 'a line is not a JSON object');
}

function wrong(file: string, sentence: string): KitError {
  return new KitError({
    code: 'RUN_NOT_READ',
    message: `${file} is not the file of a run: ${sentence}.`,
    hint: 'Name a reports folder that "ocs-tck run" of this version has written.',
  });
}

const outcomeShape: Shape<CaseOutcome> = {
  verdict: (value) => verdicts.some((verdict) => verdict === value),
  notRun: optional(
    (value) =>
      isJsonObject(value) &&
      isText(value.reason) &&
      isList(value.missing, isText) &&
      optional(isText)(value.by),
  ),
  findings: (value) => isList(value, isFinding),
  notes: (value) => isList(value, (note) => isJsonObject(note) && isText(note.rule) && isText(note.text)),
  evidence: (value) => isList(value, Number.isInteger),
  messages: Number.isInteger,
  steps: (value) =>
    isList(
      value,
      (step) =>
        isJsonObject(step) &&
        isText(step.text) &&
        isText(step.status) &&
        optional(Number.isFinite)(step.durationMs),
    ),
  startedAt: optional(Number.isFinite),
  durationMs: Number.isFinite,
};

const factsShape: Omit<Shape<StoredFacts['run']>, 'seed' | 'interrupted'> = {
  target: isText,
  roles: (value) => isList(value, isText),
  implementation: (value) => isJsonObject(value) && isText(value.name) && isText(value.version),
  profile: isText,
  profileContents: optional(isJsonObject),
  suiteVersion: isText,
  started: isText,
  durationMs: Number.isFinite,
  order: isText,
  options: isJsonObject,
  rerun: isText,
  corpusHash: isText,
  leftOut: optional((value) => isList(value, isListOfCases)),
  statements: optional((value) => isList(value, isListOfCases)),
  claims: optional((value) => isList(value, isListOfCases)),
};

/** What changed since another run. */
function isComparison(value: unknown): boolean {
  return isJsonObject(value) && misfit(comparisonShape, value) === undefined;
}

function isListOfCases(value: unknown): boolean {
  return isJsonObject(value) && isList(value.cases, isText);
}

const isListOfChanges = (value: unknown): boolean =>
  isList(
    value,
    (one) => isJsonObject(one) && [one.id, one.rule, one.level, one.after, one.now].every(isText),
  );

const comparedRunShape: Shape<ComparedRun> = {
  implementation: factsShape.implementation,
  roles: factsShape.roles,
  started: isText,
  suiteVersion: isText,
  corpusHash: isText,
  verdict: outcomeShape.verdict,
  counts: isJsonObject,
};

const isComparedRun = (value: unknown): boolean =>
  isJsonObject(value) && misfit(comparedRunShape, value) === undefined;

const comparisonShape: Shape<RunComparison> = {
  before: isComparedRun,
  after: isComparedRun,
  roles: factsShape.roles,
  differences: factsShape.roles,
  broken: isListOfChanges,
  fixed: isListOfChanges,
  notFollowed: isListOfChanges,
  notVerified: isListOfChanges,
  verified: isListOfChanges,
  corpus: (value) =>
    isJsonObject(value) &&
    [value.rulesAdded, value.rulesGone, value.casesAdded, value.casesGone].every((ids) =>
      isList(ids, isText),
    ),
  classes: (value) =>
    isList(value, (one) => isJsonObject(one) && [one.title, one.role, one.after].every(isText)),
};

function isFinding(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { rule, verdict, blame, expected, actual, keys } = value;
  const texts = [rule, blame, expected, actual].every(isText);
  return texts && ['inconclusive', 'fail', 'error'].includes(String(verdict)) && isList(keys, isJsonObject);
}

function isTranscriptEntry(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { n, elapsed, channel, from, to, frame } = value;
  return (
    channels.some((known) => known === channel) &&
    Number.isInteger(n) &&
    typeof elapsed === 'number' &&
    isText(from) &&
    isText(to) &&
    isJsonObject(frame)
  );
}
