import { keyCatalog, messageCatalog } from './catalog.generated.js';
import type { KeyUse, MessageEntry } from './catalog-entry.ts';
import { errorCodes } from './errors.generated.ts';

const width = 110;

const groupTitles: Readonly<Record<string, string>> = {
  requests: 'Requests, from the desktop to OCS',
  events: 'Events, from OCS to the desktop',
  'call-user-data': 'User data of calls, and what is attached to events',
  statistics: 'Statistics events, from OCS to Stat Server',
  'push-preview': 'Push preview, from OCS to the desktop',
  http: 'HTTP, from OCS to a web or application server',
  'communication-dn': 'Communication DN, between OCS and third-party applications',
};

/** The names of all messages, as the documents spell them. */
export function messageNames(): readonly string[] {
  return Object.keys(messageCatalog);
}

/** Every message with one sentence, by group, as plain text of at most 110 columns. */
export function listMessages(): string {
  const groups = Object.entries(groupTitles).map(([group, title]) => {
    const messages = Object.entries(messageCatalog).filter(([, entry]) => entry.group === group);
    const rows = messages.flatMap(([name, entry]) => hanging(`  ${name.padEnd(38)}`, entry.description));
    return [title, ...rows].join('\n');
  });
  return `${groups.join('\n\n')}\n`;
}

/** All that the catalog says of one message, as plain text of at most 110 columns; upper and lower case are alike. */
export function describeMessage(name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.entries(messageCatalog).find(([candidate]) => candidate.toLowerCase() === wanted);
  if (found === undefined) return undefined;
  const [title, entry] = found;
  const sections = [
    [title, ...hanging('  ', entry.description), ...hanging('  ', sourceText(entry))],
    ['Keys', ...entry.keys.flatMap((use) => keyLines(use, entry)), ...furtherKeys(entry)],
    ...answerLines(title, entry),
    ['Example', ...exampleLines(entry)],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sourceText({ source, rulings }: MessageEntry): string {
  return `Source: ${source}${rulingText(rulings)}.`;
}

function rulingText(rulings: readonly number[]): string {
  return rulings.length === 0 ? '' : `; ${rulings.length === 1 ? 'ruling' : 'rulings'} ${rulings.join(', ')}`;
}

function keyLines(use: KeyUse, { leniently }: MessageEntry): readonly string[] {
  const { key, definition, presence, expected, condition, noted } = use;
  const entry = keyCatalog[definition];
  const head = `  ${key.padEnd(31)} ${presence.padEnd(12)} `;
  const indent = ' '.repeat(head.length);
  const about = `${entry?.meaning ?? ''} (${entry?.source ?? ''}${rulingText(entry?.rulings ?? [])})`;
  const needed = condition === undefined ? [] : hanging(indent, `Required: ${condition}.`);
  const advised = noted === undefined ? [] : hanging(indent, `By a ruling alone: ${noted}.`);
  const spared = presence !== 'optional' && leniently?.includes(key) === false;
  const lacking = spared
    ? hanging(indent, 'If it is missing, this is only noted, unless the run is strict.')
    : [];
  const named = namesBeyond(expected, entry?.names ?? {});
  return [
    ...hanging(head, expected),
    ...named.flatMap((line) => hanging(indent, line)),
    ...needed,
    ...lacking,
    ...advised,
    ...hanging(indent, about),
  ];
}

/** What numbers mean where others are allowed as well, so that what is expected does not list them. */
function namesBeyond(expected: string, names: Readonly<Record<string, string>>): readonly string[] {
  const all = Object.entries(names).map(([number, name]) => `${number} ${name}`);
  const [first] = all;
  return first === undefined || expected.includes(first) ? [] : [`Known: ${all.join(', ')}.`];
}

function furtherKeys({ attached, customFields, openKeys }: MessageEntry): readonly string[] {
  return [
    ...(attached.length === 0 ? [] : hanging('  ', `What may come along: ${attached.join(', ')}.`)),
    ...(customFields
      ? hanging('  ', 'Custom fields, whose keys have no GSW_ before them, are welcome.')
      : []),
    ...(openKeys ? hanging('  ', 'The published table is incomplete: other keys may occur.') : []),
  ];
}

function answerLines(name: string, { answers, errors }: MessageEntry): readonly (readonly string[])[] {
  if (answers === undefined) {
    const asked = Object.entries(messageCatalog).filter(([, entry]) => entry.answers?.includes(name));
    return asked.length === 0
      ? []
      : [['Answers', ...hanging('  ', asked.map(([request]) => request).join(', '))]];
  }
  const refusals = (errors ?? []).flatMap((code) => hanging(`  ${code}  `, errorText(code)));
  return [
    ['Answered by', ...hanging('  ', answers.join(', '))],
    ['Refused with', ...(refusals.length === 0 ? ['  nothing: it gets no error'] : refusals)],
  ];
}

function errorText(code: number): string {
  const error = Object.entries(errorCodes).find(([number]) => Number(number) === code)?.[1];
  return error === undefined ? '' : `${error.name}: ${error.meaning}`;
}

function exampleLines({ example }: MessageEntry): readonly string[] {
  const text = JSON.stringify(example, undefined, 2);
  return text.split('\n').map((line) => `  ${line}`);
}

/** Text after a head, wrapped at 110 columns below where it began. */
function hanging(head: string, text: string): readonly string[] {
  const lines: string[] = [];
  let line = head;
  for (const word of text.split(' ')) {
    const begun = line.length > head.length;
    if (begun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(head.length) + word;
    } else line += begun ? ` ${word}` : word;
  }
  return [...lines, line];
}
