import type { KeyEntry, KeyUse, MessageEntry } from '../catalog-entry.ts';
import { conditionsOf } from './condition-text.ts';
import { expectationText, typeText } from './expectation.ts';
import type { MessageSchema, Schema, SchemaFolder, Source } from './message-schema.ts';
import { notedTexts } from './noted-demands.ts';
import { attachedNames, ownProperties, resolveProperty } from './resolve-property.ts';
import { banner, doc, literal } from './write-source.ts';

function sourceText(source: Source | undefined): string {
  return source === undefined ? '' : `${source.document}, ${source.section}`;
}

function nonEmpty<Value>(name: string, value: Value | undefined): Readonly<Record<string, Value>> {
  return value === undefined ? {} : { [name]: value };
}

function namesOf(folder: SchemaFolder, definition: string): Schema['x-names'] {
  const { enumeration } = resolveProperty(folder, definition, {
    $ref: `keys.schema.json#/$defs/${definition}`,
  });
  if (enumeration === 'errorCode') {
    return Object.fromEntries(folder.errorCodes.map(({ code, name }) => [code, name]));
  }
  return enumeration === undefined ? undefined : folder.enumerations[enumeration]?.['x-names'];
}

function keyEntry(folder: SchemaFolder, definition: string): KeyEntry {
  const { schema } = resolveProperty(folder, definition, { $ref: `keys.schema.json#/$defs/${definition}` });
  const source = schema['x-source'] ?? folder.keys[schema['x-variantOf'] ?? '']?.['x-source'];
  return {
    // `typeText` joins the protocol's words for the types with this separator. A value that stands for no value has no say.
    types: typeText(schema['x-absentAs'] ? (folder.keys[schema['x-variantOf'] ?? ''] ?? {}) : schema).split(
      ' or ',
    ) as KeyEntry['types'],
    meaning: schema.description ?? '',
    source: sourceText(source),
    rulings: schema['x-rulings'] ?? [],
    ...nonEmpty('names', namesOf(folder, definition)),
    ...nonEmpty('refusedWith', schema['x-refusedWith']),
    ...nonEmpty('greaterThan', schema['x-greaterThan']),
    ...nonEmpty('follows', schema['x-follows']),
    ...nonEmpty('absentAs', schema['x-absentAs']),
  };
}

function keyUses(folder: SchemaFolder, message: MessageSchema): readonly KeyUse[] {
  const required = new Set(message.schema.required ?? []);
  const conditions = conditionsOf(message.schema);
  const noted = notedTexts(folder, message);
  return ownProperties(folder, message).map(({ key, definition, schema }) => ({
    key,
    definition,
    presence: required.has(key) ? 'required' : conditions.has(key) ? 'conditional' : 'optional',
    expected: expectationText(schema),
    ...nonEmpty('condition', required.has(key) ? undefined : conditions.get(key)),
    ...nonEmpty('noted', noted.get(key)),
    ...nonEmpty('default', schema.default),
    ...nonEmpty('printedAs', schema['x-printedAs']),
  }));
}

function messageEntry(folder: SchemaFolder, message: MessageSchema): MessageEntry {
  const { schema } = message;
  return {
    group: message.group,
    ...nonEmpty('chapter', schema['x-chapter']),
    ...nonEmpty('direction', schema['x-direction']),
    description: schema.description ?? '',
    source: sourceText(schema['x-source']),
    rulings: schema['x-rulings'] ?? [],
    ...nonEmpty('answers', schema['x-answers']),
    ...nonEmpty('errors', schema['x-errors']),
    keys: keyUses(folder, message),
    attached: attachedNames(message),
    customFields: schema['x-customFields'] ?? false,
    openKeys: schema['x-openKeys'] ?? false,
    ...nonEmpty('leniently', schema['x-wireRequired']),
    // The test of the catalog validates every example, so that an example is an object.
    example: (schema.examples?.[0] ?? {}) as object,
  };
}

/** `catalog.generated.js`: keys and messages as data, for violations and for the printed reference. */
export function writeCatalog(folder: SchemaFolder): string {
  const keys = Object.keys(folder.keys).map((definition) => [definition, keyEntry(folder, definition)]);
  const messages = folder.messages.map((message) => [message.name, messageEntry(folder, message)]);
  return [
    banner,
    `export const keyCatalog = ${literal(Object.fromEntries(keys), 1)};\n`,
    `export const messageCatalog = ${literal(Object.fromEntries(messages), 3)};\n`,
  ].join('\n');
}

/** `catalog.generated.d.ts`: the data itself is JavaScript, so that it loads without being stripped of types. */
export function writeCatalogTypes(): string {
  return [
    `${banner}import type { KeyEntry, MessageEntry } from './catalog-entry.ts';\n`,
    `${doc('Every key, and every variant of one, by its name.')}export const keyCatalog: { readonly [definition: string]: KeyEntry };\n`,
    `${doc('Every message by its name, by group, then in the order of 001.')}export const messageCatalog: { readonly [name: string]: MessageEntry };\n`,
  ].join('\n');
}
