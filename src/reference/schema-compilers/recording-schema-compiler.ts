import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';

type LinkName = 'set-up-link' | 'index-link';

/** Where the definitions of both links are found, by the link and the name: `index-link query`. */
export function recordingSchemas(): Readonly<Record<string, string>> {
  const links = ['set-up-link', 'index-link'] as const;
  return Object.fromEntries(
    links.flatMap((link) => {
      const { $id, $defs } = recordingSchema(link);
      const names = Object.keys(isJsonObject($defs) ? $defs : {});
      return names.map((name) => [`${link} ${name}`, `${$id}#/$defs/${name}`]);
    }),
  );
}

/** A compiler that knows both schemas. */
export function recordingCompiler(options: Options): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // Conditions require keys that are defined beside them.
    strictTypes: false, // Conditions do not repeat types.
    allErrors: true,
    ...options,
  });
  return ajv.addSchema(recordingSchema('set-up-link')).addSchema(recordingSchema('index-link'));
}

/** Reads the schema of a link. */
export function recordingSchema(link: LinkName): JsonObject {
  const file = join(kitFolder, 'schemas', 'recording', `${link}.schema.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject; // A file of this project, which its test checks.
}
