import type { TelephonyEvent } from '../telephony-event.ts';
import type { TelephonyRequest } from '../telephony-request.ts';

/** The requester, so that its copy of an event can repeat the reference id. */
export interface Asker {
  readonly client: number;
  readonly request: TelephonyRequest;
}

/** Content of an event, without what the turn adds: time, sequence number, agent and reference id. */
export type EventContent = Omit<TelephonyEvent, 'time' | 'sequenceNumber' | 'referenceId' | 'agentId'>;

/** While it is put together. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
