import { oneLine } from '../../kernel/visible-text.ts';

/** A text of unknown origin on one line of Markdown: nothing in it is markup, a mention or a link. */
export function plainMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_[\]#|~]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//');
}

/** An id or another short text as code. */
export function codeMarkdown(text: string): string {
  const line = oneLine(text);
  return /[`|]/.test(line) ? plainMarkdown(line) : `\`${line}\``;
}

/** A table; cells are Markdown. Columns with numbers are aligned to the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: ReadonlySet<number> = new Set(),
): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (numbers.has(at) ? '---:' : '---'))), ...rows.map(line)];
}
