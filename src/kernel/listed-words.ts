/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`; nothing for none. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length === 0 ? last : `${others.join(', ')} and ${last}`;
}
