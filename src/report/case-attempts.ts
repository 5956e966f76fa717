import type { Duration, Envelope, Timestamp } from '@cucumber/messages';
import type { CaseRecord } from '../kernel/case-record.ts';
import type { StepStatus } from './run-result.ts';

/** What Cucumber's messages and the harness say about one attempt at one pickle. */
export interface CaseAttempt {
  readonly pickleId: string;
  /** Case records that the harness handed over: exactly one if all is well. */
  readonly records: readonly CaseRecord[];
  /** How each pickle step ended, in order. */
  readonly steps: readonly StepStatus[];
  /** How long each pickle step took, in milliseconds; absent for one that did not run. */
  readonly stepTimes: readonly (number | undefined)[];
  /** How each hook ended, in order. */
  readonly hooks: readonly StepStatus[];
  /** Messages of steps and hooks that did not pass. */
  readonly messages: readonly string[];
  /** From 1; more when the run retried the case. */
  readonly attempt: number;
  readonly finished: boolean;
  /** Unix milliseconds. */
  readonly startedAt: number;
  readonly durationMs: number;
}

interface OpenAttempt extends CaseAttempt {
  readonly records: CaseRecord[];
  readonly steps: StepStatus[];
  readonly stepTimes: (number | undefined)[];
  readonly hooks: StepStatus[];
  readonly messages: string[];
  /** Position among the pickle's steps, or `hook`, by test step id. */
  readonly places: ReadonlyMap<string, number | 'hook'>;
  finished: boolean;
  durationMs: number;
}

/** Follows Cucumber's messages and reports each attempt as it ends; it keeps nothing of ended attempts. */
export class AttemptReader {
  /** Sentences about what went wrong outside any case; a truncated stream is one. */
  readonly problems: string[] = [];
  readonly #ended: (attempt: CaseAttempt) => void;
  readonly #testCases = new Map<string, NonNullable<Envelope['testCase']>>();
  readonly #open = new Map<string, OpenAttempt>();
  #running = 0;
  #complete = false;

  constructor(ended: (attempt: CaseAttempt) => void) {
    this.#ended = ended;
  }

  read(envelope: Envelope): void {
    const { testCase, testCaseStarted, testStepFinished, testCaseFinished } = envelope;
    if (testCase) this.#testCases.set(testCase.id, testCase);
    else if (testCaseStarted) this.#start(testCaseStarted);
    else if (testStepFinished) this.#finishStep(testStepFinished);
    else if (testCaseFinished) this.#finishCase(testCaseFinished);
    else this.#readRun(envelope);
  }

  /** The harness's record of the present case: cases are played one after the other. */
  record(record: CaseRecord): void {
    [...this.#open.values()].at(-1)?.records.push(record);
  }

  /** The stream is over: what is unfinished now stays unfinished. */
  end(): void {
    for (const attempt of this.#open.values()) this.#ended(attempt);
    this.#open.clear();
    if (this.#complete && this.#running === 0) return;
    this.problems.push('The stream of messages ends before the run does.');
  }

  #readRun(envelope: Envelope): void {
    const { testRunStarted, testRunFinished, testRunHookFinished, undefinedParameterType, parseError } =
      envelope;
    if (testRunStarted) this.#running += 1;
    if (testRunFinished) {
      this.#running -= 1;
      this.#complete = true;
    }
    const exception = testRunFinished?.exception;
    if (exception) this.problems.push(`The run was broken off: ${exception.message ?? exception.type}`);
    if (testRunHookFinished && testRunHookFinished.result.status !== 'PASSED') {
      this.problems.push(
        `A hook of the run failed: ${testRunHookFinished.result.message ?? 'no reason given'}`,
      );
    }
    if (undefinedParameterType)
      this.problems.push(`The parameter type {${undefinedParameterType.name}} is not defined.`);
    if (parseError) this.problems.push(`${parseError.source.uri}: not Gherkin: ${parseError.message}`);
  }

  #start({ id, testCaseId, timestamp, attempt: earlier }: NonNullable<Envelope['testCaseStarted']>): void {
    const testCase = this.#testCases.get(testCaseId);
    if (!testCase) {
      this.problems.push(`The stream starts the unknown test case ${testCaseId}.`);
      return;
    }
    let steps = 0;
    const places = new Map(
      testCase.testSteps.map((step) => [step.id, step.pickleStepId ? steps++ : 'hook'] as const),
    );
    this.#open.set(id, {
      pickleId: testCase.pickleId,
      records: [],
      steps: Array.from({ length: steps }, () => 'not run'),
      stepTimes: [],
      hooks: [],
      messages: [],
      places,
      attempt: earlier + 1,
      finished: false,
      startedAt: milliseconds(timestamp),
      durationMs: 0,
    });
  }

  #finishStep({
    testCaseStartedId,
    testStepId,
    testStepResult,
  }: NonNullable<Envelope['testStepFinished']>): void {
    const attempt = this.#open.get(testCaseStartedId);
    const place = attempt?.places.get(testStepId);
    if (!attempt || place === undefined) return;
    const status = statusNames[testStepResult.status];
    if (place === 'hook') attempt.hooks.push(status);
    else {
      attempt.steps[place] = status;
      attempt.stepTimes[place] = milliseconds(testStepResult.duration);
    }
    if (testStepResult.message) attempt.messages.push(testStepResult.message);
  }

  #finishCase({ testCaseStartedId, timestamp, willBeRetried }: NonNullable<Envelope['testCaseFinished']>) {
    const attempt = this.#open.get(testCaseStartedId);
    if (!attempt) return;
    attempt.finished = true;
    attempt.durationMs = milliseconds(timestamp) - attempt.startedAt;
    this.#open.delete(testCaseStartedId);
    if (!willBeRetried) this.#ended(attempt);
  }
}

const statusNames = {
  PASSED: 'passed',
  FAILED: 'failed',
  SKIPPED: 'skipped',
  PENDING: 'pending',
  UNDEFINED: 'undefined',
  AMBIGUOUS: 'ambiguous',
  UNKNOWN: 'unknown',
} as const satisfies Record<string, StepStatus>;

function milliseconds({ seconds, nanos }: Timestamp | Duration): number {
  return seconds * 1000 + nanos / 1e6;
}
