import type { JsonObject } from '../../../kernel/json.ts';
import type { CtiEventName, CtiRequestName } from '../../../link/frames/cti-frames.ts';

/** A request of the link, and whether its direct answer has come. */
export interface AskedOfLink {
  readonly messageType: string;
  /** What it says; nothing if it only keeps order, such as a fence. */
  readonly name: string | undefined;
  readonly entry: number;
  /** The transcript entry of its direct answer. */
  answeredBy: number | undefined;
}

/** The direct answer to a link request, and where it stands in the transcript. */
export interface DirectAnswer {
  readonly frame: JsonObject;
  readonly entry: number;
}

/** The direct answer to a request of the link ("CTI frames" in docs/link.md); a request about a call has several. */
const answers: Partial<Readonly<Record<CtiRequestName, CtiEventName>>> = {
  RequestRegisterClient: 'EventLinkConnected',
  RequestRegisterAddress: 'EventRegistered',
  RequestUnregisterAddress: 'EventUnregistered',
  RequestQueryAddress: 'EventAddressInfo',
  RequestAgentLogin: 'EventAgentLogin',
  RequestAgentLogout: 'EventAgentLogout',
  RequestAgentReady: 'EventAgentReady',
  RequestAgentNotReady: 'EventAgentNotReady',
  RequestDistributeUserEvent: 'EventACK',
  RequestAccept: 'EventAccepted',
  RequestReject: 'EventRejected',
};

/** What must answer a request, in words. */
export function directAnswerTo(messageType: string): string {
  return `${answerOf(messageType) ?? 'an event of the call'}, or EventError, with its referenceId`;
}

/** Whether a frame that carries a request's reference id is its direct answer. */
export function isDirectAnswer(messageType: string, { messageType: answer, connId }: JsonObject): boolean {
  if (answer === 'EventError') return true;
  const due = answerOf(messageType);
  return due === undefined ? connId !== undefined : answer === due;
}

function answerOf(messageType: string): string | undefined {
  return Object.entries(answers).find(([request]) => request === messageType)?.[1];
}
