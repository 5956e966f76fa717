import { readStep } from '../../../corpus/read-step.ts';
import { looksAt } from './screen-words.ts';

/** How many questions a person is asked in a case. */
export interface QuestionCount {
  readonly instructions: number;
  /** About the screen. */
  readonly looks: number;
}

/** Steps in which the agent does something; the first of a case also starts the desktop. */
const instructing =
  /^(?:the desktop of \w+ is logged in|\w+'s desktop has (?:started preview dialing mode|a preview record)|\w+'s agent .+)$/;

/** Counts the questions of a case from its steps; a desktop that does something by itself saves some of them. */
export function countQuestions(steps: readonly string[]): QuestionCount {
  const read = steps.map(readStep);
  return {
    instructions: read.filter(({ text }) => instructing.test(text)).length,
    looks: read.reduce((sum, { text, rows }) => sum + looksIn(text, rows), 0),
  };
}

function looksIn(text: string, rows: readonly (readonly string[])[]): number {
  if (/^\w+ may log out$/.test(text)) return 1;
  if (!/^\w+'s screen shows:$/.test(text)) return 0;
  const places = rows.slice(1).map(([path = '', literal = '']) => ({ path, literal }));
  return looksAt(places, (selector) => selector).length;
}
