import type { PersonSet } from '../harness/desktop/person/choose-cases.ts';
import { countQuestions } from '../harness/desktop/person/count-questions.ts';
import { exitCodes } from '../kernel/exit-codes.ts';

/** `ocs-tck list --person`: the cases that a person plays, with their questions, and what they cover. */
export function listPersonSet({ cases, questions, seen, watched, left }: PersonSet): number {
  const width = Math.max(...cases.map(({ id }) => id.length));
  const lines = cases.map(({ id, title, steps }) => {
    const { instructions, looks } = countQuestions(steps);
    return `${id.padEnd(width)}  ${instructions + looks} questions, ${looks} about the screen  ${title}`;
  });
  const summary = [
    `${questions} questions in ${cases.length} cases, for a desktop that does nothing by itself`,
    `must rules that the screen shows: ${seen.join(' ')}`,
    `must rules that the link shows while a person works: ${watched.join(' ')}`,
    ...(left.length > 0 ? [`must rules for more --questions: ${left.join(' ')}`] : []),
  ];
  process.stdout.write([...lines, '', ...summary, ''].join('\n'));
  return exitCodes.passed;
}
