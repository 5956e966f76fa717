/** The most lines of a file that somebody writes: what is longer has more than one subject. */
export const mostLines = 300;

/** The files that are longer, each with its number of lines. */
export function longFiles(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: linesIn(text) }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
}

function linesIn(text: string): number {
  const ends = text.split('\n').length - 1;
  return text === '' || text.endsWith('\n') ? ends : ends + 1;
}
