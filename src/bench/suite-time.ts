import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ocs } from '../roles/ocs.ts';
import { type Measured, measureCommand } from './measured-command.ts';
import { median } from './throughput.ts';

/** Medians of a command's rounds. */
export interface SuiteTime extends Measured {
  readonly name: string;
  /** Its time as a multiple of that of the empty steps in the same round, where it plays the same cases. */
  readonly againstEmpty?: number;
}

interface Command {
  readonly name: string;
  /** Arguments of `ocs-tck run`. */
  readonly args: readonly string[];
  /** Whether it plays the cases that the empty steps play. */
  readonly sameCases: boolean;
}

/** One row of the table each. */
const commands: readonly Command[] = [
  { name: 'whole command, with its reports', args: ['--role', ocs.name], sameCases: true },
  { name: 'one case alone', args: ['--role', ocs.name, 'ENV-08/1'], sameCases: false },
];

/** Whole commands with their reports, against the same features with empty steps; in turns. */
export async function measureSuite(rounds: number): Promise<readonly SuiteTime[]> {
  const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-bench-reports-'));
  const empty: Measured[] = [];
  const measured = commands.map((): Measured[] => []);
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await measureCommand('src/bench/run-empty-steps.ts', []));
    for (const [n, { args }] of commands.entries())
      measured[n]?.push(await measureCommand('src/cli/main.ts', ['run', '--reports', reports, ...args]));
  }
  await rm(reports, { recursive: true });
  return [
    { name: 'empty steps', ...medians(empty) },
    ...commands.map(({ name, sameCases }, n) => {
      const own = measured[n] ?? [];
      return { name, ...medians(own), ...(sameCases && { againstEmpty: ratio(own, empty) }) };
    }),
  ];
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
