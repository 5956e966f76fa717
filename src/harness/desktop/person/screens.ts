import type { GivenAnswer, GuidedCase } from '../../run/guide.ts';
import { countQuestions } from './count-questions.ts';
import { timeInMinutes, timeLeft } from './pace.ts';
import type { Question } from './question.ts';

/** The present case, with the answers so far. */
export interface OpenCase extends GuidedCase {
  readonly answers: GivenAnswer[];
}

/** What a screen says in addition to its question. */
interface AroundTheQuestion {
  readonly open: OpenCase | undefined;
  /** All answers so far. */
  readonly given: readonly GivenAnswer[];
  /** Cases that come after the open one. */
  readonly waiting: readonly GuidedCase[];
  /** The result of the line that was typed before. */
  readonly hint: string | undefined;
}

const others = ['undo: the last answer', 'c TEXT: comment', 'quit: go on later'];

/** One question with its answers, how far the person is, and what is left. */
export function questionScreen(
  question: Question,
  { open, given, waiting, hint }: AroundTheQuestion,
): string {
  // A case may ask more than its steps say: at least this question is left.
  const ofThisCase = Math.max(1, (open ? questionsOf(open) : 0) - (open?.answers.length ?? 0));
  const left = waiting.reduce((sum, one) => sum + questionsOf(one), ofThisCase);
  const time = timeInMinutes(timeLeft(left, given));
  const place = `Question ${given.length + 1} of about ${given.length + left}, ${time} left`;
  const title = open ? `${open.id}  ${open.statement}` : '';
  const answers =
    question.kind === 'look'
      ? ['yes', 'no', 'skip: cannot be seen here']
      : ['yes: done', 'no: the desktop will not do it', 'skip: cannot be done here'];
  const asked = question.kind === 'look' ? `${question.sentence} Is it so?` : `${question.sentence} Done?`;
  const lines = [place, title, '', `  ${asked}`, '', ...(hint === undefined ? [] : [hint])];
  return [...lines, [...answers, ...others].join(' | '), '> '].join('\n');
}

/** The screen when every case is judged. */
export function closingScreen(cases: number): string {
  return [
    `All questions are answered: ${cases} case${cases === 1 ? ' is' : 's are'} judged.`,
    '',
    'Enter: write the reports | undo: the last answer',
    '> ',
  ].join('\n');
}

function questionsOf({ steps }: GuidedCase): number {
  const { instructions, looks } = countQuestions(steps);
  return instructions + looks;
}
