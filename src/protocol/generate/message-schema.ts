import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { KitError } from '../../kernel/kit-error.ts';
import type { Following } from '../catalog-entry.ts';
import type { AlsoComposed, KeyOrigin, Silence } from '../request-traits.ts';

/** Where a fact stands: a section of a document, or of a public source. */
export interface Source {
  readonly document: string;
  readonly section: string;
}

/** What the schemas of this catalog are made of: JSON Schema 2020-12, as far as they use it, and our own keywords. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
  readonly default?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly not?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
  readonly 'x-direction'?: string;
  readonly 'x-chapter'?: string;
  readonly 'x-source'?: Source;
  readonly 'x-rulings'?: readonly number[];
  readonly 'x-answers'?: readonly string[];
  readonly 'x-errors'?: readonly number[];
  readonly 'x-final'?: boolean;
  readonly 'x-severalAnswers'?: boolean;
  readonly 'x-mayBeSilent'?: Silence;
  readonly 'x-composedOf'?: KeyOrigin;
  readonly 'x-alsoComposed'?: AlsoComposed;
  readonly 'x-enumeration'?: string;
  readonly 'x-customFields'?: boolean;
  readonly 'x-openKeys'?: boolean;
  readonly 'x-wireRequired'?: readonly string[];
  readonly 'x-refusedWith'?: number | 'nothing';
  readonly 'x-greaterThan'?: string;
  readonly 'x-follows'?: Following;
  readonly 'x-noted'?: Schema | readonly NotedDemand[];
  readonly 'x-absentAs'?: readonly (string | number)[];
  readonly 'x-printedAs'?: string;
  readonly 'x-mayBeEmpty'?: boolean;
  readonly 'x-variantOf'?: string;
  readonly 'x-plural'?: string;
  readonly 'x-names'?: Readonly<Record<string, string>>;
  readonly 'x-aliases'?: Readonly<Record<string, string>>;
  readonly 'x-codes'?: readonly ErrorCodeSchema[];
  readonly 'x-invalidValues'?: readonly (string | number)[];
  readonly 'x-invalidExamples'?: readonly InvalidExample[];
}

/** One error code as `error-codes.schema.json` lists it. */
export interface ErrorCodeSchema {
  readonly code: number;
  readonly name: string;
  readonly meaning: string;
  readonly otherTexts?: readonly string[];
  readonly source: Source;
  readonly rulings: readonly number[];
}

/** What no document demands of a message: only a ruling does, or a range that the documents themselves do not keep to. */
export interface NotedDemand {
  readonly key: string;
  /** What the key's value must be, and when. */
  readonly expected: string;
  readonly schema: Schema;
}

/** A message that is wrong in one way: a patch (null removes a key) on the first example of its schema. */
export interface InvalidExample {
  readonly why: string;
  readonly key: string;
  readonly problem: 'missing' | 'type' | 'value' | 'unknown';
  /** True where no document demands it. */
  readonly noted?: boolean;
  readonly patch: Readonly<Record<string, string | number | object | null>>;
}

/** The folders of messages, in the order in which the catalog lists them. */
const messageGroups = [
  'requests',
  'events',
  'call-user-data',
  'statistics',
  'push-preview',
  'http',
  'communication-dn',
] as const;

/** A folder of messages: what kind of message it is. */
export type MessageGroup = (typeof messageGroups)[number];

/** One message: the file's name, its folder and what it says. */
export interface MessageSchema {
  readonly name: string;
  readonly group: MessageGroup;
  readonly schema: Schema;
}

/** Everything under `schemas/desktop-protocol/`. */
export interface SchemaFolder {
  readonly keys: Readonly<Record<string, Schema>>;
  readonly enumerations: Readonly<Record<string, Schema>>;
  readonly errorCode: Schema;
  readonly errorCodes: readonly ErrorCodeSchema[];
  /** A record's columns, as the control link has them. */
  readonly columns: Readonly<Record<string, Schema>>;
  /** The columns of the do-not-call list, as the control link has them. */
  readonly doNotCallColumns: Readonly<Record<string, Schema>>;
  /** Messages by group, then in the order of 001's chapters, then by name. */
  readonly messages: readonly MessageSchema[];
  /** All schemas as files hold them, for ajv. */
  readonly files: readonly Schema[];
}

const suffix = '.schema.json';

function readSchema(file: string): Schema {
  const text = readFileSync(file, 'utf8');
  try {
    // The compiler of the validators checks the file's form against the 2020-12 meta-schema and the known keywords.
    return JSON.parse(text) as Schema;
  } catch (error) {
    throw new KitError(
      {
        code: 'SCHEMA_NOT_JSON',
        message: `${file} is not JSON.`,
        hint: 'Correct the file and generate again.',
      },
      { cause: error },
    );
  }
}

/** Keywords that every message has, and those that every request has beside. */
const requiredKeywords = ['description', 'x-source'] as const;
const requestKeywords = [
  'x-direction',
  'x-chapter',
  'x-answers',
  'x-errors',
  'x-final',
  'x-severalAnswers',
  'x-mayBeSilent',
] as const;

/** Refuses a message that leaves out what has no default: nothing is taken to be so because nobody said it. */
export function requireKeywords({ name, group, schema }: MessageSchema): void {
  const required = group === 'requests' ? [...requiredKeywords, ...requestKeywords] : requiredKeywords;
  const missing = required.filter((keyword) => schema[keyword] === undefined);
  if (missing.length === 0) return;
  throw new KitError({
    code: 'SCHEMA_KEYWORD_MISSING',
    message: `${group}/${name}${suffix} does not say ${missing.join(', ')}.`,
    hint: 'schemas/README.md tells what each keyword says.',
  });
}

function readGroup(root: string, group: MessageGroup): readonly MessageSchema[] {
  const files = readdirSync(join(root, group)).filter((file) => file.endsWith(suffix));
  const messages = files.map((file) => ({
    name: basename(file, suffix),
    group,
    schema: readSchema(join(root, group, file)),
  }));
  for (const { name, schema } of messages) {
    if (schema.title === name && schema.$id?.endsWith(`/${group}/${name}${suffix}`)) continue;
    throw new KitError({
      code: 'SCHEMA_MISNAMED',
      message: `${group}/${name}${suffix} has another title or $id.`,
      hint: 'Name the file, its title and the end of its $id alike.',
    });
  }
  const order = (message: MessageSchema) => `${message.schema['x-chapter'] ?? ''} ${message.name}`;
  return messages.sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

function readColumns(root: string, table: string): Readonly<Record<string, Schema>> {
  return readSchema(join(root, '../control/shared', `${table}${suffix}`)).properties ?? {};
}

/** Reads `schemas/desktop-protocol/`. Throws KitError for a file that is not JSON or has another name than it says. */
export function readSchemaFolder(root: string): SchemaFolder {
  const keys = readSchema(join(root, `keys${suffix}`));
  const enumerations = readSchema(join(root, `enumerations${suffix}`));
  const errors = readSchema(join(root, `error-codes${suffix}`));
  const messages = messageGroups.flatMap((group) => readGroup(root, group));
  for (const message of messages) requireKeywords(message);
  const errorCode = errors.$defs?.errorCode ?? {};
  return {
    keys: keys.$defs ?? {},
    enumerations: enumerations.$defs ?? {},
    errorCode,
    errorCodes: errorCode['x-codes'] ?? [],
    columns: readColumns(root, 'record'),
    doNotCallColumns: readColumns(root, 'do-not-call-entry'),
    messages,
    files: [keys, enumerations, errors, ...messages.map(({ schema }) => schema)],
  };
}
