import { type JsonSchema, typeNameOf, typeOfSchema } from './json-type.ts';
import { doc } from './write-source.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Schemas of `schemas/instant-messages/`, by what they are for. */
export interface ImSchemas {
  /** Types by themselves: the floor, its strategy, a frame on its way. */
  readonly types: Schemas;
  readonly methods: Schemas;
  readonly preview: Schemas;
  readonly cti: Schemas;
}

/** `instant-messages.generated.ts`: parameters of the methods by which a system is driven, and of those on the preview link. */
export function writeInstantMessages({ types, methods, preview, cti }: ImSchemas): string {
  return [
    '// Generated from schemas/instant-messages/ by src/protocol/generate/main.ts: do not edit.',
    "import type { JsonObject } from '../kernel/json.ts';",
    "import type { UserData } from './user-data.ts';\n",
    ...Object.entries(types).map(
      ([name, schema]) =>
        `${doc(schema.description ?? name)}export type ${typeNameOf(name)} = ${typeOfSchema(schema)};\n`,
    ),
    paramsOf('ImMethodParams', 'Parameters of every method of a system for instant messages.', methods),
    paramsOf('PreviewParams', 'Parameters of every method on the preview link.', preview),
    namesOf('previewMethods', 'Methods on the preview link.', preview),
    namesOf('imCtiNames', 'CTI frames that are more, or less, than the CTI link has by that name.', cti),
  ].join('\n');
}

function paramsOf(name: string, text: string, methods: Schemas): string {
  const members = Object.entries(methods).map(
    ([method, { description = '', properties }]) =>
      `${doc(description, '  ')}  readonly ${JSON.stringify(method)}: ${typeOfSchema(properties?.params ?? {}, '  ')};\n`,
  );
  return `${doc(text)}export interface ${name} {\n${members.join('')}}\n`;
}

function namesOf(name: string, text: string, schemas: Schemas): string {
  return `${doc(text)}export const ${name} = ${JSON.stringify(Object.keys(schemas))} as const;\n`;
}
