// Generated from schemas/profile.schema.json by src/protocol/generate/main.ts: do not edit.

/** What the user says of the implementation under test; everything left out is as in the default profile. */
export type GivenProfile = {
  /** What the report calls this profile. */
  readonly name: string;
  /** Address of the CTI link; --target goes first. */
  readonly target?: string;
  /** Address of the control link; --control goes first. */
  readonly control?: string;
  /** Whether what only a ruling demands of a message, and keys with the GSW_ prefix that no document lists, are noted (lenient) or refused (strict). Coercing is lenient, and takes Ints that the implementation sends as decimal Strings, and Strings sent as Ints, for what they should be. */
  readonly reading?: "lenient" | "strict" | "coercing";
  /** Whether a recommendation, or a ruling where the documents are silent, condemns as a document's statement does. */
  readonly strict?: boolean;
  /** Milliseconds of real time. */
  readonly patience?: {
    /** How long an answer may take. */
    readonly answer?: number;
    /** How long silence must last to be believed, where no fence proves it. */
    readonly quiet?: number;
    /** How long something may take to show that is not promised at once: a buffer that is filled, a list that is written. */
    readonly effect?: number;
  };
  /** For an implementation without a control link: the suite's usual test bed has been set up by hand and its campaign is running. */
  readonly standing?: {
    /** DBID of the OCS application. */
    readonly applicationId: number;
  };
};
