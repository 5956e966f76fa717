import { dirname, join } from 'node:path';
import { allureResults } from './allure/allure-results.ts';
import { CustomerMask } from './customer-mask.ts';
import { OwnFiles } from './files/own-files.ts';
import { replaceFile, replaceFileSync } from './files/replace-file.ts';
import { replaceFiles } from './files/replace-files.ts';
import { notWritten } from './files/written-file.ts';
import { conformanceJson } from './formats/conformance-json.ts';
import { ctrfJson } from './formats/ctrf-json.ts';
import { junitXml } from './formats/junit-xml.ts';
import { summaryMarkdown } from './formats/summary-markdown.ts';
import { linkFromFolder } from './html/link-from-folder.ts';
import { conformancePage, type PageOptions } from './html/page.ts';
import { mergeMessages } from './merge-messages.ts';
import { allureHistory, allurePages, type ReportKind, reportPath, reportPaths } from './report-kinds.ts';
import { RunFileWriter, runFileName, type StoredCase } from './run-file.ts';
import type { RunResult } from './run-result.ts';

/** What the reports of a run are made from. */
export interface FinishedRun {
  readonly result: RunResult;
  /** In the corpus's order. */
  readonly cases: readonly StoredCase[];
  /** Files with Cucumber's messages, one per stream; empty unless they were asked for. */
  readonly messages: readonly string[];
}

/** How the files are written. */
export interface ReportOptions {
  readonly reports: readonly ReportKind[];
  /** Replaces what identifies customers (phone numbers, custom fields) in every file. */
  readonly maskKeys?: boolean;
  /** Whether the page holds the messages of every case, compressed. */
  readonly singleFile?: boolean;
}

/**
 * Writes the reports of a run and its own file into a folder, under the same names each time; files of an earlier run
 * that this one does not write are removed.
 *
 * @throws KitError `REPORTS_NOT_WRITTEN` when the folder cannot be written.
 */
export async function writeReports(run: FinishedRun, folder: string, options: ReportOptions): Promise<void> {
  const mask = options.maskKeys ? new CustomerMask(run) : undefined;
  const shown = mask ? mask.result(run.result) : run.result;
  try {
    const own = OwnFiles.in(folder);
    const names = namesOf(options.reports);
    own.claim(names);
    await replaceFile(join(folder, runFileName), (path) => writeRunFile(path, run, shown, mask));
    for (const kind of options.reports) {
      const path = reportPath(folder, kind);
      if (kind === 'messages') await replaceFile(path, (beside) => mergeMessages(run.messages, beside, mask));
      else await writeReport(kind, path, shown, options);
    }
    own.removeAllBut(new Set([...names, allurePages, allureHistory]));
  } catch (cause) {
    throw notWritten(folder, cause);
  }
}

/** What a run with these reports writes into its folder. */
export function namesOf(reports: readonly ReportKind[]): readonly string[] {
  return [runFileName, ...reports.map((kind) => reportPaths[kind])];
}

/** Writes a report that can be made from the result of a run. */
export async function writeReport(
  kind: Exclude<ReportKind, 'messages'>,
  path: string,
  result: RunResult,
  options: PageOptions,
): Promise<void> {
  if (kind === 'allure') replaceFiles(path, allureResults(result));
  else replaceFileSync(path, texts[kind](result, dirname(path), options));
}

const texts = {
  html: (result: RunResult, folder: string, options: PageOptions) =>
    linkFromFolder(conformancePage(result, options), folder),
  json: conformanceJson,
  junit: junitXml,
  ctrf: ctrfJson,
  markdown: summaryMarkdown,
} as const;

/** Every case with its messages, in the corpus's order; copied if nothing has to be masked. */
function writeRunFile(
  path: string,
  { cases }: FinishedRun,
  shown: RunResult,
  mask: CustomerMask | undefined,
): void {
  const file = new RunFileWriter(path);
  try {
    for (const one of cases) {
      if (mask) file.case(mask.played(one));
      else file.copy(one);
    }
    const { run, problems, sinceLastRun } = shown;
    file.facts({ run, problems, ...(sinceLastRun ? { sinceLastRun } : {}) });
  } finally {
    file.close();
  }
}
