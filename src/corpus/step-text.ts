import {
  type GherkinDocument,
  type Pickle,
  type PickleStep,
  PickleStepType,
  type Step,
} from '@cucumber/messages';

/**
 * The steps of a pickle as text with their keywords; a table or doc string follows on lines of its own,
 * indented. A keyword that is not given is the one of its kind: `Then` for an outcome, even if it is written `And`.
 */
export function stepTexts(pickle: Pickle, keywords: ReadonlyMap<string, string>): string[] {
  return pickle.steps.map((step) => {
    const keyword = keywords.get(step.astNodeIds[0] ?? '') ?? keywordOf(step);
    return [`${keyword} ${step.text}`, ...argumentLines(step)].join('\n');
  });
}

function keywordOf({ type }: PickleStep): string {
  if (type === PickleStepType.CONTEXT) return 'Given';
  if (type === PickleStepType.ACTION) return 'When';
  return type === PickleStepType.OUTCOME ? 'Then' : '*';
}

/** The keyword (`Given`) of every step in a document, background steps too, by the step's id. */
export function stepKeywords(document: GherkinDocument): Map<string, string> {
  const children = document.feature?.children ?? [];
  const holders = [...children, ...children.flatMap((child) => child.rule?.children ?? [])];
  const steps: readonly Step[] = holders.flatMap((holder) => [
    ...(holder.background?.steps ?? []),
    ...(holder.scenario?.steps ?? []),
  ]);
  return new Map(steps.map((step) => [step.id, step.keyword.trim()]));
}

function argumentLines(step: PickleStep): string[] {
  const rows = step.argument?.dataTable?.rows.map((row) => row.cells.map((cell) => cell.value)) ?? [];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const table = rows.map(
    (row) => `  | ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  );
  const docString = step.argument?.docString;
  if (!docString) return table;
  return ['  """', ...docString.content.split('\n').map((line) => `  ${line}`), '  """'];
}
