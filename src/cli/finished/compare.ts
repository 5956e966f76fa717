import { withoutSecrets } from '../../kernel/secrets.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { compareRuns } from '../../report/compare/compare-runs.ts';
import { comparisonMarkdown } from '../../report/compare/comparison-markdown.ts';
import { comparisonPage } from '../../report/compare/comparison-page.ts';
import { comparisonText } from '../../report/compare/comparison-text.ts';
import { exitCodeOfComparison } from '../../report/compare/exit-code-of-comparison.ts';
import { print } from '../print.ts';
import { reportedRunAt } from './reported-run-at.ts';

const formats = { markdown: comparisonMarkdown, html: comparisonPage } as const;

/** `ocs-tck compare BEFORE AFTER`: what changed between two runs; its exit code is a gate. */
export async function compare(before: string, after: string, options: { format: string }): Promise<number> {
  const write = writerOf(options.format);
  const later = await reportedRunAt(after);
  const comparison = compareRuns(await reportedRunAt(before), later);
  if (comparison === undefined)
    throw usageError(
      'The two runs are about different roles, so there is nothing to compare.',
      'Name two runs about the same side of the protocol.',
    );
  if (write === undefined) print(comparisonText(comparison, later));
  else process.stdout.write(withoutSecrets(write(comparison, later)));
  return exitCodeOfComparison(comparison);
}

/** Nothing for text, which goes to the terminal. */
function writerOf(format: string): (typeof formats)[keyof typeof formats] | undefined {
  if (format === 'text') return undefined;
  if (format === 'markdown' || format === 'html') return formats[format];
  throw usageError(`--format names "${format}".`, 'Give text, markdown or html.');
}
