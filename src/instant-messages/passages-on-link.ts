import { isJsonObject, type JsonObject, type JsonValue } from '../kernel/json.ts';
import { KitError } from '../kernel/kit-error.ts';
import type { Passage } from './exchange.ts';
import type { CtiFrame, PreviewFrame } from './machine/frames.ts';

/** Frames as the link of a system under test carries them: `{from, to, channel, frame}` (docs/link.md, Instant messages). */
export function toLink(passages: readonly Passage[]): JsonObject {
  const frames = passages.map(({ from, to, frame }) => {
    const { channel } = frame;
    const content = frame.channel === 'cti' ? frame.cti : frame.preview;
    return { from, to, channel, frame: JSON.parse(JSON.stringify(content)) as JsonObject }; // Frames are objects.
  });
  return { frames };
}

/** The frames in parameters or in an answer. Throws KitError IM_FRAMES if they are not in that form. */
export function fromLink(value: JsonValue): readonly Passage[] {
  const frames = isJsonObject(value) ? value.frames : undefined;
  if (!Array.isArray(frames)) throw wrong('there is no list "frames"');
  return frames.map(readPassage);
}

function readPassage(value: JsonValue, n: number): Passage {
  if (!isJsonObject(value)) throw wrong(`frames[${n}] is not an object`);
  const { from, to, channel, frame } = value;
  if (typeof from !== 'string' || typeof to !== 'string') throw wrong(`frames[${n}] lacks "from" or "to"`);
  if (!isJsonObject(frame)) throw wrong(`frames[${n}].frame is not an object`);
  if (channel === 'cti' && isCti(frame)) return { from, to, frame: { channel, cti: frame } };
  if (channel === 'preview' && isPreview(frame)) return { from, to, frame: { channel, preview: frame } };
  throw wrong(`frames[${n}] is neither a frame of the CTI link nor one of the preview link`);
}

const texts = ['connId', 'otherDN', 'agentId', 'mediaType', 'privateMsgId', 'text', 'routeType'] as const;

function isCti(frame: JsonObject): frame is JsonObject & CtiFrame {
  const { messageType, thisDN, referenceId, userData, reasons } = frame;
  return (
    typeof messageType === 'string' &&
    typeof thisDN === 'string' &&
    texts.every((name) => frame[name] === undefined || typeof frame[name] === 'string') &&
    (referenceId === undefined || typeof referenceId === 'number') &&
    [userData, reasons].every((one) => one === undefined || isJsonObject(one))
  );
}

function isPreview(frame: JsonObject): frame is JsonObject & PreviewFrame {
  const { method, params, answerTo, result, error } = frame;
  if (typeof method === 'string') return isJsonObject(params);
  if (typeof answerTo !== 'string') return false;
  if (isJsonObject(error)) return typeof error.code === 'number' && typeof error.message === 'string';
  return isJsonObject(result);
}

function wrong(what: string): KitError {
  return new KitError({
    code: 'IM_FRAMES',
    message: `These are no frames of instant messages: ${what}.`,
    hint: 'docs/link.md, "Instant messages", and schemas/instant-messages/ say what they are.',
  });
}
