import { Ajv2020 } from 'ajv/dist/2020.js';
import { describingKeywords } from '../describing-keywords.ts';
import type { Schema, SchemaFolder } from './message-schema.ts';
import { notedSchema } from './noted-demands.ts';
import { codeOptions, standaloneCode } from './standalone-code.ts';
import { banner } from './write-source.ts';

const options = {
  strict: true,
  // A message adds `minLength` or `const` beside a reference to a key, which has the type.
  strictTypes: false,
  // A condition names keys that the message lists one level up.
  strictRequired: false,
  allErrors: true,
  messages: false,
  // Only emptiness is checked, for which UTF-16 units do: this keeps the generated code free of imports.
  unicode: false,
  logger: false,
  code: codeOptions,
} as const;

/** An ajv that knows every schema of the folder. It throws where a schema is no strict JSON Schema 2020-12. */
export function compileSchemas(folder: SchemaFolder): Ajv2020 {
  const ajv = new Ajv2020(options);
  ajv.addVocabulary([...describingKeywords]);
  for (const schema of folder.files) ajv.addSchema(schema);
  for (const { schema } of folder.messages) ajv.getSchema(schema.$id ?? '');
  return ajv;
}

const texts = new Set<string>(['title', 'description', 'examples', 'default', ...describingKeywords]);

/** The part of a schema that checks: descriptions would only make the generated code larger. */
function checkingPart(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(checkingPart);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([keyword]) => !texts.has(keyword));
  return Object.fromEntries(entries.map(([keyword, value]) => [keyword, checkingPart(value)]));
}

/** The second schemas of messages, by the names of their validators. */
function notedSchemas(folder: SchemaFolder): readonly (readonly [string, Schema])[] {
  return folder.messages.flatMap((message) => {
    const schema = notedSchema(folder, message);
    return schema ? [[`${message.name}Noted`, schema] as const] : [];
  });
}

/** `validators.generated.js`: one function a message, and one for what is only noted of it, without any dependency. */
export function writeValidators(folder: SchemaFolder): string {
  const ajv = new Ajv2020(options);
  // What `checkingPart` leaves of a schema is a schema.
  for (const schema of folder.files) ajv.addSchema(checkingPart(schema) as Schema);
  const noted = notedSchemas(folder);
  for (const [, schema] of noted) ajv.addSchema(checkingPart(schema) as Schema);
  const exported = [
    ...folder.messages.map(({ name, schema }) => [name, schema.$id ?? name] as const),
    ...noted.map(([name, schema]) => [name, schema.$id ?? name] as const),
  ];
  return banner + standaloneCode(ajv, Object.fromEntries(exported));
}

/** `validators.generated.d.ts`. */
export function writeValidatorTypes(folder: SchemaFolder): string {
  const shared =
    'export interface ValidatorError {\n  readonly instancePath: string;\n  readonly schemaPath: string;\n  readonly keyword: string;\n  readonly params: { readonly missingProperty?: string };\n}\n\nexport interface Validator {\n  (userData: unknown): boolean;\n  readonly errors?: readonly ValidatorError[] | null;\n}\n\n';
  const names = [...folder.messages.map(({ name }) => name), ...notedSchemas(folder).map(([name]) => name)];
  return banner + shared + names.map((name) => `export const ${name}: Validator;\n`).join('');
}
