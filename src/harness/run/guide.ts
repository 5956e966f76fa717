/** What a guide needs to know about a case. */
export interface GuidedCase {
  readonly id: string;
  /** The rule's, in one sentence. */
  readonly statement: string;
  readonly steps: readonly string[];
  /** Its feature file with its line, as Cucumber wants it named. */
  readonly path: string;
}

/** An answer that was given about a case. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: 'yes' | 'no' | 'skip';
  readonly comment?: string;
  /** Milliseconds since the previous answer. */
  readonly ms: number;
}

/** Decides, case by case, how a run goes on: a person may take back an answer, or postpone the rest. */
export interface Guide {
  /** Takes the cases of a run, and the answers about those that were judged in an earlier call. */
  take(cases: readonly GuidedCase[], earlier: ReadonlyMap<string, readonly GivenAnswer[]>): void;
  /** The next case; nothing if all are judged, or the rest is postponed. */
  next(): Promise<GuidedCase | undefined>;
  /** The case has ended: whether its outcome counts, or it is to be played again because an answer was taken back. */
  ended(): 'judged' | 'again';
  /** The answers about every case that is judged, by its id. */
  readonly judged: ReadonlyMap<string, readonly GivenAnswer[]>;
  /** Why the rest is postponed, if it is. */
  readonly putOff: string | undefined;
}
