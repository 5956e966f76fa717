import { fullName, type Grammar, type ListGrammar, listHeaders, singleHeaders } from './headers.ts';
import { excerpt, type HeaderLine } from './lex-message.ts';
import { Scanner } from './scanner.ts';
import type { SipLimits } from './sip-limits.ts';
import type { OtherHeader, SipHeaders } from './sip-message.ts';
import { type Read, refused } from './sip-refusal.ts';

type AnyGrammar = Grammar<unknown> & Pick<ListGrammar<unknown>, 'mayBeEmpty'>;

interface Known {
  readonly key: string;
  readonly grammar: AnyGrammar;
  readonly isList: boolean;
}

/** Each grammar is only given to what it has read itself, so that its type does not matter here. */
function known(table: object, isList: boolean): readonly (readonly [string, Known])[] {
  return Object.entries(table).map(([key, entry]) => {
    const grammar = entry as AnyGrammar; // the tables of headers.ts have nothing else
    return [grammar.name.toLowerCase(), { key, grammar, isList }] as const;
  });
}

const contentLength: Grammar<number> = {
  name: 'Content-Length',
  read: (scanner) => scanner.number('length', Number.MAX_SAFE_INTEGER),
  write: String,
};

const grammars: ReadonlyMap<string, Known> = new Map([
  ...known({ contentLength }, false),
  ...known(singleHeaders, false),
  ...known(listHeaders, true),
]);

const mandatory = ['via', 'from', 'to', 'call-id', 'cseq'];

export interface ReadHeaders {
  readonly headers: SipHeaders;
  readonly contentLength: number | undefined;
}

/** Reads all headers; the first that is wrong, twice or missing refuses the message. */
export function readHeaders(lines: readonly HeaderLine[], limits: SipLimits): Read<ReadHeaders> {
  const values = new Map<string, unknown>();
  const others: OtherHeader[] = [];
  for (const line of lines) {
    const name = fullName(line.name);
    const header = grammars.get(name);
    const refusal = header ? readKnown(header, line, values) : readOther(name, line, others);
    if (refusal) return refusal;
  }
  const count = countOf(values) + others.length;
  if (count > limits.headers)
    return refused(
      'too many headers',
      `The message has ${count} values of headers, more than ${limits.headers}.`,
    );
  const missing = mandatory.find((name) => !values.has(grammars.get(name)?.key ?? ''));
  if (missing !== undefined) {
    const header = grammars.get(missing)?.grammar.name ?? missing;
    return refused('missing header', `${header} is missing.`, { header });
  }
  const length = values.get('contentLength');
  values.delete('contentLength');
  // Every key was read by its own grammar, and the mandatory ones are there.
  const headers = { ...Object.fromEntries(values), others } as unknown as SipHeaders;
  return { ok: true, value: { headers, contentLength: typeof length === 'number' ? length : undefined } };
}

/** Values, each as if it had a line of its own, as it is written; Content-Length always counts. */
function countOf(values: ReadonlyMap<string, unknown>): number {
  const counts = [...values.values()].map((value) => (Array.isArray(value) ? Math.max(1, value.length) : 1));
  return counts.reduce((sum, one) => sum + one, values.has('contentLength') ? 0 : 1);
}

function readKnown(header: Known, line: HeaderLine, values: Map<string, unknown>): Read<never> | undefined {
  const { key, grammar, isList } = header;
  if (!isList && values.has(key))
    return refused('repeated header', `${grammar.name} is there twice.`, {
      header: grammar.name,
      line: line.line,
    });
  const scanner = new Scanner(line.value);
  const value = isList ? readList(scanner, grammar) : grammar.read(scanner);
  if (value === undefined || !scanner.ended) return wrongValue(grammar.name, line, scanner);
  const before = values.get(key);
  values.set(key, isList && Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  return undefined;
}

function readList(scanner: Scanner, grammar: AnyGrammar): readonly unknown[] | undefined {
  const list: unknown[] = [];
  if (scanner.ended && grammar.mayBeEmpty) return list;
  do {
    const value = grammar.read(scanner);
    if (value === undefined) return undefined;
    list.push(value);
  } while (scanner.separator(','));
  return list;
}

function wrongValue(header: string, { line, value }: HeaderLine, scanner: Scanner): Read<never> {
  const { why, at } = scanner.failure ?? { why: 'goes on after its end', at: scanner.at };
  return refused('value', `${header} ${why}: "${excerpt(value.slice(Math.max(0, at - 20)))}".`, {
    header,
    line,
    column: at + 1,
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
const controls = /[\u0000-\u0008\u000a-\u001f\u007f]/;

function readOther(name: string, line: HeaderLine, others: OtherHeader[]): Read<never> | undefined {
  const at = line.value.search(controls);
  if (at !== -1)
    return refused('value', `${line.name} has a control character.`, {
      header: line.name,
      line: line.line,
      column: at + 1,
    });
  others.push({ name: line.name.length === 1 ? name : line.name, value: line.value });
  return undefined;
}
