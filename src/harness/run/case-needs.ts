import { type CaseStep, readStep } from '../../corpus/read-step.ts';
import type { NotRun } from '../../kernel/case-record.ts';
import type { LinkOnly } from '../../workspace-api/cannot-say.ts';
import type { Profile } from './profile.ts';

/** Parts of an implementation, or of what its test set-up can bring about, that it may leave unclaimed. */
export const parts = [
  'telephony',
  'callbacks',
  'http',
  'statistics',
  'redundancy',
  'dialingModes',
  'dialing',
  'virtualAgents',
  'pushPreview',
  'seizing',
  'sharing',
  'escalation',
  'scripts',
  'treatments',
  'assignments',
  'databaseFailures',
  'forcedUnloading',
  'virtualTime',
] as const;

export type Part = (typeof parts)[number];

/** What a case needs of the implementation under test, as its steps say before the first of them is played. */
export interface CaseNeeds {
  /** Whether the case needs another test bed than the one that stands without a control link. */
  readonly setUp: boolean;
  /**
   * The fingerprint of the test bed that the case needs, if it can be set up beforehand. Only a run without a control
   * link asks for it, and working it out takes longer than all else, so it may be a getter.
   */
  readonly place?: string | undefined;
  /** Methods of the control link, or actions of the upper tester, in the order of the steps. */
  readonly capabilities: readonly string[];
  /** Requests of desktops, by name. */
  readonly requests: readonly string[];
  /** Options of OCS. */
  readonly options: readonly string[];
  readonly parts: readonly Part[];
  /** What only the CTI link itself can say, and no other interface that stands before one. */
  readonly linkOnly: readonly LinkOnly[];
  /** Modes, other than Preview, in which its campaigns run. */
  readonly modes: readonly string[];
  /** The longest time, in seconds, that passes in one step. */
  readonly seconds: number;
}

/** What a step needs if its words match. */
export interface StepNeeds {
  readonly words: RegExp;
  needs(match: readonly string[], rows: CaseStep['rows']): Partial<CaseNeeds>;
}

/** Reads the needs of a case from the texts of its steps. */
export type NeedsOfSteps = (steps: readonly string[]) => CaseNeeds;

/** Why a case with these needs cannot be run; `offered` are the capabilities in `hello`, if there is one. */
export type Unmet = (
  needs: CaseNeeds,
  offered: readonly string[] | undefined,
  profile: Profile,
) => NotRun | undefined;

/** The needs of steps by a table of what their words mean; a step that is not in the table needs nothing. */
export function needsBy(table: readonly StepNeeds[]): NeedsOfSteps {
  // Most steps stand in many cases, and reading one tries every row of the table.
  const known = new Map<string, readonly Partial<CaseNeeds>[]>();
  const needsOf = (step: string): readonly Partial<CaseNeeds>[] => {
    const needs = known.get(step) ?? needsOfStep(table, step);
    known.set(step, needs);
    return needs;
  };
  // A process may play several runs of the same cases.
  const ofCases = new WeakMap<readonly string[], CaseNeeds>();
  return (steps) => {
    const needs = ofCases.get(steps) ?? steps.flatMap(needsOf).reduce<CaseNeeds>(add, noNeeds);
    ofCases.set(steps, needs);
    return needs;
  };
}

function needsOfStep(table: readonly StepNeeds[], step: string): readonly Partial<CaseNeeds>[] {
  const { text, rows } = readStep(step);
  return table.flatMap(({ words, needs }) => {
    const match = words.exec(text);
    return match ? [needs([...match], rows)] : [];
  });
}

/** The needs of a case that needs only a link. */
export const noNeeds: CaseNeeds = {
  setUp: false,
  capabilities: [],
  requests: [],
  options: [],
  parts: [],
  linkOnly: [],
  modes: [],
  seconds: 0,
};

function add(one: CaseNeeds, other: Partial<CaseNeeds>): CaseNeeds {
  const union = <T>(list: readonly T[], more: readonly T[] = []): readonly T[] =>
    more.length === 0 ? list : [...new Set([...list, ...more])];
  return {
    setUp: one.setUp || (other.setUp ?? false),
    capabilities: union(one.capabilities, other.capabilities),
    requests: union(one.requests, other.requests),
    options: union(one.options, other.options),
    parts: union(one.parts, other.parts),
    linkOnly: union(one.linkOnly, other.linkOnly),
    modes: union(one.modes, other.modes),
    seconds: Math.max(one.seconds, other.seconds ?? 0),
  };
}

/** What a case calls by name, apart from what sets every test bed up; time passes by a call as well. */
export function capabilitiesCalled({ capabilities, seconds }: CaseNeeds): readonly string[] {
  return seconds > 0 ? [...capabilities, 'clock.advance'] : capabilities;
}
