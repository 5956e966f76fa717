import type { ClassTable } from '../corpus/classes.ts';
import type { Case, Chapter, Corpus, Rule } from '../corpus/corpus.ts';
import type { CaseNote, Finding, NotRun, TranscriptEntry } from '../kernel/case-record.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { ClassResult } from './profile/judge-classes.ts';
import type { Statement } from './profile/statements.ts';

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
  /** The signal that ended the run before its last case. */
  readonly interrupted?: 'SIGINT' | 'SIGTERM';
  /** Anything else that was chosen for this run and changes what it means (`tags`, `strict`). */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The command that runs one case again, `{case}` standing for its id. */
  readonly rerun: string;
  /** Cases that could not be run, as the profile or what the implementation offers decides it for every run. */
  readonly leftOut?: readonly LeftOut[];
  /** What the profile says of cases by name. */
  readonly statements?: readonly Statement[];
  /** What the profile claims by name. */
  readonly claims?: readonly Claim[];
  /** The classes of conformance; none are judged without them. */
  readonly classes?: ClassTable;
  /** The whole corpus, of which the run may be about a part. */
  readonly corpus: Corpus;
}

/** Cases that could not be run for one reason. */
export interface LeftOut extends NotRun {
  readonly cases: readonly string[];
}

/** What a profile claims by name. */
export interface Claim {
  readonly name: string;
  /** Ids of the cases that rely on it. */
  readonly cases: readonly string[];
  /** Whether it showed on the link; of what does not show there, a case that relies on it has to pass. */
  readonly seen?: boolean;
}

/** Everything that is reported of a run: the one model behind every file and every line on the terminal. */
export interface RunResult {
  readonly run: Omit<RunFacts, 'corpus' | 'classes'> & { readonly corpusHash: string };
  readonly counts: Counts;
  /**
   * Ids of all cases about which nothing was established: not run, inconclusive, or an error of the harness.
   */
  readonly notVerified: readonly string[];
  /** The worst verdict of the cases that ran; `none` when none did. */
  readonly verdict: Verdict;
  /** The worst verdict of the cases about which the profile did not know: what the exit code follows. */
  readonly unexpected: Verdict;
  /** What the profile says and is not, or no longer, true: any of these fails the run. */
  readonly stale: readonly string[];
  /** Claims of the profile that nothing in this run bore out. */
  readonly notObserved: readonly string[];
  readonly classes: readonly ClassResult[];
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
  /** Of those that are not verified, what the profile does not claim. */
  readonly notClaimed: number;
  /** Of those that are not verified, what the profile excludes. */
  readonly excluded: number;
  /** Cases that did not pass, of which the profile says that this is known. */
  readonly known: number;
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

/** A case with what it came to; of several runs, the worst. */
export interface CaseResult extends Omit<Case, 'pickleId' | 'steps'>, CaseOutcome {
  readonly repeats?: Repeats;
  /** What the profile says of it, if it is known not to pass, or not always. */
  readonly known?: Omit<Statement, 'cases'>;
  /** Its messages, read from the run's file when they are wanted: a run's transcripts are not held in memory. */
  readonly transcript: () => readonly TranscriptEntry[];
}

/** What became of one case in this run. */
export interface CaseOutcome {
  readonly verdict: Verdict;
  /** Why the verdict is `none`, and what would have been needed. */
  readonly notRun?: NotRun;
  readonly findings: readonly Finding[];
  readonly notes: readonly CaseNote[];
  readonly evidence: readonly number[];
  /** How many messages its transcript has. */
  readonly messages: number;
  readonly steps: readonly StepResult[];
  /** Unix milliseconds; absent where the case did not start. */
  readonly startedAt?: number;
  readonly durationMs: number;
}

/** A case as it was played once, with every message: what is handed on, and not kept, when it ends. */
export interface EndedCase {
  readonly id: string;
  readonly outcome: CaseOutcome;
  readonly transcript: readonly TranscriptEntry[];
}

/** What became of a case that was played several times in one run. */
export interface Repeats {
  readonly runs: number;
  /** How often each verdict was reached. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** The share of runs that did not end as most did: 0 for a case that always ends the same. */
  readonly flakeRate: number;
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
