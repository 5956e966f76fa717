import type { TranscriptEntry } from '../../kernel/case-record.ts';
import { type CoercedUserData, coerceUserData } from '../../protocol/coerce-user-data.ts';
import { type Identified, identifyMessage, identifyRequest } from '../../protocol/identify-message.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { Reading } from '../../protocol/validate.ts';
import { userDataOf } from './frame-user-data.ts';
import type { ReceivedMessage } from './received-message.ts';

/** A user event of OCS as the profile's reading takes it. */
export function readMessage(entry: TranscriptEntry, reading: Reading): ReceivedMessage {
  const sent = userDataOf(entry.frame);
  const identified = identifyMessage(sent);
  return { entry, identified, ...read(sent, identified, reading) };
}

/** User data of a desktop's request as the profile's reading takes them. */
export function readRequest(entry: TranscriptEntry, reading: Reading): CoercedUserData {
  const sent = userDataOf(entry.frame);
  return read(sent, identifyRequest(sent), reading);
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
