import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { standingTestBedOfKit } from '../roles/standing-test-bed-of-kit.ts';

const bounded = { timeout: 120_000 };
const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-standing-'));
});
after(() => rm(folder, { recursive: true }));

/** Serves the test bed that stands, without a control link; gives the address of its CTI link. */
async function serveStage(): Promise<string> {
  const child = spawn(process.execPath, [command, 'serve', '--stage'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  after(() => child.kill('SIGTERM'));
  for await (const line of createInterface({ input: child.stdout })) {
    const match = /^listening (tcp:\S+)$/.exec(line);
    assert.ok(match, line);
    return match[1] ?? '';
  }
  throw new Error('The server ended before it listened.');
}

/** Runs cases against an address with a profile that has these further lines. */
async function run(target: string, lines: readonly string[], ...patterns: readonly string[]) {
  const profile = join(folder, 'profile.yaml');
  await writeFile(profile, ['name: standing', 'fence: true', ...lines].join('\n'));
  const options = ['--target', target, '--profile', profile, '--reports', join(folder, 'reports')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [command, 'run', ...patterns, '--role', 'ocs', '--report', 'json', ...options],
    { encoding: 'utf8' },
  );
  return { status, told: `${stdout}${stderr}` };
}

interface Report {
  readonly counts: { readonly corpus: number; readonly run: number; readonly passed: number };
}

async function counts(): Promise<Report['counts']> {
  // Written by the kit a moment ago; its shape is checked where it is written.
  return (JSON.parse(await readFile(join(folder, 'reports', 'conformance.json'), 'utf8')) as Report).counts;
}

test(
  'all cases that can be run without a control link pass on the test bed that stands',
  bounded,
  async () => {
    const { status, told } = await run(await serveStage(), ['standing: { applicationId: 101 }']);
    assert.equal(status, exitCodes.passed, told);
    const { places } = await standingTestBedOfKit();
    const placed = places.flatMap(({ cases }) => cases).length;
    const { corpus, run: ran, passed } = await counts();
    assert.deepEqual([ran, passed], [placed, placed]);
    assert.ok(placed >= 0.4 * corpus, `${placed} of ${corpus}`);
  },
);
