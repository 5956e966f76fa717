import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { severalLines } from '../kernel/visible-text.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { listen } from '../link/listen.ts';
import { type RunningReference, startReference } from '../reference/start-reference.ts';
import { callKit, type Ended } from './fixtures/kit-process.ts';

const bounded = { timeout: 120_000 };
const token = 'hush-4fRt-77';
const every = 'html,json,junit,allure,messages';

let folder = '';
let reference: RunningReference;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-secrets-'));
  reference = await startReference({ port: 0, controlPort: 0, token });
});
after(async () => {
  await reference.close();
  await rm(folder, { recursive: true });
});

interface WithFiles extends Ended {
  /** Contents of all files of the reports folder. */
  readonly files: string;
}

/** Runs cases with these variables in the environment. */
async function run(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  kinds = 'json',
): Promise<WithFiles> {
  const reports = join(folder, name);
  // Without our own colors (CI turns them on), whatever escape sequence is left comes from the other side.
  const options = { env: { NO_COLOR: '1', ...env } };
  const ended = await callKit(['run', ...args, '--report', kinds, '--reports', reports], options);
  return { ...ended, files: await filesIn(reports) };
}

async function filesIn(reports: string): Promise<string> {
  const entries = await readdir(reports, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  return (await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), 'utf8')))).join('\n');
}

const links = () => ['--target', reference.url, '--control', reference.controlUrl ?? ''];
const cases = ['PRV-01', 'FIN-01', 'LNK-*'];

describe('a token', { concurrency: 1 }, () => {
  test('of both links is in no output of a run', bounded, async () => {
    const ended = await run('right', [...cases, ...links()], { OCS_TCK_TOKEN: token }, every);
    assert.equal(ended.code, exitCodes.passed, ended.printed);
    assert.match(ended.files, /"messageType":"RequestRegisterClient"[^}]*"token":"\*\*\*"/);
    assert.ok(!ended.printed.includes(token) && !ended.files.includes(token));
  });

  test('may come from a file', bounded, async () => {
    const file = join(folder, 'token');
    await writeFile(file, `${token}\n`, { mode: 0o600 });
    const ended = await run('file', ['LNK-03/1', ...links()], { OCS_TCK_TOKEN_FILE: file });
    assert.equal(ended.code, exitCodes.passed, ended.printed);
    assert.ok(!ended.files.includes(token));
    const missing = await run('no-file', ['LNK-03/1', ...links()], {
      OCS_TCK_TOKEN_FILE: join(folder, 'none'),
    });
    assert.equal(missing.code, exitCodes.usage);
    assert.match(missing.printed, /^USAGE: OCS_TCK_TOKEN_FILE names .*none, which cannot be read\.$/m);
  });

  test('that is wrong is told in a sentence, on either link', bounded, async () => {
    const wrong = { OCS_TCK_TOKEN: 'wrong-token-91' };
    const controlled = await run('wrong', ['LNK-03/1', ...links()], wrong);
    assert.equal(controlled.code, exitCodes.error);
    assert.match(controlled.printed, /^LINK_TOKEN_REFUSED: The control link did not accept the token/m);
    assert.doesNotMatch(controlled.printed, /kit itself failed|wrong-token-91| at .*\.ts/);
    const profile = join(folder, 'standing.yaml');
    await writeFile(profile, 'name: standing\nstanding: { applicationId: 101 }\n');
    const bare = await run('bare', ['LNK-03/1', '--target', reference.url, '--profile', profile], wrong);
    assert.match(bare.printed, /OCS_TCK_TOKEN/);
    assert.ok(!bare.printed.includes('wrong-token-91') && !bare.files.includes('wrong-token-91'));
  });

  test(
    'that the other side sends back, and one in a command, stay hidden; a peer cannot speak as the kit',
    bounded,
    async () => {
      const parrot = await startParrot();
      const to = ['--target', parrot.url, '--control', parrot.url];
      const ended = await run('parrot', ['LNK-03/1', ...to], { OCS_TCK_TOKEN: token }, every);
      await parrot.close();
      assert.match(ended.printed, /^under test {4}heard \*\*\*\\u\{1b\}\[32m\\u\{a\}PASS/m);
      assert.equal(ended.printed, severalLines(ended.printed));
      assert.doesNotMatch(ended.printed, /^PASS/m);
      assert.ok(!ended.printed.includes(token) && !ended.files.includes(token));
      const spawned = await run('spawn', ['DLK-01/1', '--spawn', 'false --token=on-the-command-5'], {});
      assert.match(spawned.printed, /--token=\*\*\*/);
      assert.doesNotMatch(spawned.printed, /on-the-command-5/);
    },
  );
});

/** A server that repeats what it hears in every text that it has. */
function startParrot() {
  const serve = (connection: FrameConnection): void =>
    connection.onFrame((frame) => {
      const heard = `heard ${token}\u001b[32m\nPASS: Everything passes`;
      if (frame.jsonrpc === undefined) {
        connection.send({
          messageType: 'EventError',
          referenceId: frame.referenceId,
          errorCode: 1,
          errorMessage: heard,
        });
        return;
      }
      const hello = {
        role: 'ocs',
        implementation: heard,
        version: heard,
        capabilities: ['hello', 'reset', heard],
      };
      const { id } = frame;
      if (frame.method === 'hello') connection.send({ jsonrpc: '2.0', id, result: hello });
      else connection.send({ jsonrpc: '2.0', id, error: { code: -32000, message: heard, data: { heard } } });
    });
  return listen({ port: 0 }, serve);
}
