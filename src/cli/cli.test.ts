import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';

const bounded = { timeout: 60_000 };
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-cli-'));
});
after(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Calls the command from a folder that is not the kit's, as its users do. */
function ocsTck(...args: readonly string[]): Promise<Ended> {
  const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');
  const child = spawn(process.execPath, [command, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece) => {
    output += String(piece);
  });
  child.stderr.on('data', (piece) => {
    errors += String(piece);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, errors }));
  });
}

test(
  'run, from any folder, drives the embedded reference and writes its reports there',
  bounded,
  async () => {
    const { code, output } = await ocsTck('run', 'PRV-01', '--reports', 'here');
    assert.equal(code, exitCodes.passed);
    assert.match(output, /PASS/);
    const report = JSON.parse(await readFile(join(folder, 'here', 'conformance.json'), 'utf8'));
    assert.ok(report.counts.passed > 0);
  },
);

test('a fault turns a run red, and the first failing case is explained', bounded, async () => {
  const { code, output } = await ocsTck('run', 'ENV-03', '--fault', 'error-loses-reference');
  assert.equal(code, exitCodes.failed);
  for (const word of ['Rule', 'Expected', 'Actual', 'Messages', 'Run again'])
    assert.match(output, new RegExp(word));
});

test('a target that is not there is an error of the environment, in words', bounded, async () => {
  const { code, errors } = await ocsTck('run', '--target', 'tcp://127.0.0.1:1');
  assert.equal(code, exitCodes.error);
  assert.match(errors, /^LINK_REFUSED: .*\n {2}Hint: /);
  assert.doesNotMatch(errors, /\n {4}at /);
});

const wrongCalls: readonly (readonly [string, readonly string[]])[] = [
  ['an unknown command', ['certify']],
  ['an unknown option', ['run', '--fast']],
  ['an unknown case', ['run', 'XYZ-99']],
  ['an unknown message', ['messages', 'RecordProceed']],
  ['an unknown fault', ['run', '--fault', 'none-such']],
  ['an order that is none', ['run', '--order', 'sorted']],
  ['a port that is none', ['serve', '--port', 'seven']],
  ['a store that is none', ['serve', '--store', 'paper']],
  ['a case that is not named', ['show']],
];

for (const [what, args] of wrongCalls) {
  test(`${what} ends with the code for wrong usage, and no stack`, bounded, async () => {
    const { code, errors } = await ocsTck(...args);
    assert.equal(code, exitCodes.usage);
    assert.notEqual(errors.trim(), '');
    assert.doesNotMatch(errors, /\n {4}at /);
  });
}

test('list prints one case a line, its id first; show and messages describe', bounded, async () => {
  const list = await ocsTck('list', 'PRV-01');
  assert.match(list.output, /^PRV-01\/1 {2}\S.*\n/);
  const shown = await ocsTck('show', 'PRV-01/1');
  for (const word of ['Rule', 'Source', 'Steps', 'Given']) assert.match(shown.output, new RegExp(word));
  const message = await ocsTck('messages', 'PreviewRecord');
  assert.match(message.output, /GSW_RECORD_HANDLE/);
});
