import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { KitError } from '../../kernel/kit-error.ts';
import { oneLine } from '../../kernel/visible-text.ts';
import type { Issuer } from './certificate.ts';

/** A key with what its file says about it: who has it, and until when it is good. */
export interface IssuerKey {
  readonly key: KeyObject;
  readonly name: string | undefined;
  /** YYYY-MM-DD */
  readonly validUntil: string | undefined;
}

/**
 * A new pair of Ed25519 keys as PEM, each with two lines in front (RFC 7468 allows them) that say who has it and until when it
 * is good.
 */
export function newIssuerKeys(
  name: string,
  validUntil: string,
): { readonly secret: string; readonly open: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const head = `Issuer: ${oneLine(name)}\nValid-Until: ${validUntil}\n`;
  return {
    secret: `${head}${privateKey.export({ type: 'pkcs8', format: 'pem' })}`,
    open: `${head}${publicKey.export({ type: 'spki', format: 'pem' })}`,
  };
}

/** @throws KitError `KEY_NOT_READ` */
export function readIssuerKey(text: string, file: string, kind: 'private' | 'public'): IssuerKey {
  const key = keyIn(text, file, kind);
  if (key.asymmetricKeyType !== 'ed25519')
    throw notRead(file, `holds a key of the type ${key.asymmetricKeyType ?? 'secret'}, not of Ed25519`);
  return { key, name: lineOf('Issuer', text), validUntil: lineOf('Valid-Until', text) };
}

function keyIn(text: string, file: string, kind: 'private' | 'public'): KeyObject {
  if (kind === 'public' && /BEGIN (?:ENCRYPTED )?PRIVATE KEY/.test(text))
    throw notRead(file, 'holds a private key, where the public one is enough');
  const pem = text.slice(Math.max(0, text.indexOf('-----BEGIN')));
  try {
    return kind === 'private' ? createPrivateKey(pem) : createPublicKey(pem);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw notRead(file, `holds no ${kind} key that can be read (${why})`, cause);
  }
}

function lineOf(name: string, text: string): string | undefined {
  const head = text.slice(0, Math.max(0, text.indexOf('-----BEGIN')));
  return new RegExp(`^${name}:[ \\t]*(\\S.*?)\\s*$`, 'm').exec(head)?.[1];
}

function notRead(file: string, what: string, cause?: unknown): KitError {
  return new KitError(
    {
      code: 'KEY_NOT_READ',
      message: `${file} ${what}.`,
      hint: 'Name an Ed25519 key in PEM, without a passphrase: "ocs-tck certify --new-key FILE" makes a pair.',
    },
    { cause },
  );
}

/** The public key of a pair as its file's bytes (SPKI, DER). */
export function publicBytes(key: KeyObject): Buffer {
  const open = key.type === 'public' ? key : createPublicKey(key);
  return open.export({ type: 'spki', format: 'der' });
}

/** How a key is named in a certificate. */
export function fingerprintOf(bytes: Buffer): Issuer['keyFingerprint'] {
  return createHash('sha256').update(bytes).digest('hex');
}
