import { number } from '../../kernel/number-words.ts';
import { oneLine } from '../../kernel/visible-text.ts';
import type { CaseResult } from '../run-result.ts';

/** How many notes there are, in one line with the most frequent; nothing if there are none. */
export function noteLines(cases: readonly CaseResult[]): string[] {
  const notes = cases.flatMap((one) => one.notes);
  const alike = Map.groupBy(notes, ({ rule, text }) => `${rule}: ${text.replaceAll(/\d+/g, '#')}`);
  const [most] = [...alike.values()].sort((one, other) => other.length - one.length);
  const [first] = most ?? [];
  if (!most || !first) return [];
  const often = most.length === 1 ? '' : `${most.length} times `;
  return [
    oneLine(
      `notes         ${number(notes.length, 'note')}: ${often}${first.rule}: ${first.text.replace(/\.$/, '')}; see the report`,
    ),
  ];
}
