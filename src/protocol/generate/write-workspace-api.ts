import { type JsonSchema, typeNameOf, typeOfSchema } from './json-type.ts';
import { doc } from './write-source.ts';

type Schemas = Readonly<Record<string, JsonSchema>>;

/** Schemas of `schemas/workspace-api/`, by what they are for. */
export interface WorkspaceApiSchemas {
  readonly fields: JsonSchema;
  readonly accounts: JsonSchema;
  readonly requests: Schemas;
  readonly answers: Schemas;
  readonly notifications: Schemas;
}

/** `workspace-api.generated.ts`: bodies of requests, answers and notifications of the Workspace API. */
export function writeWorkspaceApi(schemas: WorkspaceApiSchemas): string {
  const { fields, accounts, requests, answers, notifications } = schemas;
  return [
    '// Generated from schemas/workspace-api/ by src/protocol/generate/main.ts: do not edit.',
    "import type { JsonObject } from '../kernel/json.ts';\n",
    ...Object.entries(fields.$defs ?? {}).map(([name, schema]) => declaration(name, schema)),
    declaration('accounts-file', accounts),
    byName('WorkspaceBodies', 'Bodies of requests, by the names of their schemas.', requests),
    byName('WorkspaceAnswers', 'Bodies of answers, by the names of their schemas.', answers),
    byName('WorkspaceNotifications', 'Notifications, by the names of their schemas.', notifications),
  ].join('\n');
}

function declaration(name: string, schema: JsonSchema): string {
  return `${doc(schema.description ?? name)}export type ${typeNameOf(name)} = ${typeOfSchema(schema)};\n`;
}

function byName(name: string, text: string, schemas: Schemas): string {
  const members = Object.entries(schemas).map(
    ([file, schema]) =>
      `${doc(schema.description ?? file, '  ')}  readonly ${JSON.stringify(file)}: ${typeOfSchema(schema, '  ')};\n`,
  );
  return `${doc(text)}export type ${name} = {\n${members.join('')}};\n`;
}
