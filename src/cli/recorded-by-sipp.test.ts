import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { withoutSipp } from '../harness/sip/sipp-process.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { callKit } from './fixtures/kit-process.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorded-by-sipp-'));
});
after(() => rm(folder, { recursive: true }));

/** Plays cases with stock sipp as D1 to D3. */
function played(cases: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const profile = join(kitFolder, 'sipp', 'profile.yaml');
  const own = ['--role', 'recording', '--sut', 'devices', '--profile', profile, '--strict', '--jobs', '3'];
  return callKit(['run', ...cases, ...own, '--report', 'json', '--reports', folder], { env });
}

const skip = withoutSipp() ?? false;

test('stock sipp as D1 to D3: basic, both transfers, consultation', { skip }, async () => {
  const cases = ['RBA-09/1', 'RTO-01/1', 'RTO-05/1', 'RTT-01/1', 'RCN-01/1', 'RCN-06/1'];
  const { output, code } = await played(cases);
  assert.match(output, /^PASS: Everything that ran passes \(6 cases\)/m);
  assert.equal(code, 0);
});

test('without sipp, and where a telephone has to be heard, a case is not run', async () => {
  const missing = await played(['RBA-09/1'], { PATH: folder });
  assert.match(
    missing.output,
    /not verified +1 +There is no command sipp on this machine \(Debian: sip-tester\): RBA-09/,
  );
  const deaf = await played(['RBA-05/1']);
  for (const { output } of [missing, deaf]) {
    assert.match(output, /^NONE: Nothing was run, so nothing is proved\./m);
    assert.match(output, /run 0, passed 0/);
  }
});
