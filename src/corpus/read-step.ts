/** A step of a case, taken apart: its words without the keyword, and the rows of its table, header first. */
export interface CaseStep {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
}

/** Takes the text of a step apart, as `Case.steps` has it. */
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
