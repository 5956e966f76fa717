import type { ErrorCode } from '../../protocol/errors.generated.ts';
import {
  answersTo,
  type EventName,
  errorsOf,
  isRequestName,
  type RequestName,
  type Requests,
} from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { CampaignView } from '../view/campaign-view.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import { askSwitch, type Machine } from './machine.ts';
import { intAt, textAt, valueAt } from './user-data-values.ts';

/** What a request is about, to match its answer and to continue with it. */
export interface RequestSubject {
  readonly record?: DesktopRecord;
  readonly campaign?: CampaignView;
  readonly phone?: string;
  /** Applies the agent's changes to the record here, once OCS has acknowledged them. */
  readonly apply?: () => void;
}

/** A request that OCS has not answered yet. */
export interface WaitingRequest extends RequestSubject {
  readonly name: RequestName;
  readonly referenceId: number;
  readonly applicationId: number | undefined;
}

/** An error event that answers a request. */
export interface OcsError {
  readonly number: number;
  readonly text: string | undefined;
}

/** What the desktop does about the refusal of a request. */
export type Reaction = (machine: Machine, request: WaitingRequest, error: OcsError) => void;

/**
 * Reactions by error code; `otherwise` is for all other codes, including unknown ones (ruling 16). `unanswered` is for
 * a request that T-Server did not take or OCS did not answer; without it, that is handled like any other error.
 */
export type Reactions = { readonly [C in ErrorCode]?: Reaction } & {
  readonly otherwise: Reaction;
  readonly unanswered?: Reaction;
};

/** A request's own keys: the envelope is added when it is sent. */
export type OwnKeys<R extends RequestName> = Omit<
  Requests[R],
  'GSW_AGENT_REQ_TYPE' | 'GSW_APPLICATION_ID' | 'GSW_REFERENCE_ID'
>;

/** Prefix of the answer timeout's timer. */
export const answerTimer = 'answer:';

/** Sends a request to OCS with a new GSW_REFERENCE_ID: to the OCS of its record, else to the current one. */
export function sendRequest<R extends RequestName>(
  machine: Machine,
  name: R,
  keys: OwnKeys<R>,
  subject: RequestSubject = {},
  custom: UserData = {},
): void {
  const referenceId = machine.ids.next('GSW_REFERENCE_ID');
  const { record } = subject;
  const applicationId = record === undefined ? machine.applicationId : record.applicationId;
  const userData = {
    ...custom,
    GSW_AGENT_REQ_TYPE: name,
    ...(applicationId !== undefined && { GSW_APPLICATION_ID: applicationId }),
    ...keys,
    GSW_REFERENCE_ID: referenceId,
  };
  machine.waiting.set(referenceId, { name, referenceId, applicationId, ...subject });
  const at = machine.now + machine.settings.answerLimit;
  machine.effects.push({ kind: 'setTimer', name: `${answerTimer}${referenceId}`, at });
  // The types of requests allow Ints and Strings only.
  const fields = { thisDN: machine.agent?.dn ?? '', userData: userData as unknown as UserData };
  askSwitch(machine, 'RequestDistributeUserEvent', fields, { request: referenceId });
}

/** Ends the wait for a request's answer; false if it had already ended. */
export function settle(machine: Machine, { referenceId }: WaitingRequest): boolean {
  if (!machine.waiting.delete(referenceId)) return false;
  machine.effects.push({ kind: 'cancelTimer', name: `${answerTimer}${referenceId}` });
  return true;
}

/** The request that an event answers: by reference id, or, if OCS sends none, by what the request is about. */
export function answeredBy(
  machine: Machine,
  name: EventName,
  userData: UserData,
): WaitingRequest | undefined {
  const answers = (request: WaitingRequest): boolean => answersTo[request.name].includes(name);
  if (valueAt(userData, 'GSW_REFERENCE_ID') !== undefined) {
    const request = machine.waiting.get(intAt(userData, 'GSW_REFERENCE_ID') ?? 0);
    return request !== undefined && answers(request) ? request : undefined;
  }
  const newRecord = name === 'PreviewRecord' || name === 'ChainedRecord';
  for (const request of machine.waiting.values()) {
    if (answers(request) && isAbout(request, userData, newRecord)) return request;
  }
  return undefined;
}

/** The request that an error refuses; without a reference id it is matched by the other keys that the error repeats. */
export function refusedBy(machine: Machine, number: number, userData: UserData): WaitingRequest | undefined {
  if (valueAt(userData, 'GSW_REFERENCE_ID') !== undefined)
    return machine.waiting.get(intAt(userData, 'GSW_REFERENCE_ID') ?? 0);
  const type = textAt(userData, 'GSW_AGENT_REQ_TYPE');
  const possible = [...machine.waiting.values()].filter(
    (request) =>
      request.name !== 'CampaignStatusRequest' &&
      (!isRequestName(type) || request.name === type) &&
      isAbout(request, userData, false),
  );
  return possible.find(({ name }) => errorsOf[name].includes(number)) ?? possible[0];
}

/** Whether an answer names the same things as the request. */
function isAbout(request: WaitingRequest, userData: UserData, newRecord: boolean): boolean {
  const handle = newRecord ? undefined : intAt(userData, 'GSW_RECORD_HANDLE');
  if (handle !== undefined && request.record?.handle !== handle) return false;
  const phone = newRecord ? undefined : textAt(userData, 'GSW_PHONE');
  if (handle === undefined && phone !== undefined && request.phone !== undefined && request.phone !== phone)
    return false;
  const campaign = textAt(userData, 'GSW_CAMPAIGN_NAME');
  return campaign === undefined || request.campaign === undefined || request.campaign.name === campaign;
}
