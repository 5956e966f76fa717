import { type Place, phoneInWords, type RecordName } from './question.ts';
import { timeInWords, valueInWords } from './value-words.ts';

/** A list on the screen: the words for an item, and for what is said about an item. */
interface ListWords {
  readonly one: string;
  readonly many: string;
  /** An item, by its name on the screen. */
  readonly item: (name: string) => string;
  readonly facts: Readonly<Record<string, (value: string) => string>>;
}

const origins: Readonly<Record<string, string>> = {
  preview: 'as a preview record',
  chain: 'as a record of a chain',
  scheduled: 'as a scheduled call',
  call: 'with a call',
};

const lists: Readonly<Record<string, ListWords>> = {
  records: {
    one: 'one record',
    many: 'records',
    item: (name) => `the record ${name}`,
    facts: {
      phone: (value) => (value === 'nothing' ? 'without a number' : `number ${phoneInWords(value)}`),
      campaign: (value) => `campaign ${value}`,
      callingList: (value) => `calling list ${value}`,
      callResult: (value) => `call result ${value}`,
      phoneType: (value) => `type of the number ${value}`,
      chainId: (value) => `chain ${value}`,
      origin: (value) => `given ${origins[value] ?? value}`,
      state: (value) => `state ${value}`,
      readOnly: (value) => (value === 'false' ? 'to work on' : 'only for reading'),
    },
  },
  campaigns: {
    one: 'one campaign',
    many: 'campaigns',
    item: (name) => `the campaign ${name}`,
    facts: {
      state: (value) => `state ${value}`,
      mode: (value) => `dialing mode ${value}`,
      group: (value) => `campaign group ${value}`,
      description: (value) => `description "${value}"`,
    },
  },
  callbacks: {
    one: 'one callback',
    many: 'callbacks',
    item: (name) => `the callback of ${name}`,
    facts: {
      at: (value) => (value === 'nothing' ? 'without a time' : `on ${timeInWords(value)}`),
      callbackType: (value) => `type ${value}`,
    },
  },
  previewSessions: {
    one: 'preview dialing mode as started for one campaign',
    many: 'campaigns with preview dialing mode started',
    item: (name) => `preview dialing mode as started for the campaign ${name}`,
    facts: {},
  },
};

/** What a list should show, as one sentence or a few; nothing for what is not a list. */
export function listWords(part: string, places: readonly Place[], nameOf: RecordName): string | undefined {
  const words = lists[part];
  if (!words) return undefined;
  const count = places.find(({ path }) => path === `${part}.count`)?.literal;
  const bySelector = Map.groupBy(
    places.filter(({ path }) => path.includes('[')),
    ({ path }) => /\[([^\]]*)\]/.exec(path)?.[1] ?? '',
  );
  const items = [...bySelector].map(([selector, own]) =>
    itemOf(words, isNamed(part) ? nameOf(selector) : selector, own),
  );
  const shown = items.filter(({ there }) => there !== 'no');
  const [only, ...others] = shown;
  const sentences =
    count === '1' && only !== undefined && others.length === 0
      ? [`The list shows ${[words.one, only.name, ...only.facts].join(', ')}.`]
      : [
          ...(count === undefined ? [] : [`The list shows ${countWords(words, Number(count))}.`]),
          ...shown.map((item) => itemWords(words, item)),
        ];
  const missing = items.filter(({ there }) => there === 'no');
  return [...sentences, ...missing.map(({ name }) => `The list does not show ${words.item(name)}.`)].join(
    ' ',
  );
}

/** Lists whose items are known by a record. */
function isNamed(part: string): boolean {
  return part === 'records' || part === 'callbacks';
}

function countWords({ one, many }: ListWords, count: number): string {
  if (count === 1) return one;
  return count === 0 ? `no ${many}` : `${count} ${many}`;
}

/** An item, what is said about it, and whether it should be there. */
interface Item {
  readonly name: string;
  readonly facts: readonly string[];
  readonly there: 'yes' | 'no' | 'perhaps';
}

function itemWords({ item }: ListWords, { name, facts, there }: Item): string {
  return there === 'perhaps'
    ? `If the list shows ${item(name)}, then ${facts.join(', ')}.`
    : `The list shows ${[item(name), ...facts].join(', ')}.`;
}

function itemOf(words: ListWords, name: string, places: readonly Place[]): Item {
  const whole = places.find(({ path }) => path.endsWith(']'));
  const facts = places.flatMap(({ path, literal }) => factWords(words, name, path, literal));
  const mayBeMissing = places.every(({ literal }) => literal === 'not false');
  return { name, facts, there: whole?.literal === 'nothing' ? 'no' : mayBeMissing ? 'perhaps' : 'yes' };
}

/**
 * The handle is not on the screen, and the number is the record's name there: both only say that the record is there.
 */
function factWords(words: ListWords, name: string, path: string, literal: string): readonly string[] {
  const key = /\]\.(.+)$/.exec(path)?.[1];
  const value = valueInWords(literal);
  if (key === undefined || key === 'handle') return [];
  if (key === 'phone' && phoneInWords(value) === name) return [];
  return [words.facts[key]?.(value) ?? `${key.replace('fields.', '')} ${value}`];
}
