/** Escapes text for HTML and XML; characters that XML cannot carry become `\u{…}`. */
export function escapeMarkup(text: string): string {
  return text.replaceAll(special, (character) => {
    const entity = entities[character];
    return entity ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** An element's attributes, escaped, with a blank before each; `undefined` leaves one out. */
export function attributes(list: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(list)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
