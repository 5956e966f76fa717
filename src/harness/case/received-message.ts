import type { KeyMismatch, TranscriptEntry } from '../../kernel/case-record.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Identified } from '../../protocol/identify-message.ts';
import type { SchemaViolation } from '../../protocol/schema-violation.ts';
import type { UserData } from '../../protocol/user-data.ts';

/** A user event as a desktop received it. */
export interface ReceivedMessage {
  readonly entry: TranscriptEntry;
  readonly userData: UserData;
  readonly identified: Identified;
  /** Keys whose type was converted; only in the coercing reading. */
  readonly coerced?: readonly SchemaViolation[];
  /** Values of a kind that user data does not hold. */
  readonly unreadable?: readonly KeyMismatch[];
}

/** A telephony event as a desktop received it. */
export interface ReceivedCallEvent {
  readonly entry: TranscriptEntry;
  readonly event: string;
  readonly frame: JsonObject;
  readonly userData: UserData;
}

/** The name of an error that does not say which one it is. */
const numberlessError = 'an error without a number';

/** What a breach says of such an error: the same defect, no matter which rule waited for which error. */
export function withoutNumber(name: string): { readonly defect?: string } {
  return name === numberlessError ? { defect: 'errors carry no number' } : {};
}

/** The name by which steps and reports call a received message. */
export function nameOf(message: Pick<ReceivedMessage, 'identified'>): string {
  const identified = message.identified;
  switch (identified.kind) {
    case 'event':
      return identified.name;
    case 'error':
      return Number.isNaN(identified.number) ? numberlessError : `error ${identified.number}`;
    case 'request':
      return `request ${identified.name}`;
    case 'statistics':
      return 'statistics event';
    case 'unknown':
      return identified.name === undefined
        ? 'a message without a name'
        : `unknown message ${identified.name}`;
  }
}
