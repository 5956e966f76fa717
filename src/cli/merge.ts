import { join } from 'node:path';
import { readClasses } from '../corpus/classes.ts';
import { corpusHash } from '../corpus/corpus-hash.ts';
import { KitError } from '../kernel/kit-error.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { usageError } from '../kernel/usage-error.ts';
import { exitCodeOfRun } from '../report/profile/exit-code-of-run.ts';
import { reportPath } from '../report/report-kinds.ts';
import { runFileName, type StoredFacts } from '../report/run-file.ts';
import { summarize } from '../report/summarize.ts';
import { namesOf } from '../report/write-reports.ts';
import { kitCorpus } from './kit-corpus.ts';
import { print } from './print.ts';
import { reportsOf } from './report-option.ts';
import { finishRun } from './run/finish-run.ts';
import { exitCodeOfSignal } from './run/interruption.ts';
import { ReportsFolder } from './run/reports-folder.ts';
import { finishedRun } from './stored-result.ts';

/** Options of `ocs-tck merge`. */
export interface MergeOptions {
  readonly reports: string;
  readonly report: string;
}

/** `ocs-tck merge A B… --reports DIR`: merges several runs, each of a shard of the cases, into one. */
export async function merge(folders: readonly string[], options: MergeOptions): Promise<number> {
  const reports = reportsOf(options.report);
  if (reports.includes('messages'))
    throw usageError("Cucumber's messages cannot be had from finished runs.", 'Leave out "messages".');
  const runs = folders.map((folder) => finishedRun(folder).facts);
  const [first, ...others] = runs;
  if (!first) throw usageError('No run is named.', 'Name the reports folders of the shards.');
  const corpus = await kitCorpus();
  for (const [index, facts] of runs.entries())
    refuseOther(
      { ...first, run: { ...first.run, corpusHash: corpusHash(corpus) } },
      facts,
      folders[index] ?? '',
    );
  const target = await ReportsFolder.open(options.reports, namesOf(reports));
  const { corpusHash: _, ...run } = mergedFacts([first, ...others]);
  const files = folders.map((folder) => join(folder, runFileName));
  const problems = [...new Set([...runs.flatMap((one) => one.problems), ...missingShards(runs)])];
  const left = {
    files,
    messages: [],
    problems,
    facts: { ...run, corpus, classes: await readClasses(kitFolder, corpus) },
  };
  const result = await finishRun(left, target.path, { reports, maskKeys: false });
  print(summarize(result, reportPath(target.path, reports[0] ?? 'html')));
  const { interrupted } = result.run;
  return interrupted ? exitCodeOfSignal[interrupted] : exitCodeOfRun(result);
}

/** Runs with other rules, options or implementations cannot be merged. */
function refuseOther(first: StoredFacts, other: StoredFacts, folder: string): void {
  const same = ({ run }: StoredFacts): string => {
    const { shard: _, ...options } = run.options;
    return JSON.stringify([run.corpusHash, run.roles, run.implementation, run.profile, options]);
  };
  if (same(first) === same(other)) return;
  throw new KitError({
    code: 'RUN_NOT_READ',
    message: `The run in ${folder} does not have the same rules, cases, options and implementation as the others.`,
    hint: 'Merge the shards of one run, all made by this version of the kit.',
  });
}

/** From the start of the first to the end of the last. */
function mergedFacts(runs: readonly [StoredFacts, ...StoredFacts[]]): StoredFacts['run'] {
  const [{ run }] = runs;
  const { shard: _, ...options } = run.options;
  const starts = runs.map((one) => Date.parse(one.run.started));
  const ends = runs.map((one) => Date.parse(one.run.started) + one.run.durationMs);
  const interrupted = runs.flatMap((one) => one.run.interrupted ?? [])[0];
  return {
    ...run,
    started: new Date(Math.min(...starts)).toISOString(),
    durationMs: Math.max(...ends) - Math.min(...starts),
    options,
    ...claimsOfAll(runs),
    ...(interrupted ? { interrupted } : {}),
  };
}

/** A claim is seen if it was in any of the shards. */
function claimsOfAll(runs: readonly StoredFacts[]): Pick<StoredFacts['run'], 'claims'> {
  const all = runs.flatMap(({ run }) => run.claims ?? []);
  const claims = runs[0]?.run.claims?.map((claim) =>
    claim.seen === undefined
      ? claim
      : { ...claim, seen: all.some(({ name, seen }) => name === claim.name && seen === true) },
  );
  return claims ? { claims } : {};
}

/** Names what is missing, so that it does not look as if it had not been chosen. */
function missingShards(runs: readonly StoredFacts[]): readonly string[] {
  const shards = runs.flatMap(({ run }) =>
    typeof run.options.shard === 'string' ? [run.options.shard] : [],
  );
  const counts = [...new Set(shards.map((shard) => Number(shard.split('/')[1])))];
  if (counts.length > 1) return [`The shards do not belong together: ${shards.join(', ')}.`];
  const all = Array.from({ length: counts[0] ?? 0 }, (_, index) => `${index + 1}/${counts[0]}`);
  return all.filter((shard) => !shards.includes(shard)).map((shard) => `The shard ${shard} is missing.`);
}
