import type { KeyMismatch } from '../../kernel/case-record.ts';
import type { SchemaViolation } from '../../protocol/schema-violation.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';

/** A request that an actor has sent, and the answers to it. */
export interface SentRequest {
  /** Name as in GSW_AGENT_REQ_TYPE; empty when the request has none. */
  readonly name: string;
  readonly userData: UserData;
  readonly referenceId: KeyValue | undefined;
  readonly entry: number;
  /** Whether no answer at all is a legal outcome (ruling 25). */
  readonly mayBeSilent: boolean;
  /** Transcript entries of its answers. */
  readonly answers: number[];
  /** Keys of a request from a desktop under test whose type was converted; only in the coercing reading. */
  readonly coerced?: readonly SchemaViolation[];
  /** Values of a kind that user data does not hold. */
  readonly unreadable?: readonly KeyMismatch[];
}
