import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { writeSample } from '../fixtures/write-sample.ts';
import { type ReportKind, reportKinds } from '../report-kinds.ts';
import { markerName } from './own-files.ts';
import { replaceFile, replaceFileSync } from './replace-file.ts';
import { replaceFiles } from './replace-files.ts';

const outer = mkdtempSync(join(tmpdir(), 'ocs-tck-own-'));
after(() => rmSync(outer, { recursive: true }));
let folder = '';
let elsewhere = '';
beforeEach(() => {
  folder = mkdtempSync(join(outer, 'reports-'));
  elsewhere = mkdtempSync(join(outer, 'elsewhere-'));
  writeFileSync(join(elsewhere, 'mine.json'), 'mine');
});

const write = (...reports: readonly ReportKind[]) => writeSample(folder, { reports });

describe('a folder of reports', () => {
  test('is replaced in what the kit has written, and in nothing else', async () => {
    await write(...reportKinds);
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    writeFileSync(join(folder, 'allure-results', 'mine-result.json'), 'mine');
    await write('html');
    assert.deepEqual(
      readdirSync(folder).sort(),
      [markerName, 'allure-results', 'conformance.html', 'mine.txt', 'run.ndjson'].sort(),
    );
    assert.deepEqual(readdirSync(join(folder, 'allure-results')).sort(), [markerName, 'mine-result.json']);
    await write(...reportKinds);
    assert.equal(readFileSync(join(folder, 'allure-results', 'mine-result.json'), 'utf8'), 'mine');
  });

  test('that has a file of the same name from somebody else is refused', async () => {
    for (const [kind, name] of [
      ['junit', 'junit.xml'],
      ['html', 'conformance.html'],
    ] as const) {
      writeFileSync(join(folder, name), 'mine');
      await assert.rejects(write(kind), { code: 'REPORTS_FOREIGN' });
      assert.equal(readFileSync(join(folder, name), 'utf8'), 'mine');
      await write('json'); // what is not asked for is in nobody's way
      assert.equal(readFileSync(join(folder, name), 'utf8'), 'mine');
    }
  });

  test('is never left through a link', async () => {
    await write(...reportKinds);
    rmSync(join(folder, 'allure-results'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'allure-results'));
    await write('json');
    assert.deepEqual(readdirSync(elsewhere), ['mine.json']);
    await assert.rejects(write('allure'), { code: 'REPORTS_FOREIGN' });
    symlinkSync(join(elsewhere, 'mine.json'), join(folder, 'junit.xml'));
    await assert.rejects(write('junit'), { code: 'REPORTS_FOREIGN' });
    assert.equal(readFileSync(join(elsewhere, 'mine.json'), 'utf8'), 'mine');
  });

  test('of an earlier version, which left no list, is known by the file of its run', async () => {
    await write(...reportKinds);
    for (const marker of [markerName, join('allure-results', markerName)]) rmSync(join(folder, marker));
    await write(...reportKinds);
    await write('json');
    assert.deepEqual(readdirSync(folder).sort(), [markerName, 'conformance.json', 'run.ndjson'].sort());
  });

  test('can be read by its owner only', async () => {
    await write(...reportKinds);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        assert.equal(statSync(join(entry.parentPath, entry.name)).mode & 0o777, 0o600, entry.name);
  });
});

describe('a file that cannot be written whole', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });

  test('stays as it was, and leaves nothing beside it', async () => {
    const path = join(folder, 'report');
    replaceFileSync(path, 'old');
    await assert.rejects(
      replaceFile(path, (beside) => {
        writeFileSync(beside, 'ne');
        throw full;
      }),
      { code: 'ENOSPC' },
    );
    assert.equal(readFileSync(path, 'utf8'), 'old');
    assert.deepEqual(readdirSync(folder), ['report']);
  });

  test('is written beside a link, not through it', () => {
    symlinkSync(join(elsewhere, 'mine.json'), join(folder, 'report.new'));
    symlinkSync(join(elsewhere, 'mine.json'), join(folder, 'report'));
    replaceFileSync(join(folder, 'report'), 'new');
    assert.equal(readFileSync(join(elsewhere, 'mine.json'), 'utf8'), 'mine');
    assert.equal(readFileSync(join(folder, 'report'), 'utf8'), 'new');
  });

  test('of several, the first that fails ends it, and the list knows all of them', () => {
    const broken = function* () {
      yield { name: 'a', content: '1' };
      throw full;
    };
    assert.throws(() => replaceFiles(folder, broken()), { code: 'ENOSPC' });
    assert.ok(!existsSync(join(folder, 'a')));
  });
});
