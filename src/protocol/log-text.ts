import type { KeyValue, UserData } from './user-data.ts';
import { type DecodedUserData, maximumNesting } from './user-data-codec.ts';

/**
 * User data as T-Library's logs print it, one pair a line, keys quoted, a list's pairs below it and one tab deeper:
 *
 *     'GSW_PHONE'	'5550101'
 *     'GSW_RECORD_HANDLE'	12
 *     'extra'(list)
 *     	'color'	'red'
 *
 * Logs escape nothing. So that every text survives, control characters are written as `\u000a`, and a backslash only
 * where it would be read as such an escape; in a key the quote is escaped too.
 */
export function encodeLogText(userData: UserData): string {
  return linesOf(userData, '').join('\n');
}

function linesOf(userData: UserData, indent: string): readonly string[] {
  return Object.entries(userData).flatMap(([key, value]) => {
    const name = `${indent}'${escaped(key).replaceAll("'", '\\u0027')}'`;
    if (typeof value === 'number') return [`${name}\t${value}`];
    if (typeof value === 'string') return [`${name}\t'${escaped(value)}'`];
    return [`${name}(list)`, ...linesOf(value, `${indent}\t`)];
  });
}

interface OpenList {
  readonly indent: number;
  readonly values: Map<string, KeyValue | OpenList>;
}

interface Line {
  readonly number: number;
  readonly indent: number;
  readonly text: string;
}

/**
 * Reads such lines back, whatever they are all indented by; empty lines are skipped. A list's first pair may stand on
 * its own line, as some logs have it. Of repeated keys the first counts. A line that is no pair is a problem that
 * names the line.
 */
export function decodeLogText(text: string): DecodedUserData {
  const lines = text.split(/\r?\n/).map((line, index) => {
    const pair = line.trimStart();
    return { number: index + 1, indent: line.length - pair.length, text: pair };
  });
  const filled = lines.filter((line) => line.text !== '');
  const root: OpenList = { indent: filled[0]?.indent ?? 0, values: new Map() };
  const stack: OpenList[] = [root];
  let opened: OpenList | undefined;
  for (const line of filled) {
    const problem = settle(stack, line, opened);
    if (problem !== undefined) return { problem };
    const read = readPair(stack.at(-1) ?? root, line);
    if (typeof read === 'string') return { problem: read };
    opened = read.opened;
  }
  return { userData: closed(root) };
}

/** Finds the list to which a line belongs, by its indentation. */
function settle(stack: OpenList[], line: Line, opened: OpenList | undefined): string | undefined {
  if (opened !== undefined && line.indent > (stack.at(-1)?.indent ?? 0)) {
    if (stack.length >= maximumNesting)
      return `Line ${line.number} is nested deeper than ${maximumNesting} lists.`;
    stack.push({ indent: line.indent, values: opened.values });
    return undefined;
  }
  while (stack.length > 1 && line.indent < (stack.at(-1)?.indent ?? 0)) stack.pop();
  if (line.indent === stack.at(-1)?.indent) return undefined;
  return `Line ${line.number} is indented unlike the lines before it.`;
}

const listForm = /^'(?<key>[^']*)'\(list\)\s*(?<first>.*)$/;
const pairForm = /^'(?<key>[^']*)'[\t ]+(?:'(?<text>.*)'|(?<int>-?\d+))\s*$/;

/** Puts a line's pair into its list; the list that the pair opens, if any, is returned. */
function readPair(list: OpenList, line: Line): { readonly opened?: OpenList } | string {
  const { key, first } = listForm.exec(line.text)?.groups ?? {};
  if (key === undefined) return readValue(list, line) ?? {};
  const opened: OpenList = { indent: line.indent, values: new Map() };
  put(list, key, opened);
  return (first ? readValue(opened, { ...line, text: first }) : undefined) ?? { opened };
}

/** Puts a pair with an Int or a String into its list, or says what is wrong with the line. */
function readValue(list: OpenList, line: Line): string | undefined {
  const { key, text, int } = pairForm.exec(line.text)?.groups ?? {};
  if (key === undefined) return `Line ${line.number} is no pair: ${line.text.slice(0, 80)}`;
  const value = text === undefined ? Number(int) : unescaped(text);
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    return `Line ${line.number}: ${int} is beyond what is exact.`;
  }
  put(list, key, value);
  return undefined;
}

function put(list: OpenList, key: string, value: KeyValue | OpenList): void {
  const name = unescaped(key);
  if (!list.values.has(name)) list.values.set(name, value);
}

function closed(list: OpenList): UserData {
  const entries = [...list.values].map(
    ([key, value]) => [key, isOpen(value) ? closed(value) : value] as const,
  );
  return Object.fromEntries(entries);
}

function isOpen(value: KeyValue | OpenList): value is OpenList {
  return typeof value === 'object' && value.values instanceof Map;
}

function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a log line cannot hold
  return text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]|\\(?=u[0-9a-fA-F]{4})/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function unescaped(text: string): string {
  return text.replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
