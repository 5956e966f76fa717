import type { Finding } from '../../kernel/case-record.ts';
import { mismatchesText, mismatchKind, typesOf } from '../../kernel/mismatch-text.ts';
import { number } from '../../kernel/number-words.ts';
import { messageName } from '../channels/message-text.ts';
import type { CaseResult } from '../run-result.ts';

/** A finding in its case, with the name of the message whose keys are wrong: findings are grouped by this. */
export interface FoundIn {
  readonly finding: Finding;
  readonly one: CaseResult;
  readonly message: string;
}

/** All findings of a case; its messages are read once. */
export function foundIn(one: CaseResult): readonly FoundIn[] {
  const entries = one.findings.some(({ keys }) => keys.length > 0) ? one.transcript() : [];
  return one.findings.map((finding) => {
    const entry = entries.find(({ n }) => n === finding.message);
    return { finding, one, message: entry ? messageName(entry) : finding.expected };
  });
}

/** Whether the set-up of a case failed: its rule could then not be tested. */
export function isOfSetUp({ verdict, blame }: Finding): boolean {
  return verdict === 'inconclusive' && blame === 'implementation';
}

/** Who is blamed by a finding about a rule; all others are blamed for what kept a rule from being tested. */
const blamedByRules: readonly Finding['blame'][] = ['implementation', 'documents', 'recommendation'];

/** Whether somebody is blamed for what kept a rule from being tested: a refusal of the control link, a lost connection. */
export function isAboutNoRule({ blame }: Pick<Finding, 'blame'>): boolean {
  return !blamedByRules.includes(blame);
}

/** Whether a finding would be the same in a case of any rule, which it only keeps from being tested. */
function isOfAnyRule(finding: Finding): boolean {
  return isOfSetUp(finding) || isAboutNoRule(finding);
}

/**
 * What findings of one cause have in common: rule, message, key and kind of the deviation; if no key is wrong, what was
 * expected and what was there instead, apart from numbers. A set-up fails in the same way in cases of any rule, and so
 * does a control link that refuses a method.
 */
export function kindOf(found: FoundIn): string {
  const { rule, verdict, defect } = found.finding;
  if (defect !== undefined) return JSON.stringify([verdict, defect]);
  return JSON.stringify([verdict, isOfAnyRule(found.finding) ? '' : rule, deviationOf(found)]);
}

/** What is wrong, no matter which rule it breaks: in a set-up it is the same as in the cases of a rule about it. */
export function deviationOf({ finding: { keys, expected, actual, defect }, message }: FoundIn): string {
  if (defect !== undefined) return JSON.stringify([defect]);
  const [first] = keys;
  const what = first ? [message, first.key, mismatchKind(first)] : [alike(expected), alike(actual)];
  return JSON.stringify(what);
}

/** If so many keys or messages are wrong in the same way, this is one defect, not several. */
const many = 3;

/** Rows of an outline are one scenario with other names: already two of them that are wrong alike are one defect. */
const rows = 2;

/**
 * Joins groups if many keys have a wrong type in the same way, or one key is wrong in the same way in many messages; and if
 * rows of one outline are wrong in the same way.
 */
export function withoutRepetition(groups: readonly (readonly FoundIn[])[]): readonly (readonly FoundIn[])[] {
  const byTypes = joined(groups, typesAlike, ({ finding }) => finding.keys[0]?.key ?? '');
  const byKeys = joined(byTypes, keyAlike, ({ message }) => message);
  return joined(byKeys, rowAlike, ({ one }) => one.id, rows);
}

function joined(
  groups: readonly (readonly FoundIn[])[],
  alikeIn: (found: FoundIn) => string | undefined,
  difference: (found: FoundIn) => string,
  systematic = many,
): readonly (readonly FoundIn[])[] {
  const together = Map.groupBy(groups, ([first]) => first && alikeIn(first));
  return [...together].flatMap(([shared, some]) => {
    const different = new Set(some.flatMap((group) => group.map(difference)));
    return shared !== undefined && different.size >= systematic ? [some.flat()] : some;
  });
}

function typesAlike({ finding: { verdict, keys } }: FoundIn): string | undefined {
  const [first] = keys;
  return first && mismatchKind(first) === 'type' ? JSON.stringify([verdict, typesOf(first)]) : undefined;
}

function keyAlike({ finding: { verdict, rule, keys } }: FoundIn): string | undefined {
  const [first] = keys;
  return first && JSON.stringify([verdict, rule, first.key, mismatchKind(first)]);
}

/** What a row of an outline shows, without what is only said of this row: its own name, and names of messages. */
function rowAlike({ finding, one, message }: FoundIn): string | undefined {
  const { rule, verdict, keys, defect, expected, actual } = finding;
  const [id, scenario, ...row] = one.id.split('/');
  if (row.length === 0 || rule !== one.rule || defect !== undefined) return undefined;
  const [first] = keys;
  if (first) return JSON.stringify([verdict, id, scenario, message, mismatchKind(first)]);
  const without = (text: string): string =>
    alike(text).replaceAll(row.join('/'), '#').replaceAll(messageWords, '#');
  return JSON.stringify([verdict, id, scenario, without(expected), without(actual)]);
}

/** Names of messages: words of several words. */
const messageWords = /\b(?:[A-Z][a-z]+){2,}\b/g;

/** What a group is about in one line: the message and the key with both values, and how many others there are. */
export function lineOf(told: FoundIn, group: readonly FoundIn[]): string {
  const { finding, message } = told;
  const { keys, expected, actual } = finding;
  if (keys.length === 0) return firstLine(`expected ${expected}; actual ${actual}`);
  return `${message}: ${mismatchesText(keys)}${likewiseText(group)}`;
}

/** The same in two parts: what happened, and what was expected unless the first part says it. */
export function partsOf(
  told: FoundIn,
  group: readonly FoundIn[],
): { readonly happened: string; readonly expected?: string } {
  const { keys, expected, actual } = told.finding;
  if (keys.length > 0) return { happened: lineOf(told, group) };
  const way = directionOf(told);
  const happened = firstLine(actual);
  return { happened: way === undefined ? happened : `${happened}, ${way}`, expected: firstLine(expected) };
}

/** In which way something that came is wrong, if it was not to come: too early, if the same case waits for it later. */
function directionOf({ finding: { expected, actual }, one: { steps } }: FoundIn): string | undefined {
  const [, name] = /^no (\S+)/.exec(expected) ?? [];
  if (name === undefined || actual !== `${name} came`) return undefined;
  const failed = steps.findIndex(({ status }) => status === 'failed');
  const later = failed === -1 ? [] : steps.slice(failed + 1);
  const due = later.some(({ text }) => text.includes(`receives ${name}`));
  return due ? 'too early: it is due only later in the case' : 'one too many: none was due';
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function likewiseText(group: readonly FoundIn[]): string {
  const otherKeys = new Set(group.map((one) => one.finding.keys[0]?.key)).size - 1;
  const otherMessages = new Set(group.map((one) => one.message)).size - 1;
  const others = [
    ...(otherKeys > 0 ? [number(otherKeys, 'other key')] : []),
    ...(otherMessages > 0 ? [`in ${number(otherMessages, 'other message')}`] : []),
  ];
  return others.length > 0 ? `; likewise ${others.join(' ')}` : '';
}

function alike(text: string): string {
  return text.replaceAll(/\d+/g, '#');
}
