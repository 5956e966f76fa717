/** What is wrong with a message: stable names, to count by. */
export type SipRefusalCode =
  | 'too large'
  | 'too many headers'
  | 'no empty line'
  | 'line end'
  | 'not UTF-8'
  | 'start line'
  | 'version'
  | 'header line'
  | 'value'
  | 'missing header'
  | 'repeated header'
  | 'content length'
  | 'method of CSeq'
  | 'contact';

/** Why a message is not SIP as RFC 3261 has it. */
export interface SipRefusal {
  readonly code: SipRefusalCode;
  /** One sentence; what it quotes is visible and short. */
  readonly sentence: string;
  /** The header by its full name; absent if the message as a whole is wrong, or its start line. */
  readonly header?: string;
  /** Line of the message, from 1, the start line; of a folded header the first. */
  readonly line?: number;
  /** Character within the header's value, or within the start line, from 1; folds count as one space. */
  readonly column?: number;
  /** The status by which a server refuses such a request. */
  readonly status: 400 | 413 | 505;
}

/** The result of reading: the value, or why there is none. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: SipRefusal };

export function refused(
  code: SipRefusalCode,
  sentence: string,
  place: Pick<SipRefusal, 'header' | 'line' | 'column'> = {},
): { readonly ok: false; readonly refusal: SipRefusal } {
  return { ok: false, refusal: { code, sentence, ...place, status: statusOf(code) } };
}

/** RFC 3261, sections 21.4.1, 21.4.11 and 21.5.6. */
function statusOf(code: SipRefusalCode): SipRefusal['status'] {
  if (code === 'version') return 505;
  return code === 'too large' || code === 'too many headers' ? 413 : 400;
}
