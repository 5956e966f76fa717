import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { withoutSipp } from '../harness/sip/sipp-process.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { callKit } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recorded-by-sipp-'));
});
after(() => rm(folder, { recursive: true }));

/** The words that play cases with stock sipp as D1 to D3; `name` is that of their reports. */
function playing(name: string, cases: readonly string[]): readonly string[] {
  const profile = join(kitFolder, 'sipp', 'profile.yaml');
  const own = ['--role', 'recording', '--sut', 'devices', '--profile', profile, '--strict', '--jobs', '1'];
  return ['run', ...cases, ...own, '--report', 'json', '--reports', join(folder, name)];
}

/** Time is real in these calls: while one lasts, another is made. */
const kits = [new WarmKit(), new WarmKit()] as const;

const skip = withoutSipp() ?? false;

describe('stock sipp as D1 to D3', { skip, concurrency: true }, () => {
  const basicAndTransfers = ['RBA-09/1', 'RTO-01/1', 'RTO-05/1'];
  const transferAndConsultations = ['RTT-01/1', 'RCN-01/1', 'RCN-06/1'];
  for (const [n, cases] of [basicAndTransfers, transferAndConsultations].entries())
    test(cases.join(', '), async () => {
      const { output, code } = (await kits[n]?.call(playing(`part ${n}`, cases))) ?? assert.fail();
      assert.match(output, /^PASS: Everything that ran passes \(3 cases\)/m);
      assert.equal(code, 0);
    });
});

test('without sipp, and where a telephone has to be heard, a case is not run', async () => {
  const missing = await callKit(playing('missing', ['RBA-09/1']), { env: { PATH: folder } });
  assert.match(
    missing.output,
    /not run +1 +There is no command sipp on this machine \(Debian: sip-tester\): RBA-09/,
  );
  const deaf = await kits[0].call(playing('deaf', ['RBA-05/1']));
  for (const { output } of [missing, deaf]) {
    assert.match(output, /^NONE: Nothing was run, so nothing is proved\./m);
    assert.match(output, /run 0, passed 0/);
  }
});
