/**
 * Characters that a reader cannot see, or that make a terminal or a page show something else than is there: controls
 * (C0, DEL, C1), line and paragraph separators, directions (bidi), what has no width, tags, noncharacters, and halves
 * of surrogate pairs.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is made visible
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** A text of unknown origin on one line, every character of it visible: an escape becomes `\u{1b}`. */
export function oneLine(text: string): string {
  return text.replaceAll(unseen, inBraces);
}

/** Most texts are plain, which is quick to find. */
const plain = /^[\n\t -~]*$/;

/** The same, but line feeds and tabs stay. */
export function severalLines(text: string): string {
  if (plain.test(text)) return text;
  return text.replaceAll(unseen, (character) => (/[\n\t]/.test(character) ? character : inBraces(character)));
}

/** JSON of a value in which every such character is written as JSON's own escape, so that nothing is lost. */
export function visibleJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent);
  return json.replaceAll(beyondAscii, (characters) => characters.replaceAll(unseen, asJsonEscape));
}

/** JSON escapes ASCII's controls itself, all but DEL; a text has little else, which is quick to find. */
const beyondAscii = /[^\n -~]+/g;

function inBraces(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** JSON's escapes are UTF-16: a character beyond the first 65,536 is two of them. */
function asJsonEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
