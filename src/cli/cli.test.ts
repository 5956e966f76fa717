import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { markerName } from '../report/files/own-files.ts';
import { callKit } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };
const kit = new WarmKit();
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-cli-'));
});
after(() => rm(folder, { recursive: true }));

/** Calls the command from a folder that is not the kit's, as its users do. */
const ocsTck = (...args: readonly string[]) => kit.call(args, { cwd: folder });

test(
  'run, from any folder, drives the embedded reference and writes its reports there',
  bounded,
  async () => {
    const { code, output } = await callKit(['run', 'PRV-01', '--reports', 'here'], { cwd: folder });
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
  ['an unknown command', ['certificate']],
  ['an unknown option', ['run', '--fast']],
  ['an unknown case', ['run', 'XYZ-99']],
  ['an unknown tag', ['list', '@mast']],
  ['patterns that leave nothing', ['run', 'PRV-01', '!PRV-*']],
  ['a role that is not one', ['list', '--role', 'server']],
  ['cases of the other role', ['list', 'PRV-01', '--role', 'desktop']],
  ['a profile that is not there', ['run', '--profile', 'nowhere.yaml']],
  ['a target that is not an address', ['run', '--target', 'localhost:7001']],
  ['an unknown message', ['messages', 'RecordProceed']],
  ['an unknown fault', ['run', '--fault', 'none-such']],
  ['an order that is not one', ['run', '--order', 'sorted']],
  ['a port that is not one', ['serve', '--port', 'seven']],
  ['a store that is not one', ['serve', '--store', 'paper']],
  ['a role that is not served', ['serve', '--role', 'desktop']],
  ['an option of another role', ['serve', '--role', 'instant-messages', '--store', 'memory']],
  ['a part of recorded calls that is not one', ['serve', '--role', 'recording', '--part', 'recorder']],
  [
    'a network that is none of loopback',
    ['serve', '--role', 'recording', '--part', 'sip-server', '--network', '10.0.0'],
  ],
  ['a case that is not named', ['show']],
  ['a report of no kind', ['run', '--report', 'pdf']],
  ['a report of no run', ['report', 'html', '--reports', 'nowhere']],
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
  for (const word of ['Feature', 'Source', 'Steps', 'Modules', 'Shared', 'Faults', 'Given'])
    assert.match(shown.output, new RegExp(word));
  assert.ok(
    shown.output.indexOf('Given') < shown.output.indexOf('Modules'),
    'the steps of the case come first',
  );
  const message = await ocsTck('messages', 'PreviewRecord');
  assert.match(message.output, /GSW_RECORD_HANDLE/);
});

test('list --classes prints what each class needs, and its number of cases', bounded, async () => {
  const { output } = await ocsTck('list', '--classes', '--role', 'ocs');
  assert.match(
    output,
    /^ocs\n {2}Preview core \(preview-core\) {2}\d+ cases, \d+ more with further claims\n/,
  );
  assert.match(output, /needs .*request RecordReject$/m);
  assert.match(
    output,
    /^ {6}calls dialing.load, dialing.start, dialing.stop, dialing.unload, records.read$/m,
  );
  assert.doesNotMatch(output, /^desktop/m);
});

test('a run of named cases has one line for all others', bounded, async () => {
  const { output } = await ocsTck('run', 'PRV-01/1', '--role', 'ocs');
  assert.deepEqual(output.match(/^not run .*$/gm)?.length, 1);
  assert.match(output, /^not run {7}\d+ {2}Not among the named cases$/m);
});

test('list chooses by tag, exclusion and role', bounded, async () => {
  const { output } = await ocsTck('list', '@must', 'PRV-*', '!PRV-01', '--role', 'ocs');
  assert.match(output, /^PRV-02\/1/m);
  assert.doesNotMatch(output, /^PRV-01/m);
  const { output: desktops } = await ocsTck('list', '--role', 'desktop');
  assert.doesNotMatch(desktops, /^PRV-/m);
  assert.match(desktops, /^DEN-01/m);
});

test('run --quiet prints the verdict only, and the report where it is not a pass', bounded, async () => {
  const passed = await ocsTck('run', 'PRV-01', '--role', 'ocs', '--quiet', '--no-color');
  assert.match(passed.output, /^PASS: .*\n$/);
  const failed = await ocsTck('run', 'ENV-03', '--fault', 'error-loses-reference', '--quiet', '--no-color');
  assert.match(failed.output, /^FAIL: .*\nReport: .*\n$/);
});

test('a run of desktops counts the cases of desktops only', bounded, async () => {
  const { output } = await ocsTck('run', 'DEN-01', '--role', 'desktop');
  const listed = await ocsTck('list', '--role', 'desktop');
  assert.match(output, new RegExp(`^corpus ${listed.output.trim().split('\n').length}, `, 'm'));
  assert.doesNotMatch(output, /could not apply/);
});

test('--version prints the version of the package', bounded, async () => {
  const { code, output } = await ocsTck('--version');
  const { version } = JSON.parse(await readFile(join(kitFolder, 'package.json'), 'utf8'));
  assert.deepEqual([code, output], [exitCodes.passed, `${version}\n`]);
});

test('a finished run is shown with its messages, and reported in another way', bounded, async () => {
  await ocsTck('run', 'PRV-01/1', '--role', 'ocs', '--report', 'json', '--reports', 'kept');
  assert.deepEqual((await readdir(join(folder, 'kept'))).sort(), [
    markerName,
    'conformance.json',
    'run.ndjson',
  ]);
  const shown = await ocsTck('show', 'PRV-01/1', '--run', 'kept');
  assert.match(shown.output, /^PRV-01\/1 .*\nVerdict: pass\n(?:.*\n)*#1 .* reset/);
  const reported = await ocsTck('report', 'junit', '--reports', 'kept');
  assert.equal(reported.code, exitCodes.passed);
  assert.match(await readFile(join(folder, 'kept', 'junit.xml'), 'utf8'), /name="PRV-01\/1 /);
});

for (const [what, place] of [
  ['a file', 'package.json'],
  ['a folder under /proc', '/proc/ocs-tck/reports'],
] as const) {
  test(`reports cannot go to ${what}: that is told before any case is played`, bounded, async () => {
    const path = place.startsWith('/') ? place : join(kitFolder, place);
    const { code, errors, output } = await ocsTck('run', 'PRV-01', '--reports', path);
    assert.equal(code, exitCodes.usage);
    assert.match(errors, /^REPORTS_FOLDER: /);
    assert.equal(output, '');
  });
}
