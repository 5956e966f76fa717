import type { JsonObject, JsonValue } from '../kernel/json.ts';
import { describeBadFrame } from './frames/bad-frame-policy.ts';
import type { BadFrame } from './frames/frame-connection.ts';

/**
 * Why something cannot be done on the CTI link, as `EventError` says it. T-Library's own numbers differ between
 * switches, so these numbers are this link's own: tests only check that there is one, never which.
 */
export const linkErrors = {
  badFrame: { errorCode: 1001, sentence: 'This is not a frame' },
  frameTooLong: { errorCode: 1002, sentence: 'The frame is too long' },
  unknownRequest: { errorCode: 1003, sentence: 'The request is unknown' },
  missingField: { errorCode: 1004, sentence: 'A field is missing' },
  invalidField: { errorCode: 1005, sentence: 'A field has an invalid value' },
  clientNotRegistered: {
    errorCode: 1010,
    sentence: 'The client has not registered: RequestRegisterClient comes first',
  },
  clientAlreadyRegistered: { errorCode: 1011, sentence: 'The client has registered already' },
  notAuthorized: { errorCode: 1012, sentence: 'The token is missing or wrong' },
  unknownDN: { errorCode: 1020, sentence: 'The DN is unknown' },
  dnNotRegistered: { errorCode: 1021, sentence: 'The client has not registered for the DN' },
  unknownAgent: { errorCode: 1030, sentence: 'The agent is unknown' },
  wrongPassword: { errorCode: 1031, sentence: 'The password is wrong' },
  agentAlreadyLoggedIn: { errorCode: 1032, sentence: 'The agent is logged in already' },
  dnOccupied: { errorCode: 1033, sentence: 'Another agent is logged in at the DN' },
  agentNotLoggedIn: { errorCode: 1034, sentence: 'No agent is logged in at the DN' },
  invalidAgentState: { errorCode: 1035, sentence: 'The agent is already in this state, or cannot go to it' },
  invalidConnId: { errorCode: 1040, sentence: 'No call of the DN has this connection id' },
  invalidCallState: { errorCode: 1041, sentence: 'The call is not in a state that allows this' },
  invalidDestination: { errorCode: 1042, sentence: 'The destination cannot be called' },
  invalidDnType: { errorCode: 1044, sentence: 'The request is not for a DN of this type' },
  dnBusy: { errorCode: 1043, sentence: 'The DN has an active call' },
  invalidInteractionId: { errorCode: 1045, sentence: 'No interaction with this id is offered to the agent' },
  noConsultation: { errorCode: 1046, sentence: 'The two calls are not a call and its consultation call' },
  noSuchParty: { errorCode: 1047, sentence: 'The other DN is not a party of the call' },
  destinationNotReached: { errorCode: 1048, sentence: 'The destination is busy or cannot be reached' },
  allTrunksBusy: { errorCode: 1049, sentence: 'All trunks to the public network are busy' },
  frameWouldBeTooLong: { errorCode: 1050, sentence: 'The resulting event would be too long for the link' },
} as const satisfies Record<string, { readonly errorCode: number; readonly sentence: string }>;

export type LinkErrorName = keyof typeof linkErrors;

/** What an `EventError` may carry besides the error itself. */
export interface EventErrorDetails {
  /** From the request, echoed unchanged. */
  readonly referenceId?: JsonValue | undefined;
  readonly thisDN?: string;
  /** More about this error, after its own sentence. */
  readonly detail?: string;
}

/** The answer to a request that cannot be carried out. */
export function eventError(name: LinkErrorName, details: EventErrorDetails = {}): JsonObject {
  const { errorCode, sentence } = linkErrors[name];
  const { referenceId, thisDN, detail } = details;
  return {
    messageType: 'EventError',
    ...(referenceId === undefined ? {} : { referenceId }),
    ...(thisDN === undefined ? {} : { thisDN }),
    errorCode,
    errorMessage: detail === undefined ? `${sentence}.` : `${sentence}: ${detail}`,
  };
}

/** The CTI link's answer to a bad frame; given to `answerBadFrames`. */
export function eventErrorForBadFrame(bad: BadFrame): JsonObject {
  return eventError(bad.problem === 'too long' ? 'frameTooLong' : 'badFrame', {
    detail: describeBadFrame(bad),
  });
}
