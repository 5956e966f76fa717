import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readClasses } from '../../corpus/classes.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { visibleJson } from '../../kernel/visible-text.ts';
import { badgeSvg } from '../../report/certificate/badge-svg.ts';
import type { Certificate, Evidence, SignedCertificate } from '../../report/certificate/certificate.ts';
import { certificatePage } from '../../report/certificate/certificate-page.ts';
import { earnedClasses } from '../../report/certificate/earned-classes.ts';
import {
  fingerprintOf,
  type IssuerKey,
  publicBytes,
  readIssuerKey,
} from '../../report/certificate/issuer-key.ts';
import { certificateOf, signCertificate } from '../../report/certificate/sign-certificate.ts';
import { runFileName } from '../../report/run-file.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { print } from '../print.ts';
import { storedResult } from '../stored-result.ts';
import { newKey } from './new-key.ts';
import { writeOwnFolder } from './own-folder.ts';
import { textOf } from './text-file.ts';

/** Options of `ocs-tck certify`. */
export interface CertifyOptions {
  readonly reports: string;
  readonly key?: string;
  readonly newKey?: string;
  readonly issuer?: string;
  readonly validUntil?: string;
  readonly class?: readonly string[];
  readonly out: string;
}

/** `ocs-tck certify`: signs what a finished run has proved; `--new-key` makes the keys for it. */
export async function certify(options: CertifyOptions): Promise<number> {
  const now = new Date();
  if (options.newKey !== undefined)
    return newKey(options.newKey, options.issuer, dayOf(options.validUntil) ?? inAYear(now));
  const key = await issuerKey(options, now);
  const result = await storedResult(options.reports);
  const table = await readClasses(kitFolder, await kitCorpus());
  const earned = earnedClasses(result, table, options.class ?? []);
  if (earned.refusals.length > 0) {
    print(earned.refusals.map((sentence) => `REFUSED: ${sentence}`).join('\n'));
    return exitCodes.failed;
  }
  const { name, validUntil: keyValidUntil } = key;
  const certificate = certificateOf(result, earned, {
    evidence: await evidenceIn(options.reports),
    issuer: { name, keyFingerprint: fingerprintOf(publicBytes(key.key)), keyValidUntil },
    issued: now.toISOString(),
  });
  write(signCertificate(certificate, key.key), options.out);
  print(closingWords(certificate, options.out));
  return exitCodes.passed;
}

/** The key that signs, with what its file or the options say about it. */
async function issuerKey(
  options: CertifyOptions,
  now: Date,
): Promise<IssuerKey & { readonly name: string; readonly validUntil: string }> {
  const { key: file } = options;
  if (file === undefined)
    throw usageError('A certificate has to be signed.', 'Give --key FILE; --new-key FILE makes one.');
  const hint = 'Name the private key of the issuer, an Ed25519 key in PEM.';
  const read = readIssuerKey(await textOf(file, 'KEY_NOT_READ', hint), file, 'private');
  await refuseOpenKey(file);
  const name = options.issuer ?? read.name;
  const validUntil = dayOf(options.validUntil) ?? dayOf(read.validUntil);
  if (name === undefined || validUntil === undefined)
    throw usageError(
      `${file} does not say who its issuer is, and until when it is good.`,
      'Give --issuer NAME and --valid-until YYYY-MM-DD.',
    );
  if (validUntil < now.toISOString().slice(0, 10))
    throw usageError(`The key ${file} expired on ${validUntil}.`, 'Make a new one with --new-key.');
  return { ...read, name, validUntil };
}

/** Everybody who can read a private key can sign. Windows has other rights, which are not looked at. */
async function refuseOpenKey(file: string): Promise<void> {
  const { mode } = await stat(file);
  if (process.platform === 'win32' || (mode & 0o077) === 0) return;
  throw new KitError({
    code: 'KEY_NOT_READ',
    message: `Others may read the private key ${file}.`,
    hint: `Take their rights away (chmod 600 ${file}), and think about who may have read it.`,
  });
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw usageError(`"${text}" is not a day.`, 'Give it as YYYY-MM-DD.');
}

function inAYear(now: Date): string {
  return new Date(now.getTime() + 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The run's file, which is read in pieces: it may be large. */
export async function evidenceIn(folder: string): Promise<Evidence> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(join(folder, runFileName))) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { file: runFileName, bytes, sha256: hash.digest('hex') };
}

function write(signed: SignedCertificate, folder: string): void {
  const { certificate } = signed;
  const files = [
    { name: 'certificate.json', content: `${visibleJson(signed, 1)}\n` },
    { name: 'certificate.svg', content: badgeSvg(certificate) },
    { name: 'certificate.html', content: certificatePage(certificate) },
  ];
  writeOwnFolder(folder, files, /^certificate\./);
}

function closingWords({ implementation, classes, notCovered }: Certificate, folder: string): string {
  const titles = (some: readonly { readonly title: string; readonly role: string }[]): string =>
    some.map(({ title, role }) => `${title} (${role})`).join(', ');
  return [
    `certified     ${implementation.name} ${implementation.version}: ${titles(classes)}`,
    ...(notCovered.length === 0 ? [] : [`not covered   ${titles(notCovered)}`]),
    `Certificate: ${join(folder, 'certificate.json')}`,
  ].join('\n');
}
