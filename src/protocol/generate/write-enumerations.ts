import { KitError } from '../../kernel/kit-error.ts';
import type { Schema, SchemaFolder } from './message-schema.ts';
import { banner, doc, literal } from './write-source.ts';

function typeName(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}

function numbers(name: string, schema: Schema): string {
  const plural = schema['x-plural'] ?? name;
  return [
    `${doc(schema.description ?? '')}export const ${plural} = ${literal(schema['x-names'], 1)} as const;\n`,
    `${doc(`The same by name: ${name}.${Object.keys(constants(name, schema))[0]}.`)}export const ${name} = ${literal(constants(name, schema), 1)} as const;\n`,
    `export type ${typeName(name)} = keyof typeof ${plural};\n`,
  ].join('\n');
}

/** Names as source may write them: `SIT VC (Vacant Code)` is `SITVCVacantCode`. */
function constants(name: string, schema: Schema): Readonly<Record<string, number>> {
  const table: Record<string, number> = {};
  for (const [value, words] of Object.entries(schema['x-names'] ?? {})) {
    const constant = words.replaceAll(/[^A-Za-z0-9_]+(.?)/g, (_, next: string) => next.toUpperCase());
    if (constant in table) throw nameTwice(name, constant);
    table[constant] = Number(value);
  }
  return table;
}

function nameTwice(enumeration: string, constant: string): KitError {
  return new KitError({
    code: 'SCHEMA_NAME_TWICE',
    message: `Two values of ${enumeration} would be called ${constant}.`,
    hint: 'Give them different names in enumerations.schema.json.',
  });
}

/** Which keys and columns hold numbers of which enumeration, as a table of numbers with their names. */
function namedKeys(folder: SchemaFolder): string {
  const pluralOf = (name: string): string | undefined => {
    const schema = folder.enumerations[name];
    return schema?.['x-names'] === undefined ? undefined : (schema['x-plural'] ?? name);
  };
  const keys = Object.entries(folder.keys).map(([key, { $ref }]) => [key, $ref?.split('/').at(-1)] as const);
  const columns = Object.entries(folder.columns).map(
    ([column, schema]) => [column, schema['x-enumeration']] as const,
  );
  const members = [...keys, ...columns].flatMap(([key, name]) => {
    const plural = name === undefined ? undefined : pluralOf(name);
    return plural === undefined ? [] : [`  ${key}: ${plural},\n`];
  });
  return `${doc('The enumeration of every key and column that holds numbers with names.')}export const namedKeys: Readonly<Record<string, Readonly<Record<number, string>>>> = {\n${members.join('')}};\n`;
}

function words(name: string, schema: Schema): string {
  const plural = schema['x-plural'] ?? name;
  const aliases = schema['x-aliases'] ?? {};
  const values = (schema.enum ?? []).filter((value) => !(value in aliases));
  const list = `${doc(schema.description ?? '')}export const ${plural} = ${literal(values)} as const;\n\nexport type ${typeName(name)} = (typeof ${plural})[number];\n`;
  if (Object.keys(aliases).length === 0) return list;
  return `${list}\n${doc('Other spellings that are taken, and what they mean.')}export const ${name}Aliases = ${literal(aliases, 1)} as const satisfies Readonly<Record<string, ${typeName(name)}>>;\n`;
}

/** `enumerations.generated.ts`: numbers with their names, and the closed lists of words. */
export function writeEnumerations(folder: SchemaFolder): string {
  const entries = Object.entries(folder.enumerations);
  // Keys that are whole numbers: `callResults[33]` and `keyof typeof callResults` want them unquoted.
  const text = entries.map(([name, schema]) =>
    schema['x-names'] ? numbers(name, schema) : words(name, schema),
  );
  return [banner, ...text, namedKeys(folder)].join('\n').replaceAll(/^ {2}"(\d+)":/gm, '  $1:');
}

/** `error-codes.generated.ts`: every documented error code. */
export function writeErrorCodes(folder: SchemaFolder): string {
  const table = Object.fromEntries(
    folder.errorCodes.map(({ code, source, rulings, otherTexts, ...entry }) => [
      code,
      { ...entry, otherTexts: otherTexts ?? [], source: `${source.document}, ${source.section}`, rulings },
    ]),
  );
  const text = literal(table, 2).replaceAll(/^ {2}"(\d+)":/gm, '  $1:');
  return `${banner}\n${doc('Every documented error: the number is normative, the name informative (ruling 5).')}export const errorCodes = ${text} as const;\n\nexport type ErrorCode = keyof typeof errorCodes;\n`;
}
