import type { GivenProfile } from '../../protocol/profile.generated.ts';
import type { Reading } from '../../protocol/validate.ts';

/** What the user says about the implementation under test (`schemas/profile.schema.json`). */
export interface Profile {
  readonly name: string;
  /** Addresses of the links; the command line takes precedence. */
  readonly target?: string;
  readonly control?: string;
  /** How strictly messages are read. */
  readonly reading: Reading;
  /** Whether a breach of a ruling or a recommendation fails, like one of a document's own statement. */
  readonly strict: boolean;
  /** How long to wait, in milliseconds of real time (ruling 27). */
  readonly patience: {
    /** For an answer. */
    readonly answer: number;
    /** Before silence is believed, of an implementation that does not promise the fence. */
    readonly quiet: number;
    /** For what may take a while: filling a buffer, writing a list (rulings 239, 242). */
    readonly effect: number;
  };
  /** A set-up that exists without a control link. */
  readonly standing?: StandingSetUp;
  /** Who opens sessions with a server of the Workspace API. */
  readonly workspace?: NonNullable<GivenProfile['workspace']>;
  /** The system's own names for what stands there. */
  readonly names?: NonNullable<GivenProfile['names']>;
  /** Tables of the system in which its calling lists are read. */
  readonly lists?: NonNullable<GivenProfile['lists']>;
  /** Whether an answered fence proves silence; by default, as `hello` says. */
  readonly fence?: boolean;
  /** Certificate of the authority behind TLS, as PEM. */
  readonly ca?: string;
  /** How what a document contradicts itself about is read. */
  readonly recording?: NonNullable<GivenProfile['recording']>;
  /** What is claimed; without it, everything. */
  readonly supports?: Supports;
  /** How the sharing of records is tested, and what the implementation is free to do there. */
  readonly sharing?: NonNullable<GivenProfile['sharing']>;
  readonly exclude?: NonNullable<GivenProfile['exclude']>;
  readonly knownFailing?: NonNullable<GivenProfile['knownFailing']>;
  readonly knownFlaky?: NonNullable<GivenProfile['knownFlaky']>;
}

/** What a profile claims: a list that is left out claims all of its kind. */
export type Supports = NonNullable<GivenProfile['supports']>;

/** For an implementation without a control link: the suite's test bed, set up by hand, with its campaign running. */
export interface StandingSetUp {
  readonly applicationId: number;
}

/** Ruling 27's times, and the lenient reading. */
export const defaultProfile: Profile = {
  name: 'default',
  reading: 'lenient',
  strict: false,
  patience: { answer: 5000, quiet: 2000, effect: 5000 },
};
