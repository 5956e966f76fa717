import { type JsonSchema, typeNameOf, typeOfSchema } from './json-type.ts';
import { doc } from './write-source.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

function declaration(name: string, schema: JsonSchema, type: string): string {
  return `${doc(schema.description ?? schema.title ?? name)}export type ${name} = ${type};\n`;
}

/** `control.generated.ts`: the parameters of every method of the control link, and what methods share. */
export function writeControl(methods: Schemas, shared: Schemas): string {
  const params = Object.entries(methods).map(
    ([name, { description = '', properties }]) =>
      `${doc(description, '  ')}  readonly ${JSON.stringify(name)}: ${typeOfSchema(properties?.params ?? {}, '  ')};\n`,
  );
  return [
    '// Generated from schemas/control/ by src/protocol/generate/main.ts: do not edit.',
    "import type { JsonObject } from '../kernel/json.ts';\n",
    ...Object.entries(shared).map(([name, schema]) =>
      declaration(`Given${typeNameOf(name)}`, schema, typeOfSchema(schema)),
    ),
    `${doc('Parameters of every method, once its schema has accepted them.')}export interface ControlParams {\n${params.join('')}}\n`,
  ].join('\n');
}

/** `profile.generated.ts`: what a profile may say. */
export function writeProfile(profile: JsonSchema): string {
  return [
    '// Generated from schemas/profile.schema.json by src/protocol/generate/main.ts: do not edit.\n',
    declaration('GivenProfile', profile, typeOfSchema(profile)),
  ].join('\n');
}
