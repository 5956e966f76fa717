import type { GivenAnswer, GuidedCase } from '../../run/guide.ts';
import { readTyped } from './answer-words.ts';
import type { Question } from './question.ts';
import { closingScreen, type OpenCase, questionScreen } from './screens.ts';

/** What follows from a line that was typed. */
export type Heard =
  | { readonly kind: 'answer'; readonly yes: boolean }
  /** The next screen of the same question. */
  | { readonly kind: 'screen'; readonly screen: string }
  /** The case ends here, for this reason. */
  | { readonly kind: 'leave'; readonly reason: string };

/**
 * The dialogue with a person at the desktop: questions and lines go in, screens come out; it reads and writes nothing
 * itself. It knows which cases are judged, and takes answers back.
 */
export class PersonSession {
  readonly #now: () => number;
  #cases: readonly GuidedCase[] = [];
  /** In the order of judgment, so that the last one can be taken back. */
  readonly #judged = new Map<string, readonly GivenAnswer[]>();
  #open: OpenCase | undefined;
  #question: Question | undefined;
  #comments: string[] = [];
  #end: 'judged' | 'again' = 'judged';
  #lastAnswerAt: number;
  putOff: string | undefined;

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
    this.#lastAnswerAt = now();
  }

  get judged(): ReadonlyMap<string, readonly GivenAnswer[]> {
    return this.#judged;
  }

  take(cases: readonly GuidedCase[], earlier: ReadonlyMap<string, readonly GivenAnswer[]>): void {
    this.#cases = cases;
    for (const { id } of cases) {
      const answers = earlier.get(id);
      if (answers) this.#judged.set(id, answers);
    }
  }

  /** Opens the first case that is not judged yet. */
  openNext(): GuidedCase | undefined {
    if (this.putOff !== undefined) return undefined;
    const next = this.#cases.find(({ id }) => !this.#judged.has(id));
    this.#open = next && { ...next, answers: [] };
    this.#end = 'judged';
    return next;
  }

  /** The screen of a question. */
  ask(question: Question): string {
    this.#question = question;
    return this.#screen(question);
  }

  /** What was typed at the question. */
  hear(line: string): Heard {
    const [question, open] = [this.#question, this.#open];
    if (!question || !open) return { kind: 'leave', reason: 'Nothing was asked.' };
    const typed = readTyped(line);
    switch (typed.kind) {
      case 'yes':
      case 'no':
        this.#answered(open, question, typed.kind);
        return { kind: 'answer', yes: typed.kind === 'yes' };
      case 'skip':
        this.#answered(open, question, 'skip');
        return { kind: 'leave', reason: skipped };
      case 'comment':
        this.#comments.push(typed.text);
        return { kind: 'screen', screen: this.#screen(question, 'The comment is kept. Now the answer:') };
      case 'undo':
        if (this.takeBack()) return { kind: 'leave', reason: 'An answer was taken back.' };
        return { kind: 'screen', screen: this.#screen(question, 'There is no answer to take back.') };
      case 'quit':
        return { kind: 'leave', reason: this.putOffRest('The person at the desktop has stopped') };
      case 'unclear':
        return {
          kind: 'screen',
          screen: this.#screen(question, 'Type one of the words below, or its first letter.'),
        };
    }
  }

  /**
   * Takes the last answer back: its case is played again from its start, since no desktop can go back. False if there
   * is no answer.
   */
  takeBack(): boolean {
    const last = [...this.#judged].findLast(([, answers]) => answers.length > 0)?.[0];
    const ofOpenCase = this.#open !== undefined && this.#open.answers.length > 0;
    if (!ofOpenCase && last === undefined) return false;
    if (!ofOpenCase && last !== undefined) this.#judged.delete(last);
    this.#end = 'again';
    return true;
  }

  /** Postpones everything that is not judged yet; gives the reason. */
  putOffRest(why: string): string {
    this.#end = 'again';
    this.putOff = `${why}; the same command goes on here.`;
    return this.putOff;
  }

  /** The open case has ended. */
  ended(): 'judged' | 'again' {
    if (this.#end === 'judged' && this.#open) this.#judged.set(this.#open.id, this.#open.answers);
    this.#open = undefined;
    this.#question = undefined;
    this.#comments = [];
    return this.#end;
  }

  /** What a report should say about the open case: that a person judged it, and the comments. */
  remarks(): readonly string[] {
    const answers = this.#open?.answers ?? [];
    if (answers.length === 0) return [];
    const comments = answers.filter(({ comment }) => comment !== undefined);
    return [
      `A person at the desktop answered ${answers.length} question${answers.length === 1 ? '' : 's'}.`,
      ...comments.map(({ question, comment }) => `Comment on "${question}": ${comment}`),
    ];
  }

  /** The screen at the end, at which the last answer can still be taken back. */
  closing(): string {
    return closingScreen(this.#judged.size);
  }

  #answered({ answers }: OpenCase, { sentence }: Question, answer: GivenAnswer['answer']): void {
    const now = this.#now();
    const comment = this.#comments.join(' ');
    const ms = now - this.#lastAnswerAt;
    answers.push({ question: sentence, answer, ...(comment === '' ? {} : { comment }), ms });
    this.#comments = [];
    this.#lastAnswerAt = now;
  }

  #screen(question: Question, hint?: string): string {
    const open = this.#open;
    const given = [...this.#judged.values(), open?.answers ?? []].flat();
    const waiting = this.#cases.filter(({ id }) => !this.#judged.has(id) && id !== open?.id);
    return questionScreen(question, { open, given, waiting, hint });
  }
}

/** Why a skipped case is not verified. */
const skipped = 'Skipped by the person.';
