import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { CompiledSchemas } from '../../link/frames/compiled-schemas.ts';
import { isCtiName, validateFrame } from '../../link/frames/validate-frame.ts';
import { validatorOf } from '../../link/frames/validator-of.ts';
import {
  type ImMethodParams,
  imCtiNames,
  type PassageOnLink,
  previewMethods,
} from '../../protocol/instant-messages.generated.ts';
import { validators } from './im-validators.generated.js';

export type ImMethod = keyof ImMethodParams;

/** By their paths in `schemas/`, with the place in the file. */
const schemas = new CompiledSchemas((path) => validatorOf(validators, path));

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
