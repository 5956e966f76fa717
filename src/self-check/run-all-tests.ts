import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportsOfWholeRun } from '../cli/fixtures/whole-run.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { prepareServerFiles } from '../store/postgres/private-server.ts';
import { runGroups } from './test-groups.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** All unit tests; what went wrong, and what was not run, is written to standard output. A test that was not run has not passed. */
async function unitTests(): Promise<Tally> {
  let passed = 0;
  let failed = 0;
  await runGroups((group) => {
    passed += group.passed;
    failed += group.failed;
    process.stdout.write(group.report);
    for (const name of group.notRun) process.stdout.write(`not run: ${name}\n`);
  });
  return { passed, failed };
}

/** All cases against the embedded references, by the command that users call; only a proved case counts as passed. */
async function scenarios(reports: string): Promise<Tally> {
  const command = join(kitFolder, 'src', 'cli', 'main.ts');
  await finished(process.execPath, [command, 'run', '--strict', '--reports', reports]);
  const result: unknown = JSON.parse(await readFile(join(reports, 'conformance.json'), 'utf8'));
  // Written a moment ago by the kit itself, and checked against its schema by a unit test.
  const { corpus, passed } = (result as { counts: { corpus: number; passed: number } }).counts;
  return { passed, failed: corpus - passed };
}

function finished(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', () => resolve());
  });
}

// Every process loads the same modules: what one has compiled, the next ones read.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache');
const deleteServerFiles = prepareServerFiles();
const reports = await mkdtemp(join(tmpdir(), 'ocs-tck-'));
process.env[reportsOfWholeRun] = reports;
const tallies = [await scenarios(reports), await unitTests()];
await rm(reports, { recursive: true });
deleteServerFiles();
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
