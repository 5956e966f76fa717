import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';

const folder = join(kitFolder, 'schemas', 'link');
const shared = ['fields.schema.json', 'user-data.schema.json', 'json-rpc.schema.json'];

/** The schemas that frames are held against, by their paths in `schemas/link/`, and where each is found. */
export function frameSchemas(): Readonly<Record<string, string>> {
  const paths = [
    ...messageFiles(),
    ...['request', 'result', 'error'].map((part) => `json-rpc.schema.json#/$defs/${part}`),
  ];
  return Object.fromEntries(paths.map((path) => [path, `https://ocs-tck.example/schemas/link/${path}`]));
}

/** A compiler that knows all schemas of the link. The schema test checks them. */
export function frameSchemaCompiler(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, ...options });
  for (const path of [...shared, ...messageFiles()]) ajv.addSchema(readSchema(path));
  return ajv;
}

function messageFiles(): readonly string[] {
  return ['requests', 'events'].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .sort()
      .map((file) => `${kind}/${file}`),
  );
}

function readSchema(path: string): JsonObject {
  // A file of this project: the schema tests check its shape.
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as JsonObject;
}
