import type { Finding, TranscriptEntry } from '../kernel/case-record.ts';
import type { JsonObject } from '../kernel/json.ts';
import { mismatchText } from '../kernel/mismatch-text.ts';
import type { StoredOutcome } from './build-run-result.ts';
import { maskFrame } from './customer-values.ts';
import type { CaseOutcome, CaseResult, EndedCase, RunResult } from './run-result.ts';

/**
 * Replaces what identifies customers: the same value gets the same mask in every file of a run. Phone numbers keep
 * their last four digits (`•••0101`), other values become `•••#1`. Values are found by their keys in all transcripts.
 * In texts, numbers and names are then replaced everywhere; values that are common words, only in quotes and in tables.
 */
export class CustomerMask {
  readonly #masks = new Map<string, string>();
  readonly #keys = new Set<string>();
  readonly #pattern: RegExp;

  constructor({ cases }: { readonly cases: Iterable<StoredOutcome> }) {
    for (const one of cases) {
      for (const entry of one.transcript()) this.#learn(entry.frame);
    }
    this.#pattern = patternOf([...this.#masks.keys()].filter((value) => value !== ''));
  }

  /** The same result without customer data. */
  result(result: RunResult): RunResult {
    return {
      ...result,
      problems: result.problems.map((problem) => this.text(problem)),
      chapters: result.chapters.map((chapter) => ({
        ...chapter,
        rules: chapter.rules.map((rule) => ({ ...rule, cases: rule.cases.map((one) => this.#case(one)) })),
      })),
    };
  }

  /** A case as it was played, with its messages, without customer data. */
  played({ id, outcome, transcript }: StoredOutcome): EndedCase {
    return {
      id,
      outcome: this.#outcome(outcome),
      transcript: transcript().map((entry) => this.#entry(entry)),
    };
  }

  /** A text in which every customer value that the run's transcripts have is replaced. */
  text(text: string): string {
    return text.replaceAll(this.#pattern, (value) => this.#maskOf(value));
  }

  #case(one: CaseResult): CaseResult {
    const transcript = () => one.transcript().map((entry) => this.#entry(entry));
    return { ...this.#outcome(one), title: this.text(one.title), transcript };
  }

  #outcome<Outcome extends CaseOutcome>(outcome: Outcome): Outcome {
    const { notRun, findings, notes, steps } = outcome;
    return {
      ...outcome,
      ...(notRun ? { notRun: { ...notRun, reason: this.text(notRun.reason) } } : {}),
      findings: findings.map((finding) => this.#finding(finding)),
      notes: notes.map((note) => ({ ...note, text: this.text(note.text) })),
      steps: steps.map((step) => ({ ...step, text: this.text(step.text) })),
    };
  }

  #finding(finding: Finding): Finding {
    const keys = finding.keys.map((mismatch) => ({
      key: mismatch.key,
      expected: this.#mismatch(mismatch.key, mismatch.expected),
      actual: this.#mismatch(mismatch.key, mismatch.actual),
    }));
    const { expected, hint } = finding;
    const texts = { expected: this.text(expected), actual: this.text(withTold(finding, keys)) };
    return { ...finding, ...texts, keys, ...(hint === undefined ? {} : { hint: this.text(hint) }) };
  }

  /** One side of a key's comparison. For a customer's key the whole text may be the value, so none of it is kept. */
  #mismatch(key: string, text: string): string {
    const masked = this.text(text);
    if (!this.#keys.has(key) || masked !== text || text === 'absent') return masked;
    return this.#maskOf(text);
  }

  #entry(entry: TranscriptEntry): TranscriptEntry {
    const frame = maskFrame(entry.frame, {
      customerValue: (_, value) => this.#maskOf(String(value)),
      otherText: (text) => this.text(text),
    });
    return { ...entry, frame };
  }

  #learn(frame: JsonObject): void {
    maskFrame(frame, {
      customerValue: (key, value) => {
        this.#keys.add(key);
        return this.#maskOf(String(value));
      },
      otherText: (text) => text,
    });
  }

  #maskOf(value: string): string {
    const known = this.#masks.get(value);
    if (known !== undefined || value === '') return known ?? value;
    const mask = /^\+?\d{7,}$/.test(value) ? `•••${value.slice(-4)}` : `•••#${this.#masks.size + 1}`;
    this.#masks.set(value, mask);
    return mask;
  }
}

/** The actual text; its sentence about the first key is made from the masked values. */
function withTold({ actual, keys }: Finding, masked: Finding['keys']): string {
  const [first] = keys;
  const [instead] = masked;
  return first && instead ? actual.replaceAll(mismatchText(first), () => mismatchText(instead)) : actual;
}

/** Longest values first, so that a part of one is never replaced before the whole. */
function patternOf(values: readonly string[]): RegExp {
  const alternatives = (list: readonly string[]) =>
    [...list]
      .sort((one, other) => other.length - one.length)
      .map(escapePattern)
      .join('|') || '(?!)';
  const anywhere = `(?<![\\p{L}\\p{N}])(?:${alternatives(values.filter(identifies))})(?![\\p{L}\\p{N}])`;
  const cell = `(?<=\\|\\s*)(?:${alternatives(values.filter(({ length }) => length > 2))})(?=\\s*\\|)`;
  return new RegExp(`${anywhere}|(?<=")(?:${alternatives(values)})(?=")|${cell}`, 'gu');
}

/** Whether a value alone identifies a customer: six digits or more, or words with a capital letter. */
function identifies(value: string): boolean {
  return /(?:\d\D*){6}/.test(value) || (/\s/.test(value) && /\p{Lu}/u.test(value));
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
