import {
  type Attachment,
  AttachmentContentEncoding,
  type Envelope,
  type Timestamp,
} from '@cucumber/messages';
import { caseRecordMediaType } from '../kernel/case-record.ts';
import type { StepStatus } from './run-result.ts';

/** What Cucumber's messages say of the last attempt at one pickle. */
export interface CaseAttempt {
  readonly pickleId: string;
  /** Bodies of the case records that were attached: exactly one where all is well. */
  readonly records: readonly string[];
  /** How each pickle step ended, in order. */
  readonly steps: readonly StepStatus[];
  /** How each hook ended, in order. */
  readonly hooks: readonly StepStatus[];
  /** Messages of steps and hooks that did not pass. */
  readonly messages: readonly string[];
  /** From 1; more when the run retried the case. */
  readonly attempt: number;
  readonly finished: boolean;
  readonly startedMs: number;
  readonly durationMs: number;
}

/** What the stream says of the run as a whole. */
export interface StreamFacts {
  readonly attempts: ReadonlyMap<string, CaseAttempt>;
  /** Sentences about what went wrong outside any case; a truncated stream is one. */
  readonly problems: readonly string[];
}

interface OpenAttempt extends CaseAttempt {
  readonly records: string[];
  readonly steps: StepStatus[];
  readonly hooks: StepStatus[];
  readonly messages: string[];
  /** Position among the pickle's steps, or `hook`, by test step id. */
  readonly places: ReadonlyMap<string, number | 'hook'>;
  finished: boolean;
  durationMs: number;
}

/** Follows a whole stream of Cucumber's messages; earlier attempts at a case that was retried are dropped. */
export function readAttempts(envelopes: Iterable<Envelope>): StreamFacts {
  const reader = new AttemptReader();
  for (const envelope of envelopes) reader.read(envelope);
  return { attempts: reader.attempts, problems: reader.end() };
}

class AttemptReader {
  readonly attempts = new Map<string, OpenAttempt>();
  readonly #problems: string[] = [];
  readonly #testCases = new Map<string, NonNullable<Envelope['testCase']>>();
  readonly #open = new Map<string, OpenAttempt>();
  /** When the first of the stream's runs began; a stream holds one a role. */
  #began: number | undefined;
  #running = 0;
  #ended = false;

  read(envelope: Envelope): void {
    const { testRunStarted, testCase, testCaseStarted, attachment, testStepFinished, testCaseFinished } =
      envelope;
    if (testRunStarted) this.#begin(milliseconds(testRunStarted.timestamp));
    if (testCase) this.#testCases.set(testCase.id, testCase);
    if (testCaseStarted) this.#start(testCaseStarted);
    if (attachment) this.#attach(attachment);
    if (testStepFinished) this.#finishStep(testStepFinished);
    if (testCaseFinished) this.#finishCase(testCaseFinished);
    this.#readRun(envelope);
  }

  end(): string[] {
    if (!this.#ended || this.#running > 0)
      this.#problems.push('The stream of messages ends before the run does.');
    return this.#problems;
  }

  #begin(at: number): void {
    this.#began ??= at;
    this.#running += 1;
  }

  #end(): void {
    this.#running -= 1;
    this.#ended = true;
  }

  #readRun({ testRunFinished, testRunHookFinished, undefinedParameterType, parseError }: Envelope): void {
    if (testRunFinished) this.#end();
    const exception = testRunFinished?.exception;
    if (exception) this.#problems.push(`The run was broken off: ${exception.message ?? exception.type}`);
    if (testRunHookFinished && testRunHookFinished.result.status !== 'PASSED') {
      this.#problems.push(
        `A hook of the run failed: ${testRunHookFinished.result.message ?? 'no reason given'}`,
      );
    }
    if (undefinedParameterType) {
      this.#problems.push(`The parameter type {${undefinedParameterType.name}} is not defined.`);
    }
    if (parseError) {
      this.#problems.push(`${parseError.source.uri}: not Gherkin: ${parseError.message}`);
    }
  }

  #start({ id, testCaseId, timestamp, attempt: earlier }: NonNullable<Envelope['testCaseStarted']>): void {
    const testCase = this.#testCases.get(testCaseId);
    if (!testCase) {
      this.#problems.push(`The stream starts the unknown test case ${testCaseId}.`);
      return;
    }
    let steps = 0;
    const places = new Map(
      testCase.testSteps.map((step) => [step.id, step.pickleStepId ? steps++ : 'hook'] as const),
    );
    const attempt: OpenAttempt = {
      pickleId: testCase.pickleId,
      records: [],
      steps: Array.from({ length: steps }, () => 'not run'),
      hooks: [],
      messages: [],
      places,
      attempt: earlier + 1,
      finished: false,
      startedMs: milliseconds(timestamp) - (this.#began ?? 0),
      durationMs: 0,
    };
    this.#open.set(id, attempt);
    this.attempts.set(testCase.pickleId, attempt);
  }

  #attach({ testCaseStartedId = '', mediaType, body, contentEncoding }: Attachment): void {
    if (mediaType !== caseRecordMediaType) return;
    const base64 = contentEncoding === AttachmentContentEncoding.BASE64;
    this.#open
      .get(testCaseStartedId)
      ?.records.push(base64 ? Buffer.from(body, 'base64').toString('utf8') : body);
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
    else attempt.steps[place] = status;
    if (testStepResult.message) attempt.messages.push(testStepResult.message);
  }

  #finishCase({ testCaseStartedId, timestamp }: NonNullable<Envelope['testCaseFinished']>): void {
    const attempt = this.#open.get(testCaseStartedId);
    if (!attempt) return;
    attempt.finished = true;
    attempt.durationMs = milliseconds(timestamp) - (this.#began ?? 0) - attempt.startedMs;
    this.#open.delete(testCaseStartedId);
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

function milliseconds({ seconds, nanos }: Timestamp): number {
  return seconds * 1000 + nanos / 1e6;
}
