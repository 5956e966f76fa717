/**
 * What SIP Server asks of a media server (RFC 5707, as far as recordings need it; recording.md, section 3). `target` is the
 * connection `conn:{tag of To}`, `dialog` the identifier `conn:{tag}/dialog:{name}`.
 */
export type MsmlAction =
  | {
      readonly kind: 'start';
      readonly target: string;
      /** Absent if the media server may choose. */
      readonly name: string | undefined;
      readonly record: RecordElement;
    }
  | { readonly kind: 'stop'; readonly dialog: string }
  | { readonly kind: 'pause' | 'resume'; readonly dialog: string };

/** `<record>` (RFC 5707, section 9). */
export interface RecordElement {
  /** `file://{id}.wav`. */
  readonly dest: string;
  /** `audio/wav;codec=mulaw`; absent if the media server may choose. */
  readonly format: string | undefined;
  /** Milliseconds. */
  readonly maxTime: number | undefined;
}

/** What a media server answers (RFC 5707, section 11): 200, or a code of the class 4xx or 5xx. */
export interface MsmlResult {
  readonly response: number;
  readonly description: string | undefined;
  readonly dialogs: readonly string[];
}

/** What a media server reports: `msml.dialog.exit` when a recording has ended (RFC 5707, section 8.9). */
export interface MsmlEvent {
  readonly name: string;
  readonly id: string | undefined;
  /** `record.end`, `record.len`, `record.recordid`. */
  readonly values: ReadonlyMap<string, string>;
}

/** Media types of a body: the registered one is written, both are read (recording.md, section 3). */
export const msmlType = 'application/msml+xml';
export const msmlTypes: readonly string[] = [msmlType, 'application/vnd.radisys.msml+xml'];

/** Codes of a result that refuses (RFC 5707, section 11). */
export const msmlCodes = {
  badRequest: 400,
  unknownElement: 401,
  missingAttribute: 408,
  invalidValue: 410,
  noSuchObject: 430,
  nameInUse: 431,
} as const;

export type MsmlCode = (typeof msmlCodes)[keyof typeof msmlCodes];
export type MsmlRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: MsmlCode; readonly why: string };
