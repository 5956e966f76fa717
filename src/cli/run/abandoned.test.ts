import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveJsonRpc } from '../../link/json-rpc/json-rpc.ts';
import { listen } from '../../link/listen.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

/** As conformance.json has it; its shape is checked where it is written. */
interface Report {
  readonly summary: string;
  readonly chapters: readonly {
    readonly rules: readonly {
      readonly cases: readonly {
        readonly id: string;
        readonly verdict: string;
        readonly notRun?: { readonly reason: string; readonly by?: string };
      }[];
    }[];
  }[];
}

const abandoned = 'The run was abandoned: the system under test could no longer be reached.';

/** The upper tester of a desktop that hangs after its first `hello`. */
function startHanging() {
  const capabilities = ['reset', 'observe', 'logIn', 'requestPreviewRecord', 'finishRecord', 'fence'];
  const forever = (): Promise<never> => new Promise(() => undefined);
  const about = { role: 'desktop', implementation: 'hanging', version: '1', capabilities };
  let greeted = false;
  const hello = () => {
    if (greeted) return forever();
    greeted = true;
    return about;
  };
  return listen({ port: 0 }, (connection) =>
    serveJsonRpc(connection, { hello, reset: forever, do: forever, observe: forever }),
  );
}

test('an abandoned run tells all that it left, features that it did not begin too', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-abandoned-'));
  const desktop = await startHanging();
  context.after(async () => {
    await desktop.close();
    await rm(folder, { recursive: true });
  });
  const profile = join(folder, 'impatient.yaml');
  await writeFile(profile, 'name: impatient\npatience: { answer: 300, quiet: 100 }\n');
  const options = ['--role', 'desktop', '--target', desktop.url, '--profile', profile, '--reports', folder];
  const { output } = await new WarmKit().call(['run', 'D*', '!DEN-*', ...options]);
  const report = JSON.parse(await readFile(join(folder, 'conformance.json'), 'utf8')) as Report;
  const cases = report.chapters.flatMap(({ rules }) => rules.flatMap((rule) => rule.cases));
  const aside = cases.filter(({ id }) => id.startsWith('DEN-'));
  const ran = cases.filter(({ verdict }) => verdict !== 'none');
  const left = cases.filter(({ notRun }) => notRun?.by === 'cut short');
  assert.ok(ran.length > 0 && left.length > 0 && aside.length > 0);
  assert.deepEqual([...new Set(left.map(({ notRun }) => notRun?.reason))], [abandoned]);
  const notSelected = cases.filter(
    ({ notRun }) => notRun?.reason === 'The case was not selected for this run.',
  );
  assert.deepEqual(
    notSelected.filter((one) => !aside.includes(one)),
    [],
  );
  const all = left.length + ran.length;
  assert.ok(report.summary.startsWith(`${abandoned} ${left.length} of its ${all} cases were not played.`));
  assert.match(output, new RegExp(`\\nnot run {7}${aside.length}  Not among the named cases\\n`));
});
