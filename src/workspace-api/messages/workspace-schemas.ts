import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';
import type { AccountsFile, WorkspaceBodies } from '../../protocol/workspace-api.generated.ts';

export type WorkspaceBodyName = keyof WorkspaceBodies;

let compiler: Ajv2020 | undefined;
/** By their paths in `schemas/workspace-api/`. */
const schemas = new CompiledSchemas((path) => {
  compiler ??= workspaceCompiler(false);
  return compiler.compile(readWorkspaceSchema(path));
});

/** What is wrong with something that a schema describes, in sentences that begin with the place. */
export function wrongInWorkspace(path: string, value: unknown): readonly string[] {
  return schemas.problemsOf(path, value);
}

/** Tells the body of a request that its schema accepts from others. */
export function isWorkspaceBody<Name extends WorkspaceBodyName>(
  name: Name,
  body: unknown,
): body is WorkspaceBodies[Name] {
  return wrongInWorkspace(`requests/${name}`, body).length === 0;
}

/** Tells a sound file of accounts from others. */
export function isAccountsFile(value: unknown): value is AccountsFile {
  return wrongInWorkspace('accounts', value).length === 0;
}

/** A compiler that knows what schemas share; validating the schemas themselves is left to tests. */
export function workspaceCompiler(validateSchema: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false, // A pair is an object in each of its alternatives.
    allErrors: true,
    discriminator: true,
    validateSchema,
  });
  ajv.addSchema(readWorkspaceSchema('fields'));
  return ajv;
}

/** Reads a schema by its path in `schemas/workspace-api/`. */
export function readWorkspaceSchema(path: string): JsonObject {
  const file = join(kitFolder, 'schemas', 'workspace-api', `${path}.schema.json`);
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject;
}
