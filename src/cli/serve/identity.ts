import { usageError } from '../../kernel/usage-error.ts';
import { readTlsFiles, type TlsFiles } from '../../roles/tls-files.ts';

/** Key and certificate of a server; with an authority it takes only clients that show its certificate. */
export async function identityOf(options: TlsFiles) {
  const { key, cert, ...trust } = await readTlsFiles(options);
  if (key !== undefined && cert !== undefined) return { key, cert, ...trust };
  if (options.tlsCa === undefined && options.tlsCrl === undefined) return undefined;
  throw usageError('--tls-ca and --tls-crl are for TLS.', 'Give --tls-key and --tls-cert as well.');
}
