import type { ClassResult } from '../profile/judge-classes.ts';
import type { Counts } from '../run-result.ts';

/** Version of the format of a certificate; the schema allows this one only. */
export const certificateFormat = 1;

/** What an issuer states about an implementation (`schemas/certificate.schema.json`). */
export interface Certificate {
  readonly format: typeof certificateFormat;
  readonly implementation: { readonly name: string; readonly version: string };
  readonly classes: readonly CertifiedClass[];
  /** Classes of the same roles that it says nothing about, with the verdict of the run. */
  readonly notCovered: readonly Pick<ClassResult, 'role' | 'name' | 'title' | 'verdict'>[];
  readonly kit: { readonly version: string; readonly corpusHash: string };
  readonly run: CertifiedRun;
  readonly evidence: Evidence;
  readonly issuer: Issuer;
  /** When it was signed, ISO 8601. */
  readonly issued: string;
}

/** A class that was passed; its counts are those of the cases that are part of it. */
export interface CertifiedClass extends Pick<ClassResult, 'role' | 'name' | 'title'> {
  readonly counts: Counts;
}

/** The run that was certified. */
export interface CertifiedRun {
  /** When it began, ISO 8601. */
  readonly started: string;
  readonly profile: string;
  /** What was chosen and changes what the run means. */
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly counts: Counts;
}

/** The file with every message of the run. */
export interface Evidence {
  readonly file: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Who signed. */
export interface Issuer {
  readonly name: string;
  /** SHA-256 of the public key (SPKI, DER), hexadecimal: how a key is compared in a talk or on a web page. */
  readonly keyFingerprint: string;
  /** The last day on which the key is good, YYYY-MM-DD. */
  readonly keyValidUntil: string;
}

/** A certificate as its file holds it. */
export interface SignedCertificate {
  readonly certificate: Certificate;
  readonly signature: {
    readonly algorithm: 'Ed25519';
    /** SPKI, DER, in base64. */
    readonly publicKey: string;
    /** Of the canonical JSON of the certificate, in base64. */
    readonly value: string;
  };
}
