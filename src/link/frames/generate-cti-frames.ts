import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';

/** Writes `cti-frames.generated.ts` from `schemas/link/`; with `--check` it only says whether that is up to date. */
const schemas = new URL('../../../schemas/link/', import.meta.url);
const target = new URL('cti-frames.generated.ts', import.meta.url);

/** The types of all CTI frames, as a TypeScript module. */
function generateCtiFrames(): string {
  const fields = objectAt(readSchema('fields.schema.json'), '$defs');
  return [
    '// Generated from schemas/link by generate-cti-frames.ts: change the schemas, then run it.',
    "import type { KeyValueListOnLink } from './cti-frames.ts';",
    `/** ${text(objectAt(fields, 'callAtAddress').description)} */`,
    `export type CallAtAddress = ${objectType(objectAt(fields, 'callAtAddress'), fields)};`,
    messages('requests', 'CtiRequests', 'ctiRequestNames', fields),
    messages('events', 'CtiEvents', 'ctiEventNames', fields),
    '',
  ].join('\n\n');
}

function messages(folder: string, typeName: string, listName: string, fields: JsonObject): string {
  const found = readdirSync(new URL(`${folder}/`, schemas))
    .sort()
    .map((file) => readSchema(`${folder}/${file}`));
  const members = found.map(
    (schema) =>
      `  /** ${text(schema.description)} */\n  readonly ${text(schema.title)}: ${objectType(schema, fields)};`,
  );
  const names = found.map((schema) => `  '${text(schema.title)}',`).join('\n');
  return `export interface ${typeName} {\n${members.join('\n')}\n}\n\nexport const ${listName} = [\n${names}\n] as const;`;
}

function objectType(schema: JsonObject, fields: JsonObject): string {
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const members = Object.entries(objectAt(schema, 'properties')).map(([name, property]) => {
    const type = valueType(property ?? null, fields);
    return `    readonly ${name}${required.has(name) ? '' : '?'}: ${type}${required.has(name) ? '' : ' | undefined'};`;
  });
  return `{\n${members.join('\n')}\n  }`;
}

function valueType(schema: JsonValue, fields: JsonObject): string {
  if (!isJsonObject(schema)) return 'never';
  if (typeof schema.$ref === 'string') return referredType(schema.$ref, fields);
  if (schema.const !== undefined) return literal(schema.const);
  if (Array.isArray(schema.enum)) return schema.enum.map(literal).join(' | ');
  if (schema.type === 'array') return `readonly ${valueType(schema.items ?? null, fields)}[]`;
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.map((type) => (type === 'integer' ? 'number' : 'string')).join(' | ');
}

function referredType(reference: string, fields: JsonObject): string {
  if (reference === 'user-data.schema.json') return 'KeyValueListOnLink';
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  return name === 'callAtAddress' ? 'CallAtAddress' : valueType(fields[name] ?? null, fields);
}

function literal(value: JsonValue): string {
  return `'${text(value)}'`;
}

function readSchema(path: string): JsonObject {
  const schema: unknown = JSON.parse(readFileSync(new URL(path, schemas), 'utf8'));
  if (!isJsonObject(schema)) throw new TypeError(`${path} is not JSON Schema.`);
  return schema;
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key];
  if (!isJsonObject(value)) throw new TypeError(`${text(schema.title)} has no ${key}.`);
  return value;
}

function text(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Whether the committed module matches the schemas. */
export function ctiFramesAreUpToDate(): boolean {
  return readFileSync(target, 'utf8') === generateCtiFrames();
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeFileSync(target, generateCtiFrames());
  else if (!ctiFramesAreUpToDate()) {
    console.error('cti-frames.generated.ts does not match schemas/link: run generate-cti-frames.ts.');
    process.exitCode = 1;
  }
}
