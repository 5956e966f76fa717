import { errorCodes } from '../../protocol/errors.generated.ts';
import { identifyMessage } from '../../protocol/identify-message.ts';
import type { EventName } from '../../protocol/message-names.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { textAt, valueAt } from '../machine/user-data-values.ts';
import {
  answeredBy,
  answerTimer,
  type OcsError,
  type Reaction,
  refusedBy,
  settle,
  type WaitingRequest,
} from '../machine/waiting-requests.ts';
import { isOfOurOcs, learnApplicationId } from './application-id.ts';
import { errorReactions } from './error-events.ts';
import { eventHandlers } from './event-handlers.ts';

/**
 * Receives a user event at the desktop's own DN. Keys are identified by name, not by order. Statistics (ruling 222),
 * messages from other clients of the DN, unknown events (ruling 223) and events of another OCS are not for the desktop.
 * An error is recognized by its number, whatever else it carries (ruling 1).
 */
export function receiveUserEvent(machine: Machine, userData: UserData): void {
  if (valueAt(userData, 'GSW_STAT_EVENT') !== undefined) return;
  const identified = identifyMessage(userData);
  if (identified.kind === 'error') {
    if (isOfOurOcs(machine, userData)) receiveError(machine, identified.number, userData);
  } else if (identified.kind === 'event') {
    learnApplicationId(machine, identified.name, userData);
    if (isOfOurOcs(machine, userData)) receiveEvent(machine, identified.name, userData);
  }
}

/** T-Server did not take the request, or OCS did not answer it in time. */
export function goUnanswered(machine: Machine, referenceId: number): void {
  const request = machine.waiting.get(referenceId);
  if (request === undefined || !settle(machine, request)) return;
  const { name } = request;
  if (name === 'CampaignStatusRequest') return; // It may remain unanswered (001, CampaignStatusRequest).
  tell(machine, `OCS did not answer ${name}.`);
  const { unanswered, otherwise } = errorReactions[name];
  (unanswered ?? otherwise)(machine, request, { number: 0, text: undefined });
}

function receiveEvent(machine: Machine, name: EventName, userData: UserData): void {
  const request = answeredBy(machine, name, userData);
  if (request !== undefined) noteAnswer(machine, request, name);
  eventHandlers[name](machine, { userData, request });
}

/**
 * A chain is answered when it is complete, every other request by the first answer. The number of notifications after
 * CampaignStatusRequest is not specified (ruling 73); later ones are understood without a request.
 */
function noteAnswer(machine: Machine, request: WaitingRequest, name: EventName): void {
  if (name !== 'ChainedRecord') {
    settle(machine, request);
    return;
  }
  const at = machine.now + machine.settings.answerLimit;
  machine.effects.push({ kind: 'setTimer', name: `${answerTimer}${request.referenceId}`, at });
}

function receiveError(machine: Machine, number: number, userData: UserData): void {
  const error: OcsError = { number, text: textAt(userData, 'GSW_ERROR') };
  const request = refusedBy(machine, number, userData);
  showError(machine, error, request?.name ?? textAt(userData, 'GSW_AGENT_REQ_TYPE'), userData);
  if (request === undefined || !settle(machine, request)) return;
  reactionTo(request, number)(machine, request, error);
}

function reactionTo({ name }: WaitingRequest, number: number): Reaction {
  const reactions = errorReactions[name];
  return (isErrorCode(number) ? reactions[number] : undefined) ?? reactions.otherwise;
}

/** Shows what was refused, and why, in words. */
function showError(
  machine: Machine,
  { number, text }: OcsError,
  request: string | undefined,
  userData: UserData,
): void {
  const documented = isErrorCode(number) ? errorCodes[number] : undefined;
  const name = text ?? documented?.name ?? 'Unknown error';
  const description = textAt(userData, 'GSW_ERROR_DESCRIPTION');
  const meaning = documented?.meaning ?? description ?? 'OCS refuses for a reason that is not documented.';
  const shown = Number.isSafeInteger(number) ? number : 0;
  machine.lastError = { number: shown, name, meaning, request: request ?? null };
  tell(machine, `OCS refuses ${request ?? 'a request'} (${shown}, ${name}): ${meaning}`);
}

function isErrorCode(number: number): number is keyof typeof errorCodes {
  return Object.hasOwn(errorCodes, number);
}
