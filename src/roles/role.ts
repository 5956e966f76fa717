import type { NeedsOfSteps, Unmet } from '../harness/run/case-needs.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import type { SuiteRun } from '../harness/run/suite-run.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import type { SideOptions } from './side-options.ts';

/**
 * A side of the protocol that can be under test, and all that is particular to it. What costs time to load is loaded by
 * its functions, so that the list of all roles costs nothing.
 */
export interface Role {
  /** What it is called on the command line, in the tags of features (with an `@`), in `hello` and in reports. */
  readonly name: string;
  readonly words: RoleWords;
  /** Folder of its features. */
  readonly features: string;
  /** Files with its step definitions, as patterns. */
  readonly steps: readonly string[];
  /** Options of the command line that only this role has. */
  readonly options: readonly RoleOption[];
  /** Whether its target answers `hello` with the role's name; one that does not is a CTI link, and an OCS's. */
  readonly saysHello: boolean;
  /** Ids of the rules that are watched in every one of its cases. */
  alwaysOn(): Promise<readonly string[]>;
  /** What its cases need, and why one cannot be run. */
  needs(): Promise<RoleNeeds>;
  /** What proves its rules. Loaded on demand: an installation may lack it. */
  faults(): Promise<readonly RoleFault[]>;
  /** What proves that its rules let pass whatever the documents allow. Loaded on demand as faults are. */
  variants(): Promise<readonly RoleVariant[]>;
  /** Starts its reference, for faults and variants to be put over it. Loaded on demand as they are. */
  openReference(conditions?: ReferenceConditions): Promise<DecoratedReference>;
  /** Opens what the options and the profile name, or the embedded reference. */
  open(options: SideOptions, profile: Profile, levels: RuleLevels): Promise<OpenedSide>;
}

/** What the cases of a role need of an implementation, as their steps say. */
export interface RoleNeeds {
  readonly of: NeedsOfSteps;
  readonly unmet: Unmet;
  /** Names of the requests that the implementation has shown to carry out, or to send, in a case. */
  observed(record: CaseRecord): readonly string[];
}

/** What a role is called where people read. */
export interface RoleWords {
  /** Before the title of a chapter: `OCS`. */
  readonly heading: string;
  /** One implementation in the role: `An OCS`. */
  readonly one: string;
}

/** An option of `ocs-tck run` that is about one role. */
export interface RoleOption {
  readonly name: keyof SideOptions;
  /** As the help shows it: `--control <url>`. */
  readonly flags: string;
  readonly help: string;
}

/** The reference made otherwise, wrong or not, as far as its role does not matter. */
export interface RoleDecoration {
  /** Kebab-case, `status-without-mode`. */
  readonly name: string;
  /** What it does otherwise, in one line. */
  readonly does: string;
}

/** A faulty implementation. */
export interface RoleFault extends RoleDecoration {
  /** The rules that it breaks: each must be turned red by it. */
  readonly breaks: readonly string[];
}

/** Another lawful implementation: the reference with one choice made otherwise that the documents leave open. */
export interface RoleVariant extends RoleDecoration {
  /** At least one. */
  readonly permits: readonly Permission[];
  /** Chapters whose cases can see the choice, by their names in `features/chapters.yaml`. */
  readonly touches: readonly string[];
  /** Names a choice that several variants make, each in its own way: no implementation can be two of them. */
  readonly choice?: string;
  /** Rules that find nothing in it that they could judge: there, inconclusive is the right verdict. */
  readonly unjudged?: readonly string[];
  /** How its reference runs; at once unless said. What is slow there plays a smaller sample. */
  readonly conditions?: ReferenceConditions;
}

/** What permits a variant: a section of a document, as `features/sections.yaml` calls it, or a ruling, or both. */
export type Permission = (
  | { readonly section: string; readonly ruling?: number }
  | { readonly ruling: number }
) & {
  /** Which sentence it is, or that there is none, in our own words. */
  readonly sentence: string;
};

/** An implementation under test, ready to be driven, and what has to be stopped after it. */
export interface OpenedSide {
  readonly suite: SuiteRun;
  readonly implementation: { readonly name: string; readonly version: string };
  /** What it says that it offers; nothing if there is nobody to say it. */
  readonly offered?: readonly string[];
  close(): Promise<void>;
}

/** Under which conditions a reference runs; virtual time and a link without delay where nothing is said. */
export interface ReferenceConditions {
  /** Without a clock that can be moved, and without a fence. */
  readonly realTime: boolean;
  /** Milliseconds that whatever is sent on its links takes, either way. */
  readonly latency: number;
  /** Whether what it sends arrives byte by byte. */
  readonly byteByByte?: boolean;
}

/** The reference of a role, running for cases with one fault or variant after another. */
export interface DecoratedReference<Decorated extends RoleDecoration = RoleDecoration> {
  /** A run whose cases drive it; in a strict one whatever is not as a rule says condemns. */
  newRun(levels: RuleLevels, strict: boolean): SuiteRun;
  /**
   * Takes effect with the next case; without a decoration it is the right reference again. One that throws, or comes
   * to no end, is ended: it does nothing more, and `onEnd` hears why.
   */
  decorate(decorated: Decorated | undefined, onEnd: (why: string) => void): void;
  close(): Promise<void>;
}
