import { join } from 'node:path';
import { exitCodes } from '../kernel/exit-codes.ts';
import { usageError } from '../kernel/usage-error.ts';
import { renderAllureReport } from '../report/allure/allure-report.ts';
import { OwnFiles } from '../report/files/own-files.ts';
import { allureHistory, allurePages, reportPath, reportPaths } from '../report/report-kinds.ts';
import { writeReport } from '../report/write-reports.ts';
import { storedResult } from './stored-result.ts';

/** Options of `ocs-tck report`. */
export interface ReportCommandOptions {
  /** Folder of the finished run; the report goes there too. */
  readonly reports: string;
  /** Whether the page holds the messages of every case. */
  readonly singleFile?: boolean;
}

/** Kinds that can be made from a finished run; Cucumber's messages only exist during the run. */
const kinds = ['html', 'json', 'junit', 'ctrf', 'markdown', 'allure'] as const;

/** `ocs-tck report KIND`: makes a report from a finished run, including Allure's pages. */
export async function report(name: string, options: ReportCommandOptions): Promise<number> {
  const kind = kinds.find((known) => known === name);
  if (!kind) throw usageError(`There is no report "${name}" of a finished run.`, `Give ${kinds.join(', ')}.`);
  const { reports } = options;
  const result = await storedResult(reports);
  const path = reportPath(reports, kind);
  const own = OwnFiles.in(reports);
  own.claim([reportPaths[kind]]);
  await writeReport(kind, path, result, options);
  if (kind !== 'allure') return told(path);
  own.claim([allurePages, allureHistory]);
  process.umask(0o077); // Allure's page holds customers' data as well
  const { page, renderer } = await renderAllureReport({
    results: path,
    output: join(reports, allurePages),
    history: join(reports, allureHistory),
  });
  return told(`${page} (by ${renderer})`);
}

function told(text: string): number {
  process.stdout.write(`${text}\n`);
  return exitCodes.passed;
}
