import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { WrittenFile } from './written-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-written-'));
after(() => rmSync(folder, { recursive: true }));

test('a piece that does not fit on the disk is an error with a hint', {
  skip: existsSync('/dev/full') ? false : 'this system has no /dev/full',
}, () => {
  const file = new WrittenFile('/dev/full');
  assert.throws(() => file.write('{"case":"PRV-01/1"}\n'), {
    code: 'REPORTS_NOT_WRITTEN',
    message: /no space left on device/,
    hint: /on a disk with free space/,
  });
  file.close();
});

test('a link that somebody has put in its place is not followed', {
  skip: process.platform === 'win32' ? 'Windows cannot refuse links' : false,
}, () => {
  const victim = join(folder, 'victim');
  writeFileSync(victim, 'mine');
  symlinkSync(victim, join(folder, 'run.part-1.ndjson'));
  assert.throws(() => new WrittenFile(join(folder, 'run.part-1.ndjson')), { code: 'REPORTS_NOT_WRITTEN' });
  assert.equal(readFileSync(victim, 'utf8'), 'mine');
});
