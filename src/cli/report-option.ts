import { usageError } from '../kernel/usage-error.ts';
import { type ReportKind, reportKinds } from '../report/report-kinds.ts';

/** The kinds that `--report` names, `html,json`. */
export function reportsOf(text: string): readonly ReportKind[] {
  return text.split(',').map((name) => {
    const kind = reportKinds.find((known) => known === name.trim());
    if (kind) return kind;
    throw usageError(`--report names "${name}".`, `Give some of ${reportKinds.join(',')}.`);
  });
}
