/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`, or with `or`; nothing for none. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const word = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  return others.length === 0 ? word : `${others.join(', ')} ${last} ${word}`;
}
