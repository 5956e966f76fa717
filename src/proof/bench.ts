import { type Case, type Corpus, casesOf } from '../corpus/corpus.ts';
import { casesOfRole } from '../corpus/select-cases.ts';
import { pathsOf } from '../harness/run/feature-paths.ts';
import { RuleLevels } from '../harness/run/rule-levels.ts';
import { runFeatures } from '../harness/run/run-features.ts';
import { setCurrentRun } from '../harness/run/suite-run.ts';
import type { CaseRecord } from '../kernel/case-record.ts';
import type { DecoratedReference, ReferenceConditions, Role, RoleDecoration } from '../roles/role.ts';

/** The results of cases against the reference, right or not. */
export interface BenchRun {
  readonly records: readonly CaseRecord[];
  /** Why the reference was ended early, if it was. */
  readonly ended: string | undefined;
}

/** The results of cases against the right reference, and what would have behaved differently in each, by its id. */
export interface WatchedRun extends BenchRun {
  readonly differing: ReadonlyMap<string, ReadonlySet<RoleDecoration>>;
}

/** How cases are run. */
export interface BenchOptions {
  /** Whether every breach of a rule fails, even of a ruling or a recommendation; true by default. */
  readonly strict?: boolean;
  /** Whether the cases after this record need not be played; they have no record then. */
  readonly until?: (record: CaseRecord) => boolean;
  /** Called when a case has ended, before the next one begins. */
  readonly onRecord?: (record: CaseRecord) => void;
}

/** Runs the cases of a role against its reference, again and again in this process. */
export class Bench {
  /** All cases of the role. */
  readonly cases: readonly Case[];
  readonly #role: Role;
  readonly #corpus: Corpus;
  readonly #conditions: ReferenceConditions | undefined;
  #reference: DecoratedReference;

  private constructor(
    role: Role,
    corpus: Corpus,
    reference: DecoratedReference,
    conditions: ReferenceConditions | undefined,
  ) {
    this.#conditions = conditions;
    this.#role = role;
    this.#corpus = corpus;
    this.#reference = reference;
    this.cases = casesOfRole(corpus, casesOf(corpus), role.name);
  }

  static async open(role: Role, corpus: Corpus, conditions?: ReferenceConditions): Promise<Bench> {
    return new Bench(role, corpus, await role.openReference(conditions), conditions);
  }

  /** Another bench of the same role, whose reference runs under other conditions. */
  under(conditions: ReferenceConditions): Promise<Bench> {
    return Bench.open(this.#role, this.#corpus, conditions);
  }

  /** Runs cases against the reference with a fault or a variant of the role, or against the right one. */
  async run(
    cases: readonly Case[],
    decorated?: RoleDecoration,
    options: BenchOptions = {},
  ): Promise<BenchRun> {
    return await this.#play(cases, (onEnd) => this.#reference.decorate(decorated, onEnd), options);
  }

  /**
   * Runs cases against the right reference in a run that is not strict, and gives which of some faults or variants
   * would have behaved differently in each case.
   */
  async watch(cases: readonly Case[], all: readonly RoleDecoration[]): Promise<WatchedRun> {
    const differing = new Map<string, ReadonlySet<RoleDecoration>>();
    let present = new Set<RoleDecoration>();
    const onRecord = (record: CaseRecord): void => {
      differing.set(record.case, present);
      present = new Set();
    };
    const run = await this.#play(
      cases,
      (onEnd) => this.#reference.watch(all, (one) => present.add(one), onEnd),
      { strict: false, onRecord },
    );
    return { ...run, differing };
  }

  async #play(
    cases: readonly Case[],
    decorate: (onEnd: (why: string) => void) => void,
    { strict = true, onRecord, until }: BenchOptions,
  ): Promise<BenchRun> {
    // Without any path, Cucumber would play all features that it finds.
    if (cases.length === 0) return { records: [], ended: undefined };
    const suite = this.#reference.newRun(new RuleLevels(this.#corpus, strict ? 'everything' : false), strict);
    let ended: string | undefined;
    decorate((why) => {
      ended = why;
      suite.stop({ reason: why, atOnce: false });
    });
    const records: CaseRecord[] = [];
    let isEnough = false;
    suite.recordTo((record) => {
      if (isEnough) return;
      records.push(record);
      onRecord?.(record);
      isEnough = until?.(record) ?? false;
      if (isEnough) suite.stop({ reason: 'Enough is proved.', atOnce: false });
    });
    setCurrentRun(suite);
    const paths = pathsOf(this.#corpus, cases);
    await runFeatures({ steps: this.#role.steps, paths, order: 'defined' });
    setCurrentRun(undefined);
    if (ended !== undefined) await this.#reopen();
    return { records, ended };
  }

  /** A control call that is never answered would hold up all later ones. */
  async #reopen(): Promise<void> {
    await this.#reference.close();
    this.#reference = await this.#role.openReference(this.#conditions);
  }

  close(): Promise<void> {
    return this.#reference.close();
  }
}
