import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { type BadFrame, type BadFrameProblem, depthLimit } from './frame-connection.ts';

/** Takes what was read: a frame, or the reason why it is not one. */
export interface FrameSink {
  frame(frame: JsonObject): void;
  bad(bad: BadFrame): void;
}

const excerptLength = 80;

/** Reads the text of one frame and hands it, or what is wrong with it, to the sink. */
export function parseFrame(text: string, sink: FrameSink): void {
  const value = parseJson(text);
  if (value === undefined) sink.bad(badFrame('not JSON', text));
  else if (!isJsonObject(value)) sink.bad(badFrame('not an object', text));
  else if (mayBeDeep(text) && isDeep(value)) sink.bad(badFrame('too deep', text));
  else sink.frame(value);
}

/** Describes something that is not a frame; tokens and passwords in it are masked. */
export function badFrame(problem: BadFrameProblem, text: string): BadFrame {
  const masked = text
    .slice(0, 4 * excerptLength)
    .replace(/("(?:token|password)"\s*:\s*")[^"]*/gi, '$1***')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '·');
  const excerpt = masked.length > excerptLength ? `${masked.slice(0, excerptLength)}…` : masked;
  return { problem, excerpt };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON text means undefined, so this is unmistakable; the caller reports it
  }
}

/** Cheap upper bound of the depth: only a text with more brackets than the limit is looked at closely. */
function mayBeDeep(text: string): boolean {
  if (text.length <= depthLimit) return false;
  return openings(text, '{') + openings(text, '[') > depthLimit;
}

function openings(text: string, bracket: string): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
    count += 1;
    if (count > depthLimit) break;
  }
  return count;
}

/** Level by level, not by recursion: the peer controls the depth. */
function isDeep(value: JsonObject): boolean {
  let level: unknown[] = [value];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > depthLimit) return true;
    const next: unknown[] = [];
    for (const one of level) {
      for (const inner of Object.values(one as object)) {
        // Only objects and arrays are ever pushed.
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return false;
}
