import { isJsonObject, type JsonObject } from '../../kernel/json.ts';

/** The longest frame, in characters, and the deepest nesting (docs/link.md, "Framing"). */
const longest = 1024 * 1024;
const deepest = 64;

export type FrameRead =
  | { readonly ok: true; readonly frame: JsonObject }
  | { readonly ok: false; readonly why: string };

/** Reads a frame of the CTI link; what is none is refused in a sentence. */
export function readCtiText(text: string): FrameRead {
  if (text.length > longest) return { ok: false, why: `The frame is longer than ${longest} characters.` };
  if (depthOf(text) > deepest)
    return { ok: false, why: `The frame is nested more than ${deepest} levels deep.` };
  try {
    const read: unknown = JSON.parse(text);
    return isJsonObject(read)
      ? { ok: true, frame: read }
      : { ok: false, why: 'The frame is not a JSON object.' };
  } catch {
    return { ok: false, why: 'The frame is not JSON.' }; // Nothing of it can be read.
  }
}

/** Brackets inside of texts count too: more than that many are no frame of ours either way. */
function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const character of text) {
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}
