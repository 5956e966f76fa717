import { KitError } from '../kernel/kit-error.ts';
import { keyCatalog, messageCatalog } from './catalog.generated.js';
import type { Following, KeyUse, MessageEntry } from './catalog-entry.ts';
import type { Validator } from './validators.generated.js';
import * as validators from './validators.generated.js';

/** All that judging a message takes, in the form in which it is quickest. */
export interface Judge {
  readonly name: string;
  readonly validator: Validator;
  /** Checks what no document demands. */
  readonly notes: Validator | undefined;
  /** Its own keys, then those of its building blocks. */
  readonly uses: ReadonlyMap<string, KeyUse>;
  /** Pairs of keys of which the second must be greater. */
  readonly ordered: readonly (readonly [string, string])[];
  /** Keys whose value another key decides. */
  readonly following: readonly { readonly key: string; readonly follows: Following }[];
  readonly customFields: boolean;
  readonly openKeys: boolean;
  readonly isRequest: boolean;
  /** Whether a key that is required is so in the lenient reading too. */
  leniently(key: string): boolean;
}

const byName: ReadonlyMap<string, Validator> = new Map(Object.entries(validators));
const made = new Map<string, Judge>();

/** The judge of a message, made when it is first needed. Throws KitError for a name that the catalog does not have. */
export function judges(name: string): Judge {
  const judge = made.get(name);
  if (judge !== undefined) return judge;
  const first = makeJudge(name);
  made.set(name, first);
  return first;
}

function makeJudge(name: string): Judge {
  const entry = Object.hasOwn(messageCatalog, name) ? messageCatalog[name] : undefined;
  const validator = byName.get(name);
  if (entry === undefined || validator === undefined) {
    throw new KitError({
      code: 'MESSAGE_UNKNOWN',
      message: `The catalog has no message named ${name}.`,
      hint: 'Look at the folders of schemas/desktop-protocol for the names.',
    });
  }
  const uses = keyUses(entry);
  const { leniently } = entry;
  return {
    name,
    validator,
    notes: byName.get(`${name}Noted`),
    uses,
    ordered: [...uses.values()].flatMap(({ key, definition }) => {
      const smaller = uses.get(keyCatalog[definition]?.greaterThan ?? '');
      return smaller === undefined ? [] : [[smaller.key, key] as const];
    }),
    following: [...uses.values()].flatMap(({ key, definition }) => {
      const follows = keyCatalog[definition]?.follows;
      return follows === undefined ? [] : [{ key, follows }];
    }),
    customFields: entry.customFields,
    openKeys: entry.openKeys,
    isRequest: entry.group === 'requests',
    leniently: (key) => leniently === undefined || leniently.includes(key),
  };
}

function keyUses(entry: MessageEntry): ReadonlyMap<string, KeyUse> {
  const attached = entry.attached.flatMap((block) => messageCatalog[block]?.keys ?? []);
  const own = new Set(entry.keys.map(({ key }) => key));
  return new Map(
    [...entry.keys, ...attached.filter(({ key }) => !own.has(key))].map((use) => [use.key, use]),
  );
}
