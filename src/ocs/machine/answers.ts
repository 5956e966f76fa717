import { errorCodes } from '../../protocol/errors.generated.ts';
import type { EventName } from '../../protocol/message-names.generated.ts';
import type { KeyValue, UserData } from '../../protocol/user-data.ts';
import { type DesktopRequest, intAt, textAt, valueAt } from './desktop-request.ts';
import type { Machine, MachineView } from './machine.ts';
import type { Refusal } from './refusal.ts';
import { sendEvent } from './send-event.ts';

/** The request's GSW_REFERENCE_ID, whatever its type; every answer repeats it (rulings 22 and 23). */
function referenceOf(userData: UserData): KeyValue | undefined {
  return valueAt(userData, 'GSW_REFERENCE_ID');
}

/** Answers a request. */
export function answer(machine: Machine, request: DesktopRequest, event: EventName, pairs: UserData): void {
  sendEvent(machine, request.agent.dn, event, pairs, referenceOf(request.userData));
}

/** Refuses a request whose envelope was valid, for handlers that answer later. */
export function answerRefusal(machine: Machine, request: DesktopRequest, refusal: Refusal): void {
  sendError(machine, request.agent.dn, request.userData, refusal);
}

/** Sends an error event. */
export function sendError(machine: Machine, dn: string, request: UserData, refusal: Refusal): void {
  machine.effects.push({ kind: 'userEvent', dn, userData: errorEvent(machine, request, refusal) });
}

/**
 * The error event (rulings 1 and 2): number and name, and the request's type, reference id, handle and campaign if it
 * carried them with the right types. GSW_USER_EVENT is left out if the option error-user-event is false.
 */
export function errorEvent(
  { provisioned }: Pick<MachineView, 'provisioned'>,
  request: UserData,
  { refused, text, description }: Refusal,
): UserData {
  const { applicationId, index } = provisioned;
  const withEvent = index.configuration.options['error-user-event'] ?? true;
  const type = textAt(request, 'GSW_AGENT_REQ_TYPE');
  const handle = intAt(request, 'GSW_RECORD_HANDLE');
  const campaign = textAt(request, 'GSW_CAMPAIGN_NAME');
  const reference = referenceOf(request);
  return {
    ...(withEvent && { GSW_USER_EVENT: errorEventName(type, refused) }),
    GSW_APPLICATION_ID: applicationId,
    GSW_ERROR_NUMBER: refused,
    GSW_ERROR: text ?? errorCodes[refused].name,
    ...(description !== undefined && { GSW_ERROR_DESCRIPTION: description }),
    ...(type !== undefined && { GSW_AGENT_REQ_TYPE: type }),
    ...(handle !== undefined && { GSW_RECORD_HANDLE: handle }),
    ...(campaign !== undefined && { GSW_CAMPAIGN_NAME: campaign }),
    ...(reference !== undefined && { GSW_REFERENCE_ID: reference }),
  };
}

/**
 * Two refusals of PreviewRecordRequest have events of their own (001, No Records Available, NoRunningPreviewCampaigns).
 */
function errorEventName(type: string | undefined, refused: number): EventName | 'Error' {
  if (type !== 'PreviewRecordRequest') return 'Error';
  if (refused === 108) return 'NoRecordsAvailable';
  return refused === 107 ? 'NoRunningPreviewCampaigns' : 'Error';
}
