import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { kitFolder } from '../kernel/kit-folder.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** All unit tests, with what went wrong on standard output. */
async function unitTests(): Promise<Tally> {
  let passed = 0;
  let failed = 0;
  const stream = run({
    globPatterns: [join(kitFolder, 'src', '**', '*.test.ts')],
    // Many wait for deadlines, and leave the cores to others.
    concurrency: availableParallelism() + 1,
  });
  // A suite is not a test, and a file is one only where Node could not even start it.
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed += 1;
  });
  const report = stream.compose(new spec());
  for await (const piece of report) if (failed > 0) process.stdout.write(piece);
  return { passed, failed };
}

/** The whole suite against the embedded reference, by the command that users call; only a proved case counts as passed. */
async function scenarios(): Promise<Tally> {
  const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-'));
  try {
    const command = join(kitFolder, 'src', 'cli', 'main.ts');
    await finished(process.execPath, [command, 'run', '--strict', '--reports', reports]);
    const result: unknown = JSON.parse(await readFile(join(reports, 'conformance.json'), 'utf8'));
    // Written a moment ago by the kit itself, and checked against its schema by a unit test.
    const { corpus, passed } = (result as { counts: { corpus: number; passed: number } }).counts;
    return { passed, failed: corpus - passed };
  } finally {
    await rm(reports, { recursive: true });
  }
}

function finished(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}

const tallies = [await unitTests(), await scenarios()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
