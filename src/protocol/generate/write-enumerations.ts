import type { Schema, SchemaFolder } from './message-schema.ts';
import { banner, doc, literal } from './write-source.ts';

function typeName(name: string): string {
  return name[0]?.toUpperCase() + name.slice(1);
}

function numbers(name: string, schema: Schema): string {
  const plural = schema['x-plural'] ?? name;
  return `${doc(schema.description ?? '')}export const ${plural} = ${literal(schema['x-names'], 1)} as const;\n\nexport type ${typeName(name)} = keyof typeof ${plural};\n`;
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
  return [banner, ...text].join('\n').replaceAll(/^ {2}"(\d+)":/gm, '  $1:');
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
