import { exitCodes } from '../../kernel/exit-codes.ts';
import { usageError } from '../../kernel/usage-error.ts';
import {
  fingerprintOf,
  newIssuerKeys,
  publicBytes,
  readIssuerKey,
} from '../../report/certificate/issuer-key.ts';
import { writeNewFile } from '../../report/files/replace-file.ts';
import { notWritten } from '../../report/files/written-file.ts';
import { print } from '../print.ts';

/** Makes a pair of keys for an issuer: `FILE`, for its owner only, and `FILE` with `.pub.pem`; never replaces one. */
export function newKey(file: string, issuer: string | undefined, validUntil: string): number {
  if (issuer === undefined)
    throw usageError('A new key needs the name of its issuer.', 'Give --issuer NAME.');
  const { secret, open } = newIssuerKeys(issuer, validUntil);
  const publicFile = `${file.replace(/\.pem$/, '')}.pub.pem`;
  for (const [path, text] of [
    [file, secret],
    [publicFile, open],
  ] as const)
    writeOnce(path, text);
  const fingerprint = fingerprintOf(publicBytes(readIssuerKey(open, publicFile, 'public').key));
  print(
    [
      `private key   ${file}: keep it to yourself`,
      `public key    ${publicFile}: give it to those who verify`,
      `fingerprint   ${fingerprint}, good until ${validUntil}`,
    ].join('\n'),
  );
  return exitCodes.passed;
}

function writeOnce(file: string, text: string): void {
  try {
    writeNewFile(file, text);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
      throw usageError(`${file} is there already, and a key is never replaced.`, 'Name another file.');
    throw notWritten(file, cause);
  }
}
