import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { corpusHash } from '../../corpus/corpus-hash.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { Certificate } from '../../report/certificate/certificate.ts';
import { refusalsOf } from '../../report/certificate/check-certificate.ts';
import { type IssuerKey, readIssuerKey } from '../../report/certificate/issuer-key.ts';
import { limitsOf } from '../../report/certificate/limits-of-certificate.ts';
import { readCertificate } from '../../report/certificate/read-certificate.ts';
import { runFileName } from '../../report/run-file.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { print } from '../print.ts';
import { evidenceIn } from './certify.ts';
import { textOf } from './text-file.ts';

/** Options of `ocs-tck verify`. */
export interface VerifyOptions {
  /** The public key of the issuer. */
  readonly key?: string;
  /** Reports folder of the run. */
  readonly run?: string;
}

/** `ocs-tck verify FILE`: whether a certificate is to be believed, and what it does not cover; calls nobody. */
export async function verify(file: string, { key, run }: VerifyOptions): Promise<number> {
  const hint = 'Name the certificate.json that "ocs-tck certify" has written.';
  const signed = readCertificate(await textOf(file, 'CERTIFICATE_NOT_READ', hint), file);
  const trusted = key === undefined ? undefined : await trustedKey(key);
  const refusals = refusalsOf(signed, {
    ...(trusted ? { trusted } : {}),
    ...(run === undefined ? {} : { evidence: await evidenceOf(run) }),
    corpusHash: corpusHash(await kitCorpus()),
    today: new Date().toISOString().slice(0, 10),
  });
  if (refusals.length > 0) {
    print(refusals.map((sentence) => `REFUSED: ${sentence}`).join('\n'));
    return exitCodes.failed;
  }
  print(words(signed.certificate, trusted !== undefined, run !== undefined).join('\n'));
  return trusted ? exitCodes.passed : exitCodes.inconclusive;
}

async function trustedKey(file: string): Promise<IssuerKey> {
  const hint = 'Name the public key of the issuer, as you have it from the issuer.';
  return readIssuerKey(await textOf(file, 'KEY_NOT_READ', hint), file, 'public');
}

async function evidenceOf(folder: string) {
  if (existsSync(join(folder, runFileName))) return evidenceIn(folder);
  throw new KitError({
    code: 'RUN_NOT_READ',
    message: `There is no ${runFileName} in ${folder}.`,
    hint: 'Name the reports folder of the run that was certified.',
  });
}

function words(certificate: Certificate, isTrusted: boolean, withRun: boolean): readonly string[] {
  const { implementation, classes, issuer, issued, evidence, run } = certificate;
  const by = `${issuer.name} on ${issued.slice(0, 10)}`;
  return [
    isTrusted ? `VALID: signed by ${by}` : `INTACT: not changed since it was signed as ${by}`,
    ...(isTrusted
      ? []
      : [
          'unknown key   Anybody can sign with a key and a name: only --key, with the public key as the issuer gives it, proves who did.',
        ]),
    `fingerprint   ${issuer.keyFingerprint}, good until ${issuer.keyValidUntil}`,
    `certified     ${implementation.name} ${implementation.version}, tested on ${run.started.slice(0, 10)}`,
    ...classes.map(
      ({ title, role, counts }) =>
        `class         ${title} (${role}): ${counts.passed} of ${counts.corpus} cases passed, ${counts.notVerified} neither passed nor failed`,
    ),
    `evidence      ${withRun ? 'the file of the run is the one that it was issued for' : `not looked at (--run FOLDER): ${evidence.file} with the SHA-256 ${evidence.sha256}`}`,
    ...limitsOf(certificate).map((limit) => `not covered   ${limit}`),
  ];
}
