import { readFile, stat } from 'node:fs/promises';
import { KitError } from '../../kernel/kit-error.ts';
import { type ReportedRun, readReportedRun } from '../../report/compare/reported-run.ts';
import { reportPath } from '../../report/report-kinds.ts';

/**
 * The run whose `conformance.json` is at a path, or in the reports folder there.
 *
 * @throws KitError `RESULT_NOT_READ`
 */
export async function reportedRunAt(path: string): Promise<ReportedRun> {
  try {
    const file = (await stat(path)).isDirectory() ? reportPath(path, 'json') : path;
    return readReportedRun(await readFile(file, 'utf8'), file);
  } catch (cause) {
    if (cause instanceof KitError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new KitError(
      {
        code: 'RESULT_NOT_READ',
        message: `${path} cannot be read: ${why}.`,
        hint: 'Name the conformance.json of a run, or its reports folder.',
      },
      { cause },
    );
  }
}
