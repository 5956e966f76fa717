/** A case as a guide needs to know it. */
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
  /** Milliseconds that it took, from the answer before it. */
  readonly ms: number;
}

/** Somebody who decides, case by case, how a run goes on: a person who may take back an answer, or put off the rest. */
export interface Guide {
  /** Takes the cases of a run, and the answers about those that were judged in an earlier call. */
  take(cases: readonly GuidedCase[], earlier: ReadonlyMap<string, readonly GivenAnswer[]>): void;
  /** The case that is next; nothing when all are judged, or the rest is put off. */
  next(): Promise<GuidedCase | undefined>;
  /** The case has ended: whether its outcome counts, or an answer was taken back and it is to be played again. */
  ended(): 'judged' | 'again';
  /** The answers about every case that is judged, by its id. */
  readonly judged: ReadonlyMap<string, readonly GivenAnswer[]>;
  /** Why the rest is put off; nothing unless it is. */
  readonly putOff: string | undefined;
}
