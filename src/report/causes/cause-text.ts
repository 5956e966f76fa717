import { number } from '../../kernel/number-words.ts';
import { oneLine } from '../../kernel/visible-text.ts';
import type { AffectedCase, Cause } from './causes-of.ts';
import { type Widespread, widespreadText } from './widespread.ts';

/** The most lines and ids on a terminal; the reports have them all. */
const listed = 20;

const longest = 220;

/** What may be behind most of them, and the causes for a terminal, then the cases that failed by their own rule, then those only affected. */
export function causeLines(causes: {
  readonly causes: readonly Cause[];
  readonly own: readonly string[];
  readonly affected: readonly AffectedCase[];
  readonly widespread?: Widespread | undefined;
}): string[] {
  const { own, affected, widespread } = causes;
  return [
    ...(widespread ? [`in most       ${cut(oneLine(widespreadText(widespread)), longest)}`] : []),
    ...causes.causes.slice(0, listed).map((cause) => `cause         ${causeText(cause, longest)}`),
    ...(causes.causes.length > listed ? [`              … and ${causes.causes.length - listed} more`] : []),
    ...(own.length > 0 ? [`own rule      ${number(own.length, 'case')}: ${idList(own)}`] : []),
    ...[...Map.groupBy(affected, labelOf)].slice(0, listed).map(affectedLine),
  ];
}

function affectedLine([label, some]: [string, readonly AffectedCase[]]): string {
  const ids = idList(some.map(({ id }) => id));
  const because = some[0] ? becauseOf(some[0]) : '';
  return (
    `${label === because ? 'affected' : label}`.padEnd(14) +
    `${number(some.length, 'case')}${because}: ${ids}`
  );
}

/** What affected cases have in common: the broken rules; else how they ended. */
function labelOf(one: AffectedCase): string {
  if (one.because.length > 0) return becauseOf(one);
  return one.result === 'recommendation not followed' ? 'not followed' : one.result;
}

/**
 * A cause in one line: `ENV-01 (must): 123 cases, first PRV-01/1: PreviewRecord: score: 1.5 is a Float; …`. What only
 * kept rules from being tested begins with what it is: `The control link refused …: 12 cases, first PRV-01/1`.
 */
export function causeText(cause: Cause, most = Number.POSITIVE_INFINITY): string {
  const { rule, level, text, hint, companion, cases, aboutNoRule = false } = cause;
  const named = level === '' ? rule : `${rule} (${level})`;
  const meant = hint === undefined ? '' : `. ${hint.split('\n')[0]}`;
  const told = meant === '' ? text : text.replace(/\.$/, '');
  if (aboutNoRule) {
    const kept = `: ${number(cases.length, 'case')}, first ${cases[0]}`;
    return cut(oneLine(`${told}${meant}`).replace(/\.$/, ''), most - kept.length) + kept;
  }
  const too = companion === undefined ? '' : `, with ${companion} broken too`;
  return cut(
    oneLine(`${named}: ${number(cases.length, 'case')}${too}, first ${cases[0]}: ${told}${meant}`),
    most,
  );
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

function cut(line: string, most: number): string {
  if (line.length <= most) return line;
  return `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`; // no half of a pair at the cut
}
