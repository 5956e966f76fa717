import type { Case, Chapter, Corpus, Rule } from '../corpus/corpus.ts';
import type { CaseNote, Finding, TranscriptEntry } from '../kernel/case-record.ts';
import type { Verdict } from '../kernel/verdict.ts';

/** What the caller knows of a run beyond Cucumber's messages. */
export interface RunFacts {
  /** `embedded reference`, or the address of the implementation under test; of several roles, all of them. */
  readonly target: string;
  /** Names of the roles that are under test: cases of another role do not apply. */
  readonly roles: readonly string[];
  /** As the implementation said in answer to `hello`, or as its user names it. */
  readonly implementation: { readonly name: string; readonly version: string };
  readonly profile: string;
  readonly suiteVersion: string;
  /** When the run began, ISO 8601. */
  readonly started: string;
  readonly durationMs: number;
  readonly order: 'defined' | 'random';
  readonly seed?: number;
  /** Anything else that was chosen for this run and changes what it means (`tags`, `strict`). */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The command that runs one case again, `{case}` standing for its id. */
  readonly rerun: string;
  /** The whole corpus, where the run loads only a part of it; else the corpus is what the run loaded. */
  readonly corpus?: Corpus;
}

/** Everything that is reported of a run: the one model behind every file and every line on the terminal. */
export interface RunResult {
  readonly run: Omit<RunFacts, 'corpus'> & { readonly corpusHash: string };
  readonly counts: Counts;
  /**
   * Ids of all cases about which nothing was established: not run, inconclusive, or an error of the harness.
   */
  readonly notVerified: readonly string[];
  /** The worst verdict of the cases that ran; `none` when none did. */
  readonly verdict: Verdict;
  readonly chapters: readonly ChapterResult[];
  /** What is wrong with the run as a whole: any of these makes the verdict `error`. */
  readonly problems: readonly string[];
}

/** The numbers that are always shown together: `corpus = passed + failed + notVerified`. */
export interface Counts {
  /** All cases for the roles that the run is about. */
  readonly corpus: number;
  /** Without those that need what the implementation does not offer. */
  readonly applicable: number;
  readonly run: number;
  readonly passed: number;
  readonly failed: number;
  readonly notVerified: number;
}

/** A chapter with what its rules came to. */
export interface ChapterResult extends Omit<Chapter, 'rules'> {
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly rules: readonly RuleResult[];
}

/**
 * A rule with the worst verdict of its cases; `none` (not verified) when all that ran passed but one did not
 * run.
 */
export interface RuleResult extends Omit<Rule, 'cases'> {
  readonly verdict: Verdict;
  readonly cases: readonly CaseResult[];
}

/** A case with what it came to. */
export interface CaseResult extends Omit<Case, 'pickleId' | 'steps'>, CaseOutcome {}

/** What became of one case in this run. */
export interface CaseOutcome {
  readonly verdict: Verdict;
  /** Why the verdict is `none`, and what would have been needed. */
  readonly notRun?: { readonly reason: string; readonly missing: readonly string[] };
  readonly findings: readonly Finding[];
  readonly notes: readonly CaseNote[];
  readonly evidence: readonly number[];
  readonly transcript: readonly TranscriptEntry[];
  readonly steps: readonly StepResult[];
  /** Milliseconds after the beginning of the run; absent where the case did not start. */
  readonly startedMs?: number;
  readonly durationMs: number;
}

/** Cucumber's word for how a step ended, or `not run`. */
export type StepStatus =
  | 'passed'
  | 'failed'
  | 'skipped'
  | 'pending'
  | 'undefined'
  | 'ambiguous'
  | 'unknown'
  | 'not run';

/** One step of a case with how it ended. */
export interface StepResult {
  readonly text: string;
  readonly status: StepStatus;
}
