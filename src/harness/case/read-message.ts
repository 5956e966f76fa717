import type { KeyMismatch, TranscriptEntry } from '../../kernel/case-record.ts';
import { type CoercedUserData, coerceUserData } from '../../protocol/coerce-user-data.ts';
import { type Identified, identifyMessage, identifyRequest } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Reading } from '../../protocol/validate.ts';
import { readUserData, userDataOf } from './frame-user-data.ts';
import type { ReceivedCallEvent, ReceivedMessage } from './received-message.ts';

/** A user event of OCS as the profile's reading takes it. */
export function readMessage(entry: TranscriptEntry, reading: Reading): ReceivedMessage {
  const { userData, unreadable } = readUserData(entry.frame);
  const identified = identifyMessage(userData);
  return { entry, identified, unreadable, ...read(userData, identified, reading) };
}

/** An event of T-Server, with what it carries. */
export function readLinkEvent(entry: TranscriptEntry): ReceivedCallEvent {
  const { frame } = entry;
  return { entry, event: String(frame.messageType), frame, userData: userDataOf(frame) };
}

/** User data of a desktop's request as the profile's reading takes them. */
export function readRequest(
  entry: TranscriptEntry,
  reading: Reading,
): CoercedUserData & { readonly unreadable: readonly KeyMismatch[] } {
  const { userData, unreadable } = readUserData(entry.frame);
  return { unreadable, ...read(userData, identifyRequest(userData), reading) };
}

function read(userData: UserData, identified: Identified, reading: Reading): CoercedUserData {
  const schema = schemaOf(identified);
  if (reading !== 'coercing' || schema === undefined) return { userData, coerced: [] };
  return coerceUserData(schema, userData);
}

function schemaOf(identified: Identified): string | undefined {
  if (identified.kind === 'error') return identified.event ?? 'Error';
  return identified.kind === 'event' || identified.kind === 'request' ? identified.name : undefined;
}
