import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { withoutSipp } from '../harness/sip/sipp-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const kit = new WarmKit();

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'messages-by-sip-'));
});
after(() => rm(folder, { recursive: true }));

/** Plays cases whose knowledge workers have instant messages by SIP. */
function played(workers: string, cases: readonly string[], ...options: readonly string[]) {
  const own = ['--role', 'instant-messages', '--workers', workers, '--strict', '--jobs', '1'];
  return kit.call(['run', ...cases, ...own, ...options, '--report', 'json', '--reports', folder]);
}

test('instant messages whose knowledge workers are reached by INVITE and MESSAGE', async () => {
  const { output, code } = await played('sip', []);
  assert.match(
    output,
    /^PASS: The kit's own reference for instant messages conforms in the role instant-messages/m,
  );
  assert.equal(code, 0);
});

test('a switch that hands a text out twice is found out by SIP as well', async () => {
  const { output, code } = await played('sip', ['IMC-02'], '--fault', 'im-text-twice');
  assert.match(output, /^FAIL/m);
  assert.match(output, /cause +IMC-02/);
  assert.equal(code, 1);
});

const skip = withoutSipp() ?? false;

test('stock sipp as the knowledge workers', { skip }, async () => {
  const { output, code } = await played('sipp', ['IMC-*', 'IMD-01']);
  assert.match(output, /^PASS: Everything that ran passes/m);
  assert.equal(code, 0);
});

test('a client that there is not is refused with a sentence', async () => {
  const { printed, code } = await played('fax', ['IMC-01']);
  assert.match(printed, /--workers is "fax"\./);
  assert.equal(code, 64);
});
