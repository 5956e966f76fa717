import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';
import { isCtiName, validateFrame } from '../../link/frames/validate-frame.ts';
import { describingKeywords } from '../../protocol/describing-keywords.ts';
import {
  type ImMethodParams,
  imCtiNames,
  type PassageOnLink,
  previewMethods,
} from '../../protocol/instant-messages.generated.ts';

export type ImMethod = keyof ImMethodParams;

/** Schemas that others refer to. */
const shared = [
  'link/fields',
  'link/user-data',
  'instant-messages/fields',
  'instant-messages/routing-strategy',
  'instant-messages/floor',
  'instant-messages/passage-on-link',
] as const;

const base = 'https://ocs-tck.example/schemas/';
let compiler: Ajv2020 | undefined;
/** By their paths in `schemas/`, with the place in the file. */
const schemas = new CompiledSchemas((path) => {
  compiler ??= imCompiler(false);
  const [file = path] = path.split('#');
  if (compiler.getSchema(base + file) === undefined)
    compiler.addSchema(readSchema(file.replace('.schema.json', '')));
  return compiler.compile({ $ref: base + path });
});

/**
 * What is wrong with the parameters or the result of a method, in sentences that begin with the place:
 * `frames.0.frame.connId: is missing.` Nothing if its schema, and those of its frames, accept it.
 */
export function wrongIn(method: ImMethod, part: 'params' | 'result', value: unknown): string | undefined {
  const problems = schemas.problemsOf(
    `instant-messages/methods/${method}.schema.json#/properties/${part}`,
    value,
  );
  const all = problems.length === 0 ? problemsOfFrames(value) : problems;
  return all.length === 0 ? undefined : all.join(' ');
}

/** Tells parameters that were checked from others. */
export function areParams<Method extends ImMethod>(
  method: Method,
  params: unknown,
): params is ImMethodParams[Method] {
  return wrongIn(method, 'params', params) === undefined;
}

function problemsOfFrames(value: unknown): readonly string[] {
  const frames = isJsonObject(value) && Array.isArray(value.frames) ? value.frames : [];
  return frames.flatMap((one: PassageOnLink, n) =>
    problemsOfFrame(one).map((problem) => `frames.${n}.frame.${problem}`),
  );
}

/** Names that no schema has are let through: a system may send its parts more than the cases need. */
function problemsOfFrame({ channel, frame }: PassageOnLink): readonly string[] {
  if (channel === 'preview') return problemsOfCall(frame);
  const { messageType } = frame;
  if (isOneOf(imCtiNames, messageType))
    return schemas.problemsOf(`instant-messages/cti/${messageType}.schema.json`, frame);
  return isCtiName(messageType) ? validateFrame(frame, 'object').problems : [];
}

function problemsOfCall({ method, params }: JsonObject): readonly string[] {
  if (!isOneOf(previewMethods, method)) return [];
  const problems = schemas.problemsOf(
    `instant-messages/preview/${method}.schema.json#/properties/params`,
    params,
  );
  return problems.map((problem) => `params.${problem}`);
}

function isOneOf<Name extends string>(names: readonly Name[], name: JsonValue | undefined): name is Name {
  return names.some((one) => one === name);
}

/** A compiler that knows what schemas share; validating the schemas themselves is left to tests. */
export function imCompiler(validateSchema: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false, // Conditions require keys that are defined beside them.
    strictTypes: false, // Conditions do not repeat types.
    allErrors: true,
    allowUnionTypes: true,
    validateSchema,
  });
  ajv.addVocabulary([...describingKeywords]);
  for (const name of shared) ajv.addSchema(readSchema(name));
  return ajv;
}

/** Reads a schema by its path in `schemas/`, without the end of its name. */
export function readSchema(name: string): JsonObject {
  // A file of this project; the schema test checks its shape.
  return JSON.parse(readFileSync(join(kitFolder, 'schemas', `${name}.schema.json`), 'utf8')) as JsonObject;
}
