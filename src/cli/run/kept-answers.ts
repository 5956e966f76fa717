import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { GivenAnswer, GuidedCase } from '../../harness/run/guide.ts';
import { isJsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { replaceFileSync } from '../../report/files/replace-file.ts';
import { readOutcome, readTranscript } from '../../report/read-run-line.ts';
import { linesOfCase } from '../../report/run-file.ts';
import type { EndedCase } from '../../report/run-result.ts';

/** Name of the file in the reports folder with the answers of an unfinished run. */
export const answersFileName = 'answers.ndjson';

/** A case that was judged, with the answers of the person. */
interface KeptCase {
  /** Which desktop was judged, and how strictly. */
  readonly about: string;
  readonly answers: readonly GivenAnswer[];
  readonly ended: EndedCase;
}

/** The answers of a run that a person may postpone, and the result of each case: three lines per case. */
export class KeptAnswers {
  readonly #file: string;
  readonly #about: string;
  readonly #cases: readonly GuidedCase[];
  #kept: readonly KeptCase[];

  /**
   * Reads the answers of an earlier call about the same desktop.
   *
   * @throws KitError `RUN_NOT_READ` for a file that holds something else.
   */
  constructor(file: string, about: string, cases: readonly GuidedCase[]) {
    this.#file = file;
    this.#about = about;
    this.#cases = cases;
    this.#kept = existsSync(file) ? readKept(file) : [];
  }

  /** Cases of this run that are judged already, and whose steps are still the same. */
  get ended(): readonly KeptCase[] {
    return this.#kept.filter((one) => this.#isOfThisRun(one));
  }

  put(ended: EndedCase, answers: readonly GivenAnswer[]): void {
    this.#kept = [...this.#kept, { about: this.#about, answers, ended }];
  }

  /** Forgets every case of this run that is no longer judged, and writes the file; without answers there is no file. */
  write(judged: ReadonlySet<string>): void {
    this.#kept = this.#kept.filter((one) => !this.#isOfThisRun(one) || judged.has(one.ended.id));
    const answered = this.#kept.filter(({ answers }) => answers.length > 0);
    if (answered.length > 0) replaceFileSync(this.#file, answered.map(linesOf).join(''));
    else rmSync(this.#file, { force: true });
  }

  #isOfThisRun({ about, ended: { id, outcome } }: KeptCase): boolean {
    const one = this.#cases.find((known) => known.id === id);
    const steps = outcome.steps.map(({ text }) => text);
    return about === this.#about && one !== undefined && one.steps.join() === steps.join();
  }
}

function linesOf({ about, answers, ended }: KeptCase): string {
  return `${JSON.stringify({ about, answers })}\n${linesOfCase(ended)}`;
}

function readKept(file: string): readonly KeptCase[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return Array.from({ length: Math.floor(lines.length / 3) }, (_, n) => {
    const [head = '', outcome = '', transcript = ''] = lines.slice(3 * n, 3 * n + 3);
    const ended = readOutcome(Buffer.from(outcome), file);
    return {
      ...readHead(head, file),
      ended: { ...ended, transcript: readTranscript(Buffer.from(transcript), file) },
    };
  });
}

function readHead(line: string, file: string): Pick<KeptCase, 'about' | 'answers'> {
  const head: JsonValue = JSON.parse(line);
  const [about, answers] = isJsonObject(head) ? [head.about, head.answers] : [];
  if (typeof about === 'string' && Array.isArray(answers) && answers.every(isAnswer))
    return { about, answers };
  throw new KitError({
    code: 'RUN_NOT_READ',
    message: `${file} does not hold the answers of a person.`,
    hint: 'Delete it, or give another folder with --reports: the questions then start again.',
  });
}

function isAnswer(value: unknown): value is GivenAnswer & JsonValue {
  if (!isJsonObject(value)) return false;
  const { question, answer, ms } = value;
  return typeof question === 'string' && /^(yes|no|skip)$/.test(String(answer)) && typeof ms === 'number';
}
