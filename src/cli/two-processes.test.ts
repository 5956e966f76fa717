import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { exitCodeOf, serve } from './fixtures/kit-process.ts';
import { asksOcs, tappedRelay } from './fixtures/tapped-relay.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const bounded = { timeout: 120_000 };
const kit = new WarmKit();
let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-processes-'));
});
after(() => rm(folder, { recursive: true }));

/** Runs in another process than the server; gives the exit code. */
async function run(name: string, args: readonly string[]): Promise<number | null> {
  return (await kit.call(['run', '--role', 'ocs', '--reports', join(folder, name), ...args])).code;
}

interface Report {
  readonly verdict: string;
  readonly counts: { readonly passed: number };
  readonly chapters: readonly { readonly rules: readonly { readonly cases: readonly CaseVerdict[] }[] }[];
}

interface CaseVerdict {
  readonly id: string;
  readonly verdict: string;
  readonly findings: readonly { readonly blame: string }[];
}

async function report(name: string): Promise<Report> {
  // Written by the kit a moment ago; its shape is checked where it is written.
  return JSON.parse(await readFile(join(folder, name, 'conformance.json'), 'utf8')) as Report;
}

const casesIn = ({ chapters }: Report): readonly CaseVerdict[] =>
  chapters.flatMap(({ rules }) => rules.flatMap(({ cases }) => cases));

test('serve and run --target in two processes give the verdicts of the embedded run', bounded, async () => {
  const served = await serve();
  const cases = ['04-preview-record', '01-campaign-status', '05-finishing-records'];
  const target = ['--target', served.link, '--control', served.control];
  const codes = [await run('embedded', cases), await run('attached', [...cases, ...target])];
  served.process.kill('SIGTERM');
  assert.equal(await exitCodeOf(served.process), exitCodes.passed, 'serve stops cleanly');
  assert.deepEqual(codes, [exitCodes.passed, exitCodes.passed]);
  const verdicts = async (name: string) =>
    casesIn(await report(name)).map(({ id, verdict }) => `${id} ${verdict}`);
  assert.deepEqual(await verdicts('attached'), await verdicts('embedded'));
  assert.ok((await report('attached')).counts.passed > 50);
});

test(
  'a server that is killed in mid case fails this case; the others are errors of the environment',
  bounded,
  async () => {
    const served = await serve();
    // The first request of the first case's own step, so that the kill never falls between two cases.
    const between = await tappedRelay(served.link, (frame) => {
      if (asksOcs(frame, 'RecordProcessed')) served.process.kill('SIGKILL');
    });
    const target = ['--target', between.url, '--control', served.control];
    after(() => served.process.kill('SIGKILL'));
    const code = await run('killed', ['05-finishing-records', '01-campaign-status', ...target]);
    between.close();
    assert.equal(code, exitCodes.failed);
    const result = await report('killed');
    assert.equal(result.verdict, 'fail');
    const failed = casesIn(result).filter(({ verdict }) => verdict === 'fail');
    assert.deepEqual(
      failed.map(({ findings }) => findings[0]?.blame),
      ['implementation'],
    );
    const errors = casesIn(result).filter(({ verdict }) => verdict === 'error');
    assert.ok(errors.length > 0 && errors.length < 10, `${errors.length} cases were tried after the kill`);
    assert.ok(errors.every(({ findings }) => findings.every(({ blame }) => blame === 'environment')));
  },
);
