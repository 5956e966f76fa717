import type { JsonObject } from '../../kernel/json.ts';
import { nameOfValue } from '../../protocol/named-value.ts';
import type { UserData } from '../../protocol/user-data.ts';

/** Of a call, which carries its whole record, only this says what it is about. */
const ofCallData: readonly string[] = ['GSW_RECORD_HANDLE', 'GSW_CALL_RESULT'];

/** Keys of a user event that say what it is about, in this order. */
const ofUserData: readonly string[] = [
  'GSW_ERROR_DESCRIPTION',
  'GSW_RECORD_HANDLE',
  'GSW_PHONE',
  'GSW_CAMPAIGN_NAME',
  'GSW_CALLING_LIST',
  'GSW_CALL_RESULT',
  'GSW_CALLBACK_TYPE',
  'GSW_DATE_TIME',
  'GSW_CHAIN_ATTR',
  'GSW_CUSTOMER_ID',
  'GSW_LOGOUT_TIME',
  'GSW_READY_TIME',
  'GSW_MESSAGE',
  'GSW_APPLICATION_ID',
  'GSW_REFERENCE_ID',
];

/** Fields of a frame that say what it is about, in this order. */
const ofFrame: readonly string[] = [
  'clientName',
  'userDataForm',
  'workMode',
  'otherDN',
  'thisQueue',
  'connId',
  'transferConnId',
  'previousConnId',
  'callType',
  'callState',
  'interactionId',
  'errorCode',
  'errorMessage',
  'referenceId',
];

/**
 * The keys of a message that a developer looks for, with values; enumerated numbers with their names. A user event is
 * about its user data alone.
 */
export function keysThatMatter(
  frame: JsonObject,
  userData: UserData,
  isUserEvent: boolean,
): readonly string[] {
  const ofData = isUserEvent ? ofUserData : ofCallData;
  return [
    ...ofData.filter((key) => Object.hasOwn(userData, key)).map((key) => pair(key, userData[key])),
    ...(isUserEvent ? [] : ofFrame.filter((key) => frame[key] !== undefined)).map((key) =>
      pair(key, frame[key]),
    ),
  ];
}

function pair(key: string, value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  const name = nameOfValue(key, value);
  return `${key}=${text}${name === undefined ? '' : ` (${name})`}`;
}
