import { readFile } from 'node:fs/promises';
import { usageError } from '../kernel/usage-error.ts';
import type { LinkTls } from '../link/link-tls.ts';

/** Options of the command line that name PEM files. */
export interface TlsFiles {
  readonly tlsCa?: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly tlsCrl?: string;
}

/**
 * Reads the files that the options name.
 *
 * @throws KitError `USAGE` if one cannot be read, or a certificate has no key.
 */
export async function readTlsFiles({ tlsCa, tlsCert, tlsKey, tlsCrl }: TlsFiles): Promise<LinkTls> {
  if ((tlsKey === undefined) !== (tlsCert === undefined))
    throw usageError('TLS needs both --tls-key and --tls-cert.', 'Give both, each the path of a PEM file.');
  return {
    ...(tlsCa === undefined ? {} : { ca: await readPem(tlsCa, '--tls-ca') }),
    ...(tlsCert === undefined ? {} : { cert: await readPem(tlsCert, '--tls-cert') }),
    ...(tlsKey === undefined ? {} : { key: await readPem(tlsKey, '--tls-key') }),
    ...(tlsCrl === undefined ? {} : { crl: await readPem(tlsCrl, '--tls-crl') }),
  };
}

/** What the kit shows and trusts on the links to what is under test; the options take precedence over the profile. */
export async function tlsOf(files: TlsFiles, { ca }: { readonly ca?: string }): Promise<LinkTls> {
  return { ...(ca === undefined ? {} : { ca }), ...(await readTlsFiles(files)) };
}

async function readPem(file: string, option: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw usageError(`${option} names ${file}, which cannot be read.`, why);
  }
}
