import { join } from 'node:path';

/** The reports that a run can write, by name, each with its file or folder in the reports folder. */
export const reportPaths = {
  html: 'conformance.html',
  json: 'conformance.json',
  junit: 'junit.xml',
  ctrf: 'ctrf.json',
  markdown: 'summary.md',
  allure: 'allure-results',
  messages: 'messages.ndjson',
} as const;

/** Folder of Allure's pages, which a renderer makes from its results and empties before that. */
export const allurePages = 'allure-report';

/** Folder of what Allure's pages remember of earlier runs. */
export const allureHistory = 'allure-history';

export type ReportKind = keyof typeof reportPaths;

/** What a run writes by default: reports for people, programs and CI servers. */
export const defaultReports: readonly ReportKind[] = ['html', 'json', 'junit'];

export const reportKinds = Object.keys(reportPaths) as readonly ReportKind[]; // Its own keys.

/** Where a report is. */
export function reportPath(folder: string, kind: ReportKind): string {
  return join(folder, reportPaths[kind]);
}
