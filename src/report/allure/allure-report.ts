import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KitError } from '../../kernel/kit-error.ts';

/** What renders Allure's results: version 2 needs Java, version 3 does not. */
export type AllureRenderer = 'Allure 2' | 'Allure 3';

/** Where the results are, and where the page goes. */
export interface AllureReportOptions {
  readonly results: string;
  readonly output: string;
  /** Folder of what is remembered of earlier runs, for trends; without it, nothing is. */
  readonly history?: string;
  /** By default, chosen by whether Java is installed. */
  readonly renderer?: AllureRenderer;
}

/**
 * Renders Allure results as one page without calls to any analytics host, and says which renderer it used.
 *
 * @throws KitError `ALLURE_NO_RESULTS`, `ALLURE_NOT_INSTALLED`, `ALLURE_FAILED` or `ALLURE_ANALYTICS`.
 */
export async function renderAllureReport(
  options: AllureReportOptions,
): Promise<{ readonly renderer: AllureRenderer; readonly page: string }> {
  await requireResults(options.results);
  const renderer = options.renderer ?? ((await finishes('java', ['-version'])) ? 'Allure 2' : 'Allure 3');
  await renderers[renderer](options);
  const page = join(options.output, 'index.html');
  await removeAnalytics(page);
  return { renderer, page };
}

const renderers = {
  'Allure 2': async ({ results, output: page, history }: AllureReportOptions): Promise<void> => {
    const generate = (...parameters: readonly string[]): Promise<void> => {
      const script = join(packageFolder('allure-commandline'), 'bin', 'allure');
      return run('Allure 2', [script, 'generate', results, '--clean', '-o', ...parameters]);
    };
    if (history === undefined) return generate(page, '--single-file');
    await withHistory(results, history, async () => {
      await generate(page, '--single-file');
      // Only a report of many files has the history for the next one.
      const files = await mkdtemp(join(tmpdir(), 'ocs-tck-allure-'));
      try {
        await generate(files);
        await cp(join(files, 'history'), history, { recursive: true, force: true });
      } finally {
        await rm(files, { recursive: true, force: true });
      }
    });
  },
  'Allure 3': async ({ results, output: page, history }: AllureReportOptions): Promise<void> => {
    const script = join(packageFolder('allure'), '..', 'cli.js');
    const parameters = ['awesome', results, '--single-file', '--name', 'ocs-tck', '-o', page];
    if (history === undefined) return run('Allure 3', [script, ...parameters]);
    await mkdir(history, { recursive: true });
    // A path is taken as relative to the working directory unless it is absolute.
    const file = resolve(history, 'history.jsonl');
    await run('Allure 3', [script, ...parameters, '--history-path', file]);
  },
} as const satisfies Readonly<Record<AllureRenderer, (options: AllureReportOptions) => Promise<void>>>;

/** Allure 2 looks for the history among the results. */
async function withHistory(results: string, history: string, work: () => Promise<void>): Promise<void> {
  const among = join(results, 'history');
  await mkdir(history, { recursive: true });
  await cp(history, among, { recursive: true, force: true });
  try {
    await work();
  } finally {
    await rm(among, { recursive: true, force: true });
  }
}

async function run(renderer: AllureRenderer, words: readonly string[]): Promise<void> {
  const { code, text } = await output(process.execPath, words);
  if (code !== 0) throw failed(renderer, text);
}

async function requireResults(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.some((name) => name.endsWith('-result.json'))) return;
  throw new KitError({
    code: 'ALLURE_NO_RESULTS',
    message: `There are no Allure results in ${folder}.`,
    hint: '"ocs-tck report allure" writes them from a finished run, and renders them.',
  });
}

function packageFolder(name: string): string {
  try {
    return dirname(fileURLToPath(import.meta.resolve(name)));
  } catch (cause) {
    throw new KitError(
      {
        code: 'ALLURE_NOT_INSTALLED',
        message: `The package ${name} is not installed.`,
        hint: 'It is a development dependency: run npm install in the checked-out repository.',
      },
      { cause },
    );
  }
}

/**
 * Takes out the two scripts with which Allure 3 reports each view of a page, and makes sure that no other is
 * left.
 */
async function removeAnalytics(page: string): Promise<void> {
  const html = await readFile(page, 'utf8');
  const quiet = html
    .replaceAll(/<script async src="https:\/\/www\.googletagmanager\.com\/[^"]*"><\/script>\s*/g, '')
    .replaceAll(/<script>\s*window\.dataLayer = [^<]*<\/script>\s*/g, '');
  if (/<script[^>]*\ssrc="https?:|googletagmanager|google-analytics/.test(quiet)) {
    throw new KitError({
      code: 'ALLURE_ANALYTICS',
      message: `Allure's page ${page} would call a host on the network.`,
      hint: 'This version of Allure does so in a new way: use the version that package-lock.json names.',
    });
  }
  if (quiet !== html) await writeFile(page, quiet);
}

function failed(renderer: AllureRenderer, text: string): KitError {
  return new KitError({
    code: 'ALLURE_FAILED',
    message: `${renderer} could not render the results: ${text.trim().slice(-400) || 'it gave no reason'}.`,
    hint: 'The conformance page (reports/conformance.html) needs neither Java nor Allure.',
  });
}

async function finishes(command: string, parameters: readonly string[]): Promise<boolean> {
  return (await output(command, parameters)).code === 0;
}

/** Runs a program to its end; one that cannot be started ends with code -1. */
function output(command: string, parameters: readonly string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, ALLURE_NO_ANALYTICS: 'true' };
    const child = spawn(command, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    const add = (piece: Buffer) => {
      text += piece.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', (error) => resolve({ code: -1, text: error.message }));
    child.on('close', (code) => resolve({ code: code ?? -1, text }));
  });
}
