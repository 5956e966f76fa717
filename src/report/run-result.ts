import type { ClassTable } from '../corpus/classes.ts';
import type { Case, Chapter, Corpus, Rule } from '../corpus/corpus.ts';
import type { CaseNote, Finding, NotRun, TranscriptEntry } from '../kernel/case-record.ts';
import type { JsonObject } from '../kernel/json.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { RunComparison } from './compare/compare-runs.ts';
import type { ClassResult } from './profile/judge-classes.ts';
import type { Statement } from './profile/statements.ts';

/** What the caller knows about a run beyond Cucumber's messages. */
export interface RunFacts {
  /** `embedded reference`, or the address of the implementation under test; with several roles, all of them. */
  readonly target: string;
  /** Names of the roles that are under test: cases of another role do not apply. */
  readonly roles: readonly string[];
  /** From the implementation's answer to `hello`, or as its user names it. */
  readonly implementation: { readonly name: string; readonly version: string };
  readonly profile: string;
  /** What the profile says, so that a case can be played again in the same way elsewhere. */
  readonly profileContents?: JsonObject;
  readonly suiteVersion: string;
  /** When the run began, ISO 8601. */
  readonly started: string;
  readonly durationMs: number;
  readonly order: 'defined' | 'random';
  readonly seed?: number;
  /** The signal that ended the run before its last case. */
  readonly interrupted?: 'SIGINT' | 'SIGTERM';
  /** Any other options of this run that change what it means (`tags`, `strict`). */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** The command that runs one case again, `{case}` standing for its id. */
  readonly rerun: string;
  /** Cases that cannot be run in any run, by the profile or by what the implementation offers. */
  readonly leftOut?: readonly LeftOut[];
  /** What the profile says about cases by name. */
  readonly statements?: readonly Statement[];
  /** What the profile claims by name. */
  readonly claims?: readonly Claim[];
  /** The classes of conformance, if they are to be judged. */
  readonly classes?: ClassTable;
  /** The whole corpus; the run may cover only a part. */
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
  /** Whether it was seen on the link. If it cannot be seen there, a case that relies on it has to pass. */
  readonly seen?: boolean;
}

/** Everything that is reported about a run: the one model for every file and every line on the terminal. */
export interface RunResult {
  readonly run: Omit<RunFacts, 'corpus' | 'classes'> & { readonly corpusHash: string };
  readonly counts: Counts;
  /** Ids of all undecided cases: not run, inconclusive, or an error of the harness. */
  readonly notVerified: readonly string[];
  /** The worst verdict of the cases that ran; `none` when none did. */
  readonly verdict: Verdict;
  /** The worst verdict that the profile did not know: it decides the exit code. */
  readonly unexpected: Verdict;
  /** Statements of the profile that are not, or no longer, true: any of these fails the run. */
  readonly stale: readonly string[];
  /** Claims of the profile that nothing in this run confirmed. */
  readonly notObserved: readonly string[];
  readonly classes: readonly ClassResult[];
  readonly chapters: readonly ChapterResult[];
  /** What changed since the run whose reports this one replaces; absent if there was none about the same role. */
  readonly sinceLastRun?: RunComparison;
  /** What is wrong with the run as a whole: any of these makes the verdict `error`. */
  readonly problems: readonly string[];
}

/** The numbers that are always shown together: `corpus = passed + failed + notVerified`. */
export interface Counts {
  /** All cases for the roles of the run. */
  readonly corpus: number;
  /** Without those that need what the implementation does not offer. */
  readonly applicable: number;
  readonly run: number;
  readonly passed: number;
  readonly failed: number;
  readonly notVerified: number;
  /** Cases that are not verified because the profile does not claim something. */
  readonly notClaimed: number;
  /** Cases that are not verified because the profile excludes them. */
  readonly excluded: number;
  /** Cases that did not pass and that the profile lists as known. */
  readonly known: number;
}

/** A chapter with the result of its rules. */
export interface ChapterResult extends Omit<Chapter, 'rules'> {
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly rules: readonly RuleResult[];
}

/** A rule with the worst verdict of its cases; `none` (not verified) if all that ran passed, but one did not run. */
export interface RuleResult extends Omit<Rule, 'cases'> {
  readonly verdict: Verdict;
  readonly cases: readonly CaseResult[];
}

/** A case with its result; if it was played several times, the worst. */
export interface CaseResult extends Omit<Case, 'pickleId' | 'steps'>, CaseOutcome {
  /** Whether the run was to play it. */
  readonly selected: boolean;
  readonly repeats?: Repeats;
  /** What the profile says about it, if it is known not to pass, or not always. */
  readonly known?: Omit<Statement, 'cases'>;
  /** Its messages, read from the run's file on demand: a run's transcripts are not kept in memory. */
  readonly transcript: () => readonly TranscriptEntry[];
}

/** The result of one case in this run. */
export interface CaseOutcome {
  readonly verdict: Verdict;
  /** Why the verdict is `none`, and what was missing. */
  readonly notRun?: NotRun;
  readonly findings: readonly Finding[];
  readonly notes: readonly CaseNote[];
  readonly evidence: readonly number[];
  /** How many messages its transcript has. */
  readonly messages: number;
  readonly steps: readonly StepResult[];
  /** Unix milliseconds; absent if the case did not start. */
  readonly startedAt?: number;
  readonly durationMs: number;
}

/** A case as it was played once, with every message. It is handed on when it ends, and not kept. */
export interface EndedCase {
  readonly id: string;
  readonly outcome: CaseOutcome;
  readonly transcript: readonly TranscriptEntry[];
}

/** The result of a case that was played several times in one run. */
export interface Repeats {
  readonly runs: number;
  /** How often each verdict was reached. */
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  /** The share of runs that ended differently from most: 0 for a case that always ends the same. */
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
  /** Absent for a step that did not run. */
  readonly durationMs?: number;
}
