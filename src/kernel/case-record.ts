import type { Channel } from './channels.ts';
import type { JsonObject } from './json.ts';
import type { Blame } from './kit-errors.ts';
import type { Verdict } from './verdict.ts';

/** One message on a link, as a transcript keeps it. */
export interface TranscriptEntry {
  /** Position in the case's transcript, from 1; evidence and findings refer to it. */
  readonly n: number;
  /** Milliseconds since the case began, by the wall clock. */
  readonly elapsed: number;
  /** The kind of link that it was on. */
  readonly channel: Channel;
  /** An actor's name (`Ana`), `OCS`, `tester`, `upper tester` or `person`. */
  readonly from: string;
  readonly to: string;
  /** Set if the harness broke this message on purpose, so that it does not count against anybody. */
  readonly deliberate?: string;
  readonly frame: JsonObject;
}

/** One key of a message that differs from what is expected. Values are printed with their type, never blank. */
export interface KeyMismatch {
  readonly key: string;
  readonly expected: string;
  readonly actual: string;
}

/** Something found wrong, or undecidable, in a case. */
export interface Finding {
  /** The broken rule: the case's own, or an always-on rule (`ENV-03`). */
  readonly rule: string;
  readonly verdict: Exclude<Verdict, 'none' | 'pass'>;
  readonly blame: Blame;
  readonly expected: string;
  readonly actual: string;
  readonly keys: readonly KeyMismatch[];
  /** The wrong transcript entry, if there is one. */
  readonly message?: number;
  readonly hint?: string;
  /** Name of the message that was due and did not come. */
  readonly awaited?: string;
  /** The defect, if it is the same in cases of any rule: `ended after RecordProcessed`. */
  readonly defect?: string;
  /** What was found before in the same case, where this only follows from it. */
  readonly because?: { readonly rule: string; readonly message?: number };
}

/** A remark that does not count against anybody, such as a ruling's choice that was not followed. */
export interface CaseNote {
  readonly rule: string;
  readonly text: string;
  readonly message?: number;
}

/** Why a case was not run. */
export interface NotRun {
  readonly reason: string;
  /** What the implementation would have to offer, or to claim; nothing if only this run left the case out. */
  readonly missing: readonly string[];
  /** Set if the profile decided it, or the run ended before it came to the case; not if the implementation lacks something. */
  readonly by?: 'not claimed' | 'excluded' | 'cut short';
}

/** Why a case was not run that the run was to play, and did not come to. */
export function cutShort(reason: string): NotRun {
  return { reason, missing: [], by: 'cut short' };
}

/** The harness's result of one case. */
export interface CaseRecord {
  /** `PRV-05/2` or `PRV-05/2/GSW_PHONE`. */
  readonly case: string;
  readonly rule: string;
  /** `none` means that it was not run, and `notRun` says why. */
  readonly verdict: Verdict;
  readonly notRun?: NotRun;
  readonly findings: readonly Finding[];
  readonly notes: readonly CaseNote[];
  /** Numbers of the transcript entries that prove a pass; a case without any cannot pass. */
  readonly evidence: readonly number[];
  readonly transcript: readonly TranscriptEntry[];
}
