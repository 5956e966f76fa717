/** What a cell of the features expects, in words: `anything but running` for `not "running"`. */
export function valueInWords(literal: string): string {
  const [, denied] = /^not (.+)$/.exec(literal) ?? [];
  if (denied !== undefined) return `anything but ${valueInWords(denied)}`;
  const [, pattern] = /^matching \/(.+)\/$/.exec(literal) ?? [];
  if (pattern !== undefined) return `something with ${pattern} in it`;
  return literal.replace(/^"(.*)"$/, '$1');
}

/** A date and time of the upper tester (`2035-01-05T09:05`) as people write them. */
export function timeInWords(at: string): string {
  return at.replace('T', ' at ');
}
