/** One `a=` line. */
export interface SdpAttribute {
  readonly name: string;
  readonly value: string | undefined;
}

/** One `m=` section (RFC 8866, section 5.14). */
export interface SdpMedia {
  /** `audio`, `video`, … */
  readonly kind: string;
  /** 0 if the stream is refused (RFC 3264, section 6). */
  readonly port: number;
  readonly protocol: string;
  readonly formats: readonly string[];
  /** The address of its own `c=` line. */
  readonly address: string | undefined;
  readonly attributes: readonly SdpAttribute[];
}

/** A session description, as far as audio calls need it (RFC 8866, section 5). Other lines are checked and left out. */
export interface Sdp {
  readonly user: string;
  /** Digits; as text, since it may have more than a number holds. */
  readonly sessionId: string;
  /** Digits; grows with each change (RFC 3264, section 8). */
  readonly version: string;
  /** The address of the `o=` line. */
  readonly originAddress: string;
  readonly name: string;
  /** The address of the session's `c=` line. */
  readonly address: string | undefined;
  readonly attributes: readonly SdpAttribute[];
  readonly media: readonly SdpMedia[];
}

export type SdpParse =
  | { readonly ok: true; readonly sdp: Sdp }
  | {
      readonly ok: false;
      /** One sentence. */
      readonly why: string;
      /** From 1. */
      readonly line: number;
    };

/** The value of an attribute; `''` for one without, `undefined` if it is not there. */
export function attribute(attributes: readonly SdpAttribute[], name: string): string | undefined {
  const found = attributes.find((one) => one.name === name);
  return found && (found.value ?? '');
}
