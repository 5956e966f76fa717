import { judgeUserData, type Reading, type SchemaViolation } from './judge-user-data.ts';
import type { EventName, RequestName } from './message-names.generated.ts';
import type { UserData } from './user-data.ts';

export type { Reading, SchemaViolation } from './judge-user-data.ts';

/** Everything that is wrong with a request, in the order of its table; empty for a right one. */
export function validateRequest(
  name: RequestName,
  userData: UserData,
  reading: Reading,
): readonly SchemaViolation[] {
  return judgeUserData(name, userData, reading);
}

/** Everything that is wrong with an event of OCS, in the order of its table; empty for a right one. */
export function validateEvent(
  name: EventName | 'Error',
  userData: UserData,
  reading: Reading,
): readonly SchemaViolation[] {
  return judgeUserData(name, userData, reading);
}

/** Everything that is wrong with the user data of an outbound call (001, Default Record Information). */
export function validateCallUserData(userData: UserData, reading: Reading): readonly SchemaViolation[] {
  return judgeUserData('OutboundCall', userData, reading);
}

/** Everything that is wrong with a statistics event (001, User Event Attributes). */
export function validateStatistics(userData: UserData, reading: Reading): readonly SchemaViolation[] {
  return judgeUserData('StatisticsEvent', userData, reading);
}

/** Everything that is wrong with what a pushed record carries (001, Proactive Interaction Support). */
export function validatePushPreview(userData: UserData, reading: Reading): readonly SchemaViolation[] {
  return judgeUserData('ProactiveInteraction', userData, reading);
}

/** Everything that is wrong with the body of a campaign group notification over HTTP. */
export function validateCampaignGroupState(userData: UserData, reading: Reading): readonly SchemaViolation[] {
  return judgeUserData('CampaignGroupState', userData, reading);
}

/** The messages of the Communication DN interface, as far as they are known. */
export type CommunicationDnName =
  | 'CampaignControlRequest'
  | 'CampaignControlEvent'
  | 'CM_ReqCancelRecord'
  | 'CM_EvRecordCanceled'
  | 'CM_ReqDoNotCall'
  | 'CM_EvDoNotCallProcessed';

/** Everything that is wrong with a message of the Communication DN interface. */
export function validateCommunicationDn(
  name: CommunicationDnName,
  userData: UserData,
  reading: Reading,
): readonly SchemaViolation[] {
  return judgeUserData(name, userData, reading);
}
