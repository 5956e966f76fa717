import type { Case, Corpus } from '../corpus/corpus.ts';
import type { NeedsOfSteps, Unmet } from '../harness/run/case-needs.ts';
import type { Guide } from '../harness/run/guide.ts';
import type { Profile } from '../harness/run/profile.ts';
import type { RuleLevels } from '../harness/run/rule-levels.ts';
import type { Sight } from '../harness/run/sight.ts';
import type { SuiteRun } from '../harness/run/suite-run.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import type { SideOptions } from './side-options.ts';

/**
 * A side of the protocol that can be under test, with everything particular to it. Its functions load what takes time,
 * so that the list of all roles costs nothing.
 */
export interface Role {
  /** Its name on the command line, in the tags of features (with an `@`), in `hello` and in reports. */
  readonly name: string;
  readonly words: RoleWords;
  /** Folders of its features: its chapters, and its side of the flows through several of them. */
  readonly features: readonly string[];
  /** Files with its step definitions, as patterns. */
  readonly steps: readonly string[];
  /** Options of the command line that only this role has. */
  readonly options: readonly RoleOption[];
  /** Whether its target answers `hello` with the role's name; if not, it is the CTI link of an OCS. */
  readonly saysHello: boolean;
  /** Whether nothing but an implementation in this role can be at an address, so that it need not be asked. */
  isAlwaysAt?(url: string): boolean;
  /** Ids of the rules that are checked in all of its cases. */
  alwaysOn(): Promise<readonly string[]>;
  /** What its cases need, and why a case cannot be run. */
  needs(): Promise<RoleNeeds>;
  /** What proves its rules. Loaded on demand: an installation may lack it. */
  faults(): Promise<readonly RoleFault[]>;
  /** What proves that its rules accept everything that the documents allow. Loaded on demand, like faults. */
  variants(): Promise<readonly RoleVariant[]>;
  /** Starts its reference; faults and variants are put over it. Loaded on demand, like them. */
  openReference(conditions?: ReferenceConditions): Promise<DecoratedReference>;
  /** The cases of a run that names none, where these options mean fewer than all. */
  casesUnlessNamed?(corpus: Corpus, options: SideOptions): Promise<readonly Case[] | undefined>;
  /** Opens what the options and the profile name, or the embedded reference. */
  open(options: SideOptions, profile: Profile, levels: RuleLevels): Promise<OpenedSide>;
}

/** What the cases of a role need from an implementation, by their steps. */
export interface RoleNeeds {
  readonly of: NeedsOfSteps;
  /** Judges cases among all those of the role. */
  unmet(all: readonly Case[]): Unmet;
  /** Names of the requests that the implementation has carried out, or sent, in a case. */
  observed(record: CaseRecord): readonly string[];
}

/** The names of a role in texts for people. */
export interface RoleWords {
  /** Before the title of a chapter: `OCS`. */
  readonly heading: string;
  /** One implementation in the role: `An OCS`. */
  readonly one: string;
}

/** An option of `ocs-tck run` for one role. */
export interface RoleOption {
  readonly name: keyof SideOptions;
  /** As in the help: `--control <url>`. */
  readonly flags: string;
  readonly help: string;
}

/** A changed reference, wrong or not: the part that does not depend on the role. */
export interface RoleDecoration {
  /** Kebab-case, `status-without-mode`. */
  readonly name: string;
  /** What it does differently, in one line. */
  readonly does: string;
}

/** A faulty implementation. */
export interface RoleFault extends RoleDecoration {
  /** The rules that it breaks: it must turn each of them red. */
  readonly breaks: readonly string[];
}

/** Another lawful implementation: the reference with a different choice where the documents leave one open. */
export interface RoleVariant extends RoleDecoration {
  /** At least one. */
  readonly permits: readonly Permission[];
  /** Chapters whose cases can see the choice, by name as in `features/chapters.yaml`. */
  readonly touches: readonly string[];
  /** The name of a choice that several variants make in different ways: no implementation can be two of them. */
  readonly choice?: string;
  /** Rules that have nothing to judge in it: for them, inconclusive is the right verdict. */
  readonly unjudged?: readonly string[];
  /** The recommendations that it does not follow, on purpose: the report advises against what it does. */
  readonly against?: readonly Against[];
  /** Whether it makes the choices of several variants. */
  readonly isCombined?: boolean;
  /** How its reference runs; at once unless said. */
  readonly conditions?: ReferenceConditions;
  /** Whether its messages take their time, so that a small sample of the cases is all that it plays. */
  readonly isSlow?: boolean;
}

/** What permits a variant: a section of a document, with its name in `features/sections.yaml`, or a ruling, or both. */
export type Permission = (
  | { readonly section: string; readonly ruling?: number }
  | { readonly ruling: number }
) & {
  /** The sentence, or that there is none, in our own words. */
  readonly sentence: string;
};

/** A rule that is not a must, and what a variant does that goes against it, in a sentence. */
export interface Against {
  readonly rule: string;
  readonly sentence: string;
}

/** An implementation under test, ready to be driven, and what must be stopped afterward. */
export interface OpenedSide {
  readonly suite: SuiteRun;
  readonly implementation: { readonly name: string; readonly version: string };
  /** What it offers, as `hello` says; nothing without `hello`. */
  readonly offered?: readonly string[];
  /** Who decides how the run goes on, where not all cases are simply played one after the other. */
  readonly guide?: Guide;
  /** Looks before the first of these cases whether they can be played. Throws a KitError if none of them can. */
  prepare?(cases: readonly string[]): Promise<void>;
  /** What a first look over the link shows. */
  look?(): Promise<Sight>;
  /** How the run was played, for the report: asked for when it is over. */
  manner?(): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The conditions under which a reference runs; by default, virtual time and a link without delay. */
export interface ReferenceConditions {
  /** Without a controllable clock, and without a fence. */
  readonly realTime: boolean;
  /** The delay of its links in milliseconds, in either direction. */
  readonly latency: number;
  /** Whether what it sends arrives byte by byte. */
  readonly byteByByte?: boolean;
  /** Whether agents reach it through a server of the Workspace API. */
  readonly overWorkspace?: boolean;
}

/** The reference of a role, running for cases with one fault or variant after another. */
export interface DecoratedReference<Decorated extends RoleDecoration = RoleDecoration> {
  /** A run whose cases drive it; in a strict one, every breach of a rule fails. */
  newRun(levels: RuleLevels, strict: boolean): SuiteRun;
  /**
   * Takes effect with the next case; without a decoration it is the right reference again. If one throws or never
   * finishes, it is ended: it does nothing more, and `onEnd` is called with the reason.
   */
  decorate(decorated: Decorated | undefined, onEnd: (why: string) => void): void;
  /**
   * Takes effect with the next case: the right reference, with others over it that change nothing. `onDifference` is
   * called with each at every input for which it does not do, or has not done before, what the right one does.
   */
  watch(
    all: readonly Decorated[],
    onDifference: (one: Decorated) => void,
    onEnd: (why: string) => void,
  ): void;
  close(): Promise<void>;
}
