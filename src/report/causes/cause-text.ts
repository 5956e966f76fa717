import { number } from '../../kernel/number-words.ts';
import { oneLine } from '../../kernel/visible-text.ts';
import type { AffectedCase, Cause } from './causes-of.ts';

/** The most lines and ids on a terminal; the reports have them all. */
const listed = 20;

const longest = 220;

/** The causes for a terminal, then the cases that failed by their own rule, then those only affected. */
export function causeLines(causes: {
  readonly causes: readonly Cause[];
  readonly own: readonly string[];
  readonly affected: readonly AffectedCase[];
}): string[] {
  const { own, affected } = causes;
  return [
    ...causes.causes.slice(0, listed).map((cause) => `cause         ${cut(causeText(cause))}`),
    ...(causes.causes.length > listed ? [`              … and ${causes.causes.length - listed} more`] : []),
    ...(own.length > 0 ? [`own rule      ${number(own.length, 'case')}: ${idList(own)}`] : []),
    ...[...Map.groupBy(affected, becauseOf)].slice(0, listed).map(affectedLine),
  ];
}

function affectedLine([because, some]: [string, readonly AffectedCase[]]): string {
  const ids = idList(some.map(({ id }) => id));
  return `${because === '' ? 'undecided' : 'affected '}     ${number(some.length, 'case')}${because}: ${ids}`;
}

/** A cause in one line: `ENV-01 (must): 123 cases, first PRV-01/1: PreviewRecord: score: 1.5 is a Float; …`. */
export function causeText({ rule, level, text, hint, companion, cases }: Cause): string {
  const named = level === '' ? rule : `${rule} (${level})`;
  const meant = hint === undefined ? '' : `. ${hint.split('\n')[0]}`;
  const told = meant === '' ? text : text.replace(/\.$/, '');
  const too = companion === undefined ? '' : `, with ${companion} broken too`;
  return oneLine(`${named}: ${number(cases.length, 'case')}${too}, first ${cases[0]}: ${told}${meant}`);
}

/** The rules because of which a case did not pass: `, because ENV-01 is broken`. */
function becauseOf({ because }: AffectedCase): string {
  if (because.length === 0) return '';
  return `, because ${because.join(', ')} ${because.length === 1 ? 'is' : 'are'} broken`;
}

/** The first ids, and how many more there are. */
export function idList(ids: readonly string[]): string {
  const more = ids.length > listed ? ` … and ${ids.length - listed} more (all are in the report)` : '';
  return ids.slice(0, listed).join(', ') + more;
}

function cut(line: string): string {
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`; // no half of a pair at the cut
}
