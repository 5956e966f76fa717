/** An option's value as a step writes it: `true`, `false`, a number, or text. */
export function optionValue(literal: string): string | number | boolean {
  if (literal === 'true' || literal === 'false') return literal === 'true';
  return /^-?\d+$/.test(literal) ? Number(literal) : literal.replace(/^"|"$/g, '');
}
