import type { CaseNote, CaseRecord, Finding, KeyMismatch, NotRun } from '../../kernel/case-record.ts';
import { type Verdict, worse, worst } from '../../kernel/verdict.ts';
import type { RuleLevels } from '../run/rule-levels.ts';
import { FindingError } from './case-outcome.ts';
import { Transcript } from './transcript.ts';

/** What a step or an always-on rule found wrong. */
export interface Breach {
  readonly expected: string;
  readonly actual: string;
  readonly keys?: readonly KeyMismatch[];
  readonly message?: number;
  readonly hint?: string;
  /** Name of the message that was due and did not come. */
  readonly awaited?: string;
  /** The defect, if it is the same in cases of any rule. */
  readonly defect?: string;
}

/** The most findings of one rule that are reported for one case. */
const mostFindingsOfARule = 20;

/** One case while it runs: its transcript, what was found, and what proves it. */
export class CaseRun {
  readonly id: string;
  readonly rule: string;
  readonly transcript: Transcript;
  readonly #levels: RuleLevels;
  readonly #findings: Finding[] = [];
  readonly #notes: CaseNote[] = [];
  readonly #evidence = new Set<number>();
  /** Answers that another desktop received, by name: that they are missing where they are due follows from it. */
  readonly #strayed = new Map<string, Required<NonNullable<Finding['because']>>>();
  #notRun: NotRun | undefined;
  #linkInDoubt = false;

  constructor(id: string, levels: RuleLevels, elapsed: () => number) {
    this.id = id;
    this.rule = id.slice(0, id.indexOf('/'));
    this.#levels = levels;
    this.transcript = new Transcript(elapsed);
  }

  /** Cites a transcript entry as proof of what the case states. */
  cite(entry: number): void {
    this.#evidence.add(entry);
  }

  note(rule: string, text: string, message?: number): void {
    this.#notes.push({ rule, text, ...(message === undefined ? {} : { message }) });
  }

  /** Judges a breach of this case's own rule: to be thrown by the step that saw it. */
  breach(breach: Breach): FindingError {
    return new FindingError(this.#judge(this.rule, breach));
  }

  /** What the kit cannot judge, since its own machine was in the way: to be thrown by the step that would judge it. */
  undecided(breach: Breach): FindingError {
    const of = { rule: this.rule, verdict: 'inconclusive', blame: 'environment', keys: [] } as const;
    return new FindingError({ ...of, ...breach });
  }

  /**
   * Judges a breach of a rule of the link, which is watched in every case: to be thrown by the code that then cannot go
   * on.
   */
  linkBreach(rule: string, breach: Breach): FindingError {
    return new FindingError(this.#judge(rule, breach), true);
  }

  /** A desktop that did not ask received this answer, which breaks a rule that is watched in every case. */
  strayed(name: string, rule: string, message: number): void {
    if (!this.#strayed.has(name)) this.#strayed.set(name, { rule, message });
  }

  /** Adds a breach of a rule that is watched in every case; the case goes on. */
  alwaysOn(rule: string, breach: Breach): void {
    this.add(this.#judge(rule, breach));
  }

  /**
   * A message that breaks a rule is reported once, even if a step and an always-on rule both saw it. A rule that is
   * broken again and again is reported a few times only. What could not be decided is reported after what was found
   * before it.
   */
  add(finding: Finding): void {
    const ofTheRule = this.#findings.filter(({ rule }) => rule === finding.rule);
    const told =
      finding.message !== undefined && ofTheRule.some(({ message }) => message === finding.message);
    if (told || ofTheRule.length >= mostFindingsOfARule) return;
    this.#findings.push({ ...finding, ...this.#causeOf(finding) });
  }

  /** After this case the run checks that the implementation can still be reached. */
  doubtTheLink(): void {
    this.#linkInDoubt = true;
  }

  get linkInDoubt(): boolean {
    return this.#linkInDoubt;
  }

  notRun(why: NotRun): void {
    this.#notRun ??= why;
  }

  /** Whether a finding only says that the implementation leaves out something optional. */
  isLeave({ rule, verdict, blame }: Finding): boolean {
    return verdict === 'inconclusive' && blame !== 'implementation' && this.#levels.isOptional(rule);
  }

  get isNotRun(): boolean {
    return this.#notRun !== undefined;
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /**
   * The record that the reports are made from; nothing that comes later changes it. A pass needs at least one message
   * that proves it.
   */
  finish(): CaseRecord {
    const verdict = this.#verdict();
    const notRun = this.#notRun;
    return {
      case: this.id,
      rule: this.rule,
      verdict,
      ...(notRun && verdict === 'none' ? { notRun } : {}),
      findings: [...this.#findings],
      notes: [...this.#notes],
      evidence: [...this.#evidence].sort((one, other) => one - other),
      transcript: [...this.transcript.entries],
    };
  }

  #causeOf({ verdict, blame, awaited }: Finding): Pick<Finding, 'because'> {
    const strayed = awaited === undefined ? undefined : this.#strayed.get(awaited);
    if (strayed) return { because: strayed };
    if (verdict !== 'inconclusive' || blame !== 'implementation') return {};
    const cause = this.#findings.find((earlier) => earlier.verdict === 'fail');
    if (!cause) return {};
    const { rule, message } = cause;
    return { because: { rule, ...(message === undefined ? {} : { message }) } };
  }

  #verdict(): Verdict {
    const found = worst(this.#findings.map((finding) => finding.verdict));
    if (this.#notRun) return found;
    if (found === 'none' && this.#evidence.size === 0) {
      this.#findings.push(withoutEvidence(this.rule));
      return 'inconclusive';
    }
    return worse('pass', found);
  }

  /**
   * An implementation fails only for what a document states; what a ruling or a recommendation states is inconclusive
   * unless the run is strict (rulings, principles). If only a ruling says it, the documents are to blame.
   */
  #judge(rule: string, breach: Breach): Finding {
    const binding = this.#levels.isBinding(rule);
    const advice = this.#levels.isRuled(rule) ? 'documents' : 'recommendation';
    return {
      rule,
      verdict: binding ? 'fail' : 'inconclusive',
      blame: binding ? 'implementation' : advice,
      keys: [],
      ...breach,
    };
  }
}

function withoutEvidence(rule: string): Finding {
  return {
    rule,
    verdict: 'inconclusive',
    blame: 'harness',
    expected: 'at least one message that proves the case',
    actual: 'no message was cited',
    keys: [],
  };
}
