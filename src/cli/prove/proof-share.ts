import type { CaseRecord } from '../../kernel/case-record.ts';
import type { JudgedRule } from '../../proof/judge-fault.ts';
import type { JudgedVariant } from '../../proof/judge-variant.ts';
import type { JudgedMutant } from '../../proof/wire/judge-mutant.ts';

interface Share<Kind extends string, Item> {
  readonly kind: Kind;
  readonly role: string;
  /** Whether agents reach the reference through the Workspace API; on a link if absent. */
  readonly overWorkspace?: boolean;
  /** One answer each, in any order. */
  readonly items: readonly Item[];
}

/** Faults by name, with everything that their proof needs. */
export interface FaultShare extends Share<'faults', string> {
  readonly full: boolean;
  readonly untilCaught: boolean;
  /** Ids of the cases that the right reference has to pass in this process. */
  readonly checked: readonly string[];
}

/** Mutants or variants by name, each with the ids of the cases in which it changes something. */
export type PlayingShare<Kind extends 'wire' | 'variants'> = Share<
  Kind,
  { readonly name: string; readonly cases: readonly string[] }
>;

/** Ids of cases that the right reference is to play. */
export type CaseShare = Share<'cases', string>;

/** What one process of several is to prove. */
export type ProofShare = CaseShare | FaultShare | PlayingShare<'variants'> | PlayingShare<'wire'>;

/** What such a process answers for each item. */
export interface Answers {
  readonly cases: CaseRecord;
  readonly wire: JudgedMutant;
  readonly faults: { readonly name: string; readonly rules: readonly JudgedRule[] };
  readonly variants: JudgedVariant;
}
