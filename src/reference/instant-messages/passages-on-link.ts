import type { Passage } from '../../instant-messages/exchange.ts';
import type { CtiFrame, Frame, PreviewFrame } from '../../instant-messages/machine/frames.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { PassageOnLink } from '../../protocol/instant-messages.generated.ts';
import { type ImMethod, wrongIn } from './im-schemas.ts';

/** Frames as the link of a system under test carries them: `{from, to, channel, frame}` (docs/link.md, Instant messages). */
export function toLink(passages: readonly Passage[]): JsonObject {
  const frames = passages.map(({ from, to, frame }) => {
    const { channel } = frame;
    const content = frame.channel === 'cti' ? frame.cti : frame.preview;
    return { from, to, channel, frame: JSON.parse(JSON.stringify(content)) as JsonObject }; // Frames are objects.
  });
  return { frames };
}

/** The frames in the answer to a method. Throws KitError IM_FRAMES if the method's schema, or a frame's, does not accept it. */
export function framesIn(method: ImMethod, answer: JsonValue): readonly Passage[] {
  const wrong = wrongIn(method, 'result', answer);
  if (wrong === undefined && isJsonObject(answer)) return fromLink(framesOf(answer));
  throw new KitError({
    code: 'IM_FRAMES',
    message: `The system answered ${method} with what its schema does not allow: ${wrong}`,
    hint: 'docs/link.md, "Instant messages", and schemas/instant-messages/ say what frames are.',
  });
}

function framesOf(answer: JsonObject): readonly PassageOnLink[] {
  return answer.frames as readonly PassageOnLink[] & JsonValue; // The schema has accepted it.
}

/** Frames that their schemas have accepted. */
export function fromLink(frames: readonly PassageOnLink[]): readonly Passage[] {
  return frames.map(({ from, to, channel, frame }) => ({ from, to, frame: contentOf(channel, frame) }));
}

/** What the schemas have accepted is of these types. */
function contentOf(channel: PassageOnLink['channel'], frame: JsonObject): Frame {
  if (channel === 'cti') return { channel, cti: frame as JsonObject & CtiFrame };
  return { channel, preview: frame as JsonObject & PreviewFrame };
}
