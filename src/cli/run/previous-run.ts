import { KitError } from '../../kernel/kit-error.ts';
import type { ReportedRun } from '../../report/compare/reported-run.ts';
import { reportedRunAt } from '../finished/reported-run-at.ts';

/** The run whose report is in a folder; nothing if there is none, or one of another version of the kit. */
export async function previousRun(folder: string): Promise<ReportedRun | undefined> {
  try {
    return await reportedRunAt(folder);
  } catch (error) {
    // This run replaces that file, so wrong contents must not keep the run from ending.
    if (error instanceof KitError && error.code === 'RESULT_NOT_READ') return undefined;
    throw error;
  }
}
