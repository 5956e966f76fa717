import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';

/** Faulty implementations of the form of error events. */
export const envelopeErrorFaults: readonly OcsFault[] = [
  {
    name: 'error-number-as-string',
    breaks: ['ENV-07'],
    does: 'sends GSW_ERROR_NUMBER as a String',
    decoration: changingEvent('Error', (userData) => ({
      ...userData,
      GSW_ERROR_NUMBER: String(userData.GSW_ERROR_NUMBER),
    })),
  },
  {
    name: 'error-without-number',
    breaks: ['ENV-07'],
    does: 'sends errors with GSW_ERROR only',
    decoration: withoutInErrors('GSW_ERROR_NUMBER'),
  },
  {
    name: 'error-named-as-acknowledgment',
    breaks: ['ENV-07'],
    does: 'sends errors with the name of an acknowledgment in GSW_USER_EVENT',
    decoration: changingEvent('Error', (userData) => ({
      ...userData,
      GSW_USER_EVENT: 'RecordProcessedAcknowledge',
    })),
  },
  {
    name: 'error-without-name',
    breaks: ['ENV-19'],
    does: 'leaves GSW_ERROR out of errors',
    decoration: withoutInErrors('GSW_ERROR'),
  },
  {
    name: 'error-name-empty',
    breaks: ['ENV-19'],
    does: 'sends errors with an empty GSW_ERROR',
    decoration: changingEvent('Error', (userData) => ({ ...userData, GSW_ERROR: '' })),
  },
  {
    name: 'error-without-application-id',
    breaks: ['ENV-20'],
    does: 'leaves GSW_APPLICATION_ID out of errors',
    decoration: withoutInErrors('GSW_APPLICATION_ID'),
  },
  {
    name: 'error-without-user-event',
    breaks: ['ENV-33'],
    does: 'leaves GSW_USER_EVENT out of errors',
    decoration: withoutInErrors('GSW_USER_EVENT'),
  },
  {
    name: 'error-user-event-empty',
    breaks: ['ENV-33'],
    does: 'sends errors with an empty GSW_USER_EVENT',
    decoration: changingEvent('Error', (userData) => ({ ...userData, GSW_USER_EVENT: '' })),
  },
  {
    name: 'error-without-request',
    breaks: ['ENV-21'],
    does: 'leaves GSW_AGENT_REQ_TYPE out of errors',
    decoration: withoutInErrors('GSW_AGENT_REQ_TYPE'),
  },
  {
    name: 'error-without-record',
    breaks: ['ENV-21'],
    does: 'leaves GSW_CAMPAIGN_NAME and GSW_RECORD_HANDLE out of errors',
    decoration: withoutInErrors('GSW_CAMPAIGN_NAME', 'GSW_RECORD_HANDLE'),
  },
  {
    name: 'own-error-names',
    breaks: ['ENV-22'],
    does: 'sends GSW_ERROR "error" for every number',
    decoration: changingEvent('Error', (userData) => ({ ...userData, GSW_ERROR: 'error' })),
  },
  {
    name: 'older-error-names',
    breaks: ['ENV-22'],
    does: 'sends errors 102 and 103 with the names that the desktop requests are said to be refused by',
    decoration: changingEvent('Error', (userData) => ({ ...userData, ...olderName(userData) })),
  },
];

function withoutInErrors(...keys: readonly string[]): OcsFault['decoration'] {
  return changingEvent('Error', (userData) => without(userData, ...keys));
}

/** 001, Desktop Requests and OCS Responses, calls two errors by other names than the table (ruling 7). */
function olderName({ GSW_ERROR_NUMBER }: UserData): UserData {
  if (GSW_ERROR_NUMBER === 102) return { GSW_ERROR: 'Invalid Request' };
  return GSW_ERROR_NUMBER === 103 ? { GSW_ERROR: 'Invalid Request Data' } : {};
}
