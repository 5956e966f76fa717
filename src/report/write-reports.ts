import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import { KitError } from '../kernel/kit-error.ts';
import { allureResults } from './allure-results.ts';
import { conformanceReport } from './conformance-json.ts';
import { CustomerMask } from './customer-mask.ts';
import { conformancePage } from './html/page.ts';
import { junitXml } from './junit-xml.ts';
import { maskEnvelope } from './mask-envelope.ts';
import { type NamedFile, replaceFiles } from './replace-files.ts';
import type { RunResult } from './run-result.ts';
import { hasTranscript, transcriptFileName, transcriptText } from './transcript-text.ts';

/** Where the files of a run are. */
export interface WrittenReports {
  readonly json: string;
  readonly html: string;
  readonly junit: string;
  readonly messages: string;
  /** Folder of one text file a case. */
  readonly transcripts: string;
  /** Folder that Allure renders. */
  readonly allureResults: string;
}

/** How the files are written. */
export interface ReportOptions {
  /** Replaces what identifies customers (phone numbers, custom fields) in every file. */
  readonly maskKeys?: boolean;
}

/**
 * Writes every report of a run into a folder, under the same names each time; transcripts and Allure results
 * of an earlier run there are removed, so that nothing stale is left.
 *
 * @throws KitError `REPORTS_NOT_WRITTEN` when the folder cannot be written.
 */
export async function writeReports(
  result: RunResult,
  envelopes: Iterable<Envelope>,
  folder: string,
  options: ReportOptions = {},
): Promise<WrittenReports> {
  const mask = options.maskKeys ? new CustomerMask(result) : undefined;
  const shown = mask ? mask.result(result) : result;
  const paths = pathsIn(folder);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(paths.json, `${JSON.stringify(conformanceReport(shown), undefined, 1)}\n`);
    await writeFile(paths.html, conformancePage(shown));
    await writeFile(paths.junit, junitXml(shown));
    await writeMessages(paths.messages, envelopes, mask);
    replaceFiles(paths.transcripts, transcriptFiles(shown));
    replaceFiles(paths.allureResults, allureResults(shown));
  } catch (cause) {
    throw notWritten(folder, cause);
  }
  return paths;
}

function pathsIn(folder: string): WrittenReports {
  return {
    json: join(folder, 'conformance.json'),
    html: join(folder, 'conformance.html'),
    junit: join(folder, 'junit.xml'),
    messages: join(folder, 'messages.ndjson'),
    transcripts: join(folder, 'transcripts'),
    allureResults: join(folder, 'allure-results'),
  };
}

function* transcriptFiles(result: RunResult): Generator<NamedFile> {
  for (const one of result.chapters.flatMap((chapter) => chapter.rules.flatMap((rule) => rule.cases))) {
    if (hasTranscript(one)) yield { name: transcriptFileName(one.id), content: transcriptText(one) };
  }
}

/** Cucumber's stream as it is, a message a line; written in pieces, for a long run's is big. */
async function writeMessages(
  path: string,
  envelopes: Iterable<Envelope>,
  mask: CustomerMask | undefined,
): Promise<void> {
  const file = await open(path, 'w');
  try {
    let piece: string[] = [];
    for (const envelope of envelopes) {
      piece.push(JSON.stringify(mask ? maskEnvelope(envelope, mask) : envelope));
      if (piece.length < 1000) continue;
      await file.write(`${piece.join('\n')}\n`);
      piece = [];
    }
    if (piece.length > 0) await file.write(`${piece.join('\n')}\n`);
  } finally {
    await file.close();
  }
}

function notWritten(folder: string, cause: unknown): KitError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new KitError(
    {
      code: 'REPORTS_NOT_WRITTEN',
      message: `The reports cannot be written to ${folder}: ${why}.`,
      hint: 'Name a folder that you may write to, on a disk with room.',
    },
    { cause },
  );
}
