import { severalLines } from '../kernel/visible-text.ts';

/** Escapes text for HTML and XML; characters that XML cannot carry, or that nobody can see, become `\u{…}`. */
export function escapeMarkup(text: string): string {
  return severalLines(text).replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element's attributes, escaped, with a blank before each; `undefined` leaves one out. */
export function attributes(list: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(list)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
