import type { JsonObject } from '../../kernel/json.ts';
import { ctiEventNames, ctiRequestNames, type UserDataForm } from './cti-frames.ts';
import { validators } from './frame-validators.generated.js';
import { schemaProblems } from './schema-problems.ts';
import { validatorOf } from './validator-of.ts';

/** What is wrong with a frame: one sentence each, none for a sound frame. */
export interface FrameJudgment {
  readonly problems: readonly string[];
  /** Whether the frame says what it is: a known CTI message, or JSON-RPC. */
  readonly known: boolean;
}

const sound: FrameJudgment = { problems: [], known: true };

const rpcSchema = 'json-rpc.schema.json';

/** Where the schema of each message is; only these names are ever looked up. */
const schemaOf: ReadonlyMap<string, string> = new Map([
  ...ctiRequestNames.map((name) => [name, `requests/${name}.schema.json`] as const),
  ...ctiEventNames.map((name) => [name, `events/${name}.schema.json`] as const),
]);

/**
 * Judges a frame of the CTI link (by its `messageType`) or of the control link (by `jsonrpc`) by its schema. With a
 * form, key-value lists must be in that form.
 */
export function validateFrame(frame: JsonObject, form?: UserDataForm): FrameJudgment {
  const { messageType } = frame;
  if (messageType === undefined && frame.jsonrpc !== undefined) return judge(rpcSchemaOf(frame), frame);
  if (messageType === undefined) return unknown('messageType: is missing.');
  if (typeof messageType !== 'string') return unknown('messageType: must be a string.');
  const path = schemaOf.get(messageType);
  if (path === undefined)
    return unknown(`messageType: ${JSON.stringify(messageType.slice(0, 80))} is not known.`);
  const judgment = judge(path, frame);
  return form === undefined || judgment.problems.length > 0 ? judgment : judgeForm(frame, form);
}

/** Whether a message of that name is on the CTI link. */
export function isCtiName(name: unknown): boolean {
  return typeof name === 'string' && schemaOf.has(name);
}

/** Which of the three envelopes a frame is meant to be, so that only problems with that one are reported. */
function rpcSchemaOf(frame: JsonObject): string {
  if (frame.method !== undefined) return `${rpcSchema}#/$defs/request`;
  return `${rpcSchema}#/$defs/${frame.error === undefined ? 'result' : 'error'}`;
}

function unknown(problem: string): FrameJudgment {
  return { problems: [problem], known: false };
}

function judge(path: string, frame: JsonObject): FrameJudgment {
  const validate = validatorOf(validators, path);
  if (validate(frame)) return sound;
  return { problems: schemaProblems(validate.errors ?? []), known: true };
}

function judgeForm(frame: JsonObject, form: UserDataForm): FrameJudgment {
  const problems = keyValueFields
    .filter((field) => frame[field] !== undefined && Array.isArray(frame[field]) !== (form === 'pairs'))
    .map((field) => `${field}: must be in the form "${form}", which this client asked for.`);
  return problems.length === 0 ? sound : { problems, known: true };
}

const keyValueFields = ['userData', 'extensions', 'reasons'] as const;
