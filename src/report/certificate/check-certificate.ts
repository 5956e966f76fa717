import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Certificate, Evidence, SignedCertificate } from './certificate.ts';
import { fingerprintOf, type IssuerKey, publicBytes } from './issuer-key.ts';
import { signedBytes } from './sign-certificate.ts';

/** What a certificate is held against. */
export interface Checked {
  /** The public key of the issuer, from a source that the reader trusts. */
  readonly trusted?: IssuerKey;
  /** Hash of the corpus of this kit. */
  readonly corpusHash: string;
  /** The file of the run, as it is at hand. */
  readonly evidence?: Pick<Evidence, 'bytes' | 'sha256'>;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** Why a certificate is not believed, one sentence each; nothing if it is. */
export function refusalsOf(signed: SignedCertificate, checked: Checked): readonly string[] {
  const { certificate } = signed;
  return [
    ...signatureRefusals(signed),
    ...keyRefusals(signed, checked),
    ...(certificate.kit.corpusHash === checked.corpusHash
      ? []
      : [
          `It was issued for other rules and cases than those of this kit: verify it with the kit of version ${certificate.kit.version} that has the corpus ${certificate.kit.corpusHash.slice(0, 12)}.`,
        ]),
    ...evidenceRefusals(certificate, checked),
  ];
}

function signatureRefusals({ certificate, signature }: SignedCertificate): readonly string[] {
  const bytes = Buffer.from(signature.publicKey, 'base64');
  const key = publicKeyOf(bytes);
  if (key === undefined) return ['Its signature names no Ed25519 key.'];
  if (fingerprintOf(bytes) !== certificate.issuer.keyFingerprint)
    return ['It was signed with another key than it says.'];
  const right = verify(null, signedBytes(certificate), key, Buffer.from(signature.value, 'base64'));
  return right ? [] : ['It was changed after it was signed, or signed with another key.'];
}

function publicKeyOf(bytes: Buffer): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: bytes, format: 'der', type: 'spki' });
    // One key has one form: other bytes for it would have another fingerprint.
    return key.asymmetricKeyType === 'ed25519' && publicBytes(key).equals(bytes) ? key : undefined;
  } catch {
    // Bytes of somebody else that are no key: the caller says so.
    return undefined;
  }
}

function keyRefusals({ certificate, signature }: SignedCertificate, checked: Checked): readonly string[] {
  const { trusted, today } = checked;
  const { name, keyValidUntil } = certificate.issuer;
  const foreign =
    trusted !== undefined && publicBytes(trusted.key).toString('base64') !== signature.publicKey;
  const ends = [keyValidUntil, ...(trusted?.validUntil === undefined ? [] : [trusted.validUntil])].sort();
  const end = ends[0] ?? keyValidUntil;
  return [
    ...(foreign ? ['It was not signed with the key that you trust.'] : []),
    ...(trusted?.name !== undefined && trusted.name !== name
      ? [`It names ${name} as its issuer, but the key that you trust is that of ${trusted.name}.`]
      : []),
    ...(end < today ? [`The key of its issuer expired on ${end}.`] : []),
    ...(certificate.issued.slice(0, 10) > today
      ? [`It says that it was issued on ${certificate.issued.slice(0, 10)}, which is not yet.`]
      : []),
  ];
}

function evidenceRefusals({ evidence }: Certificate, { evidence: file }: Checked): readonly string[] {
  if (file === undefined || (file.sha256 === evidence.sha256 && file.bytes === evidence.bytes)) return [];
  return ['The file of the run is not the one that it was issued for.'];
}
