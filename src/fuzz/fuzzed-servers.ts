import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, startServerProcess } from '../bench/server-process.ts';
import { makeTestCertificate } from '../link/test-certificate.ts';
import type { SurfaceName } from './surfaces.ts';

/** A surface over a carrier, and how its server is reached. */
export interface Fuzzed {
  readonly name: string;
  readonly surface: SurfaceName;
  readonly url: string;
  readonly ca?: string;
  readonly server: ServerProcess;
}

/**
 * Starts the reference OCS with and without TLS, one for the CTI link and one for the control link, which resets it, and the
 * reference desktop: each in a process of its own, so that a crash is seen.
 */
export async function startFuzzed(): Promise<{ readonly all: readonly Fuzzed[]; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ocs-tck-fuzz-'));
  const { key, cert } = makeTestCertificate();
  writeFileSync(join(folder, 'key.pem'), key, { mode: 0o600 });
  writeFileSync(join(folder, 'cert.pem'), cert);
  const tls = ['--tls-key', join(folder, 'key.pem'), '--tls-cert', join(folder, 'cert.pem')];
  const serve = (...options: readonly string[]) =>
    startServerProcess('src/cli/main.ts', ['serve', '--ws-port', '0', ...options]);
  const desktop = startServerProcess('src/cli/main.ts', ['desktop', '--control-port', '0']);
  const [bare, encrypted, controlled, tester] = await Promise.all([
    serve(),
    serve(...tls),
    serve(...tls),
    desktop,
  ]);
  const [tcp = '', control = '', ws = ''] = bare.urls;
  const [tlsUrl = '', , wss = ''] = encrypted.urls;
  const all: Fuzzed[] = [
    { name: 'CTI link over TCP', surface: 'cti', url: tcp, server: bare },
    { name: 'CTI link over WebSocket', surface: 'cti', url: ws, server: bare },
    { name: 'CTI link over TLS', surface: 'cti', url: tlsUrl, ca: cert, server: encrypted },
    { name: 'CTI link over WebSocket with TLS', surface: 'cti', url: wss, ca: cert, server: encrypted },
    { name: 'control link over TCP', surface: 'control', url: control, server: bare },
    {
      name: 'control link over TLS',
      surface: 'control',
      url: controlled.urls[1] ?? '',
      ca: cert,
      server: controlled,
    },
    { name: 'upper tester over TCP', surface: 'upper-tester', url: tester.urls[0] ?? '', server: tester },
  ];
  const stop = async (): Promise<void> => {
    await Promise.all([bare, encrypted, controlled, tester].map((one) => one.stop()));
    rmSync(folder, { recursive: true });
  };
  return { all, stop };
}
