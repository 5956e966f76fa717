import { type KeyObject, sign } from 'node:crypto';
import type { JsonValue } from '../../kernel/json.ts';
import type { RunResult } from '../run-result.ts';
import { canonicalJson } from './canonical-json.ts';
import {
  type Certificate,
  certificateFormat,
  type Evidence,
  type Issuer,
  type SignedCertificate,
} from './certificate.ts';
import type { Earned } from './earned-classes.ts';
import { publicBytes } from './issuer-key.ts';

/** The certificate of a run for the classes that it has earned. */
export function certificateOf(
  result: RunResult,
  { classes }: Pick<Earned, 'classes'>,
  facts: { readonly evidence: Evidence; readonly issuer: Issuer; readonly issued: string },
): Certificate {
  const { run, counts } = result;
  const covered = new Set(classes);
  const notCovered = result.classes.filter((one) => !covered.has(one));
  return {
    format: certificateFormat,
    implementation: { name: run.implementation.name, version: run.implementation.version },
    classes: classes.map(({ role, name, title, counts: own }) => ({ role, name, title, counts: own })),
    notCovered: notCovered.map(({ role, name, title, verdict }) => ({ role, name, title, verdict })),
    kit: { version: run.suiteVersion, corpusHash: run.corpusHash },
    run: { started: run.started, profile: run.profile, options: run.options, counts },
    ...facts,
  };
}

/** Signs a certificate with an Ed25519 key. */
export function signCertificate(certificate: Certificate, key: KeyObject): SignedCertificate {
  return {
    certificate,
    signature: {
      algorithm: 'Ed25519',
      publicKey: publicBytes(key).toString('base64'),
      value: sign(null, signedBytes(certificate), key).toString('base64'),
    },
  };
}

/** What the signature is over. */
export function signedBytes(certificate: Certificate): Buffer {
  // An interface is not an index signature, but all of its values are JSON.
  return Buffer.from(canonicalJson(certificate as unknown as JsonValue), 'utf8');
}
