/** The parts of a step of a case: its words without the keyword, and the rows of its table, header first. */
export interface CaseStep {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** Splits the text of a step, as in `Case.steps`. */
export function readStep(text: string): CaseStep {
  const [first = '', ...lines] = text.split('\n');
  const rows = lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return { text: first.slice(first.indexOf(' ') + 1), rows };
}
