import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ocs } from '../roles/ocs.ts';
import { type Measured, measureCommand } from './measured-command.ts';
import { median } from './throughput.ts';

/** Medians of a command's rounds. */
export interface CommandTime extends Measured {
  readonly name: string;
  /** Its time as a multiple of that of the empty steps in the same round, where it plays the same cases. */
  readonly againstEmpty?: number;
}

/** What the suite takes. */
export interface SuiteTime {
  readonly commands: readonly CommandTime[];
  /** How many times sooner two jobs are done than one. */
  readonly twoJobs: number;
  /**
   * How many times sooner two whole runs are done side by side than in turn: what the machine gives to two processes,
   * 2 where they do not hinder each other. Two jobs cannot do better.
   */
  readonly sideBySide: number;
}

const oneJob = ['--role', ocs.name, '--jobs', '1'];
const twoJobs = ['--role', ocs.name, '--jobs', '2'];
const oneCase = ['--role', ocs.name, 'ENV-08/1'];

/** Whole commands with their reports, against the same features with empty steps; in turns. */
export async function measureSuite(rounds: number): Promise<SuiteTime> {
  const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-bench-reports-'));
  const run = (args: readonly string[], reports = 'one'): Promise<Measured> =>
    measureCommand('src/cli/main.ts', ['run', '--reports', join(folder, reports), ...args]);
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push({
      empty: await measureCommand('src/bench/run-empty-steps.ts', []),
      one: await run(oneJob),
      two: await run(twoJobs),
      pair: await Promise.all([run(oneJob), run(oneJob, 'other')]),
      alone: await run(oneCase),
    });
  }
  await rm(folder, { recursive: true });
  const { one, two } = { one: measured.map((round) => round.one), two: measured.map((round) => round.two) };
  const empty = measured.map((round) => round.empty);
  const longer = measured.map(({ pair }) => Math.max(...pair.map(({ seconds }) => seconds)));
  return {
    commands: [
      { name: 'empty steps', ...medians(empty) },
      { name: 'whole command, with its reports, one job', ...medians(one), againstEmpty: ratio(one, empty) },
      { name: 'the same with two jobs', ...medians(two), againstEmpty: ratio(two, empty) },
      { name: 'one case alone', ...medians(measured.map((round) => round.alone)) },
    ],
    twoJobs: ratio(one, two),
    sideBySide: median(one.map(({ seconds }, n) => (2 * seconds) / (longer[n] ?? Number.NaN))),
  };
}

function medians(measured: readonly Measured[]): Measured {
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    peakMegabytes: median(measured.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** The median of the rounds' ratios: both of a round met the same machine. */
function ratio(measured: readonly Measured[], baseline: readonly Measured[]): number {
  return median(measured.map(({ seconds }, n) => seconds / (baseline[n]?.seconds ?? Number.NaN)));
}
