import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { kitFolder } from '../../kernel/kit-folder.ts';

const command = join(kitFolder, 'src', 'cli', 'ocs-tck.js');

test('faults and variants of one call are all judged by cases, whichever process has them', async () => {
  const names = ['foreign-request-takes-record', 'foreign-request-brings-record', 'ocs-no-statistics'];
  const args = [command, 'prove', '--faults', '--variants', '--jobs', '2', ...names];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 300_000 });
  assert.match(stdout, /^caught {6}PRV-05 {2}foreign-request-takes-record {2}by PRV-05\/1$/m);
  assert.match(stdout, /^caught {6}PRV-05 {2}foreign-request-brings-record {2}by PRV-05\/1$/m);
  assert.match(stdout, /^2 faults of the role ocs: 2 of 2 caught, 0 not caught, 0 broken; \d+ s$/m);
  assert.match(stdout, /^spared {6}ocs-no-statistics {2}by [1-9]\d* cases$/m);
  assert.match(
    stdout,
    /^1 variants of the role ocs: 1 of 1 spared, 0 condemned by 0 rules, 0 advised against, 0 never differ, 0 broken; \d+ cases, \d+ s$/m,
  );
});
