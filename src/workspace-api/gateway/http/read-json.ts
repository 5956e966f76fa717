import type { JsonValue } from '../../../kernel/json.ts';
import { depthLimit } from '../../../link/frames/frame-connection.ts';

/** Longest body, in bytes. */
export const bodyLimit = 1024 * 1024;

/** The JSON of a body, or what is wrong with it; an empty body has none. */
export type ReadJson = { readonly value: JsonValue | undefined } | { readonly problem: string };

export function readJson(text: string): ReadJson {
  if (text.trim() === '') return { value: undefined };
  try {
    const value: JsonValue = JSON.parse(text);
    return isDeeper(value, depthLimit)
      ? { problem: `The body is nested deeper than ${depthLimit} levels.` }
      : { value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: 'The body is not JSON.' };
  }
}

/** Looks no deeper than it has to, so that no client can overflow the stack. */
function isDeeper(value: JsonValue | undefined, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
