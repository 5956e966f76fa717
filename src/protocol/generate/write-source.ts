/** First lines of every generated file. */
export const banner =
  '// Generated from schemas/desktop-protocol/ by src/protocol/generate/main.ts: do not edit.\n';

/** A value as source text, one entry a line down to `depth`, then in one line. */
export function literal(value: unknown, depth = 0, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((entry) => `${inner}${literal(entry, depth - 1, inner)},\n`).join('')}${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([key, entry]) => `${inner}${JSON.stringify(key)}: ${literal(entry, depth - 1, inner)},\n`,
  );
  return `{\n${entries.join('')}${indent}}`;
}

/** A doc comment of one or two lines. */
export function doc(text: string, indent = ''): string {
  return `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;
}
