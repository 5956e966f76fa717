import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { exitCodes } from '../kernel/exit-codes.ts';
import { makeTestCertificate } from '../link/test-certificate.ts';
import { command } from './fixtures/kit-process.ts';
import { WarmKit } from './fixtures/warm-kit.ts';

const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-tls-'));
after(() => rm(folder, { recursive: true }));

/** Both sides have the same certificate, which is its own authority. */
async function tlsOptions(): Promise<readonly string[]> {
  const { key, cert } = makeTestCertificate();
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  await writeFile(keyFile, key, { mode: 0o600 });
  await writeFile(certFile, cert);
  return ['--tls-ca', certFile, '--tls-cert', certFile, '--tls-key', keyFile];
}

test('--tls-ca, --tls-cert and --tls-key make both sides show and check certificates', {
  timeout: 120_000,
}, async () => {
  const tls = await tlsOptions();
  const ports = ['--port', '0', '--control-port', '0', '--workspace-port', '0'];
  const words = ['serve', '--empty', ...ports, ...tls];
  const server = spawn(process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => server.kill('SIGKILL'));
  const [line]: unknown[] = await once(createInterface(server.stdout), 'line');
  const [target = '', control = ''] = String(line).match(/tls:\/\/[^\s,]+:\d+/g) ?? [];
  const [workspace = ''] = String(line).match(/https:\/\/\S+:\d+/) ?? [];
  const links = ['--target', target, '--control', control, '--reports', join(folder, 'reports')];
  const kit = new WarmKit();
  const run = (options: readonly string[]) => kit.call(['run', 'LNK-03/1', '--quiet', ...links, ...options]);

  const both = await run(tls);
  assert.equal(both.code, exitCodes.passed, both.printed);
  const withoutCertificate = await run(tls.slice(0, 2));
  assert.equal(withoutCertificate.code, exitCodes.error);
  assert.match(withoutCertificate.printed, /refused the link: it asks for a certificate/);
  assert.match(withoutCertificate.printed, /--tls-cert and --tls-key/);
  const withoutAuthority = await run(tls.slice(2));
  assert.equal(withoutAuthority.code, exitCodes.error);
  assert.match(withoutAuthority.printed, /--tls-ca/);

  const web = ['run', 'WSS-01/1', 'WSN-02/1', '--quiet', '--target', workspace];
  const overHttps = await kit.call([...web, '--reports', join(folder, 'web'), ...tls]);
  assert.equal(overHttps.code, exitCodes.passed, overHttps.printed);
});
