import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { type RouteRecord, routeRecords } from './basic-recording.ts';
import type { CallsOfServer } from './calls-of-server.ts';
import { completeConference, conference } from './conference.ts';
import { completeTransfer, consult, retrieve } from './consultation.ts';
import type { Leg } from './leg.ts';
import { controlRecording, recordingService } from './recording-control.ts';
import type { ServedCall } from './served-call.ts';
import { transfer } from './transfer.ts';

/** What CTI requests need of the server, apart from its calls. */
export interface CtiServer extends CallsOfServer {
  isRegistered(dn: string): boolean;
  register(dn: string): void;
  callOf(connId: string): ServedCall | undefined;
  readonly calls: readonly ServedCall[];
  /** An agent is logged in at a DN; undefined if nobody is any longer. */
  logIn(dn: string, agentId: string | undefined): void;
  /** A call that waits at a routing point goes on to a DN, and is recorded, or not, if the strategy says so. */
  route(call: ServedCall, dn: string, record: RouteRecord | undefined): void;
}

/** Carries out a request of a CTI client, and answers it: EventACK once it is accepted, or EventError (docs/link.md). */
export function answerCti(request: JsonObject, server: CtiServer): void {
  const { messageType, thisDN } = request;
  if (messageType === 'RequestRegisterAddress' && typeof thisDN === 'string') {
    server.register(thisDN);
    reply(server, request, { messageType: 'EventRegistered', thisDN });
    return;
  }
  const agent = agentEvent(request, server);
  if (agent !== undefined) {
    reply(server, request, agent);
    return;
  }
  const why = perform(request, server);
  if (why === undefined) reply(server, request, { messageType: 'EventACK' });
  else reply(server, request, { messageType: 'EventError', errorCode: 1, errorMessage: why });
}

/** Logs an agent in or out at a DN (docs/link.md); gives the event, or undefined if the request is another one. */
function agentEvent({ messageType, thisDN, agentId }: JsonObject, server: CtiServer): JsonObject | undefined {
  if (typeof thisDN !== 'string' || !server.isRegistered(thisDN)) return undefined;
  if (messageType === 'RequestAgentLogout') {
    server.logIn(thisDN, undefined);
    return { messageType: 'EventAgentLogout' };
  }
  if (messageType !== 'RequestAgentLogin' || typeof agentId !== 'string') return undefined;
  server.logIn(thisDN, agentId);
  return { messageType: 'EventAgentLogin', agentId };
}

function perform(request: JsonObject, server: CtiServer): string | undefined {
  const { messageType, thisDN, connId } = request;
  if (typeof thisDN !== 'string' || typeof connId !== 'string')
    return 'thisDN or connId is missing, or not a String.';
  const { checksRequests, demandsParty, goesByDn, knowsRequest } = server.ports.choices();
  if (!knowsRequest(String(messageType))) return notKnown(messageType);
  const byDn = () => server.calls.find((one) => one.partyOf(thisDN) !== undefined);
  const call = server.callOf(connId) ?? (goesByDn() ? byDn() : undefined);
  if (messageType === 'RequestRouteCall') return call ? route(request, call, server) : noCall;
  if (checksRequests() && !server.isRegistered(thisDN)) return 'The DN is not registered by this client.';
  if (call === undefined) return checksRequests() ? noCall : undefined;
  if (demandsParty() && !call.partyOf(thisDN)) return 'The DN is not a party of the call.';
  if (messageType !== 'RequestPrivateService') return telephony(request, call, thisDN, server);
  const service = recordingService(request.privateMsgId);
  if (service === undefined) return 'privateMsgId is not a service of recordings.';
  const why = controlRecording(service, call, request, server);
  return checksRequests() ? why : undefined;
}

const notKnown = (messageType: unknown): string => `${String(messageType)} is not known.`;

const noCall = 'There is no call with this connection id.';

function route({ otherDN, extensions }: JsonObject, call: ServedCall, server: CtiServer): string | undefined {
  const record = isJsonObject(extensions) ? extensions.record : undefined;
  if (typeof otherDN !== 'string' || call.destination) return 'The call does not wait for a route.';
  server.route(
    call,
    otherDN,
    routeRecords.find((one) => one === record),
  );
  return undefined;
}

function telephony(
  { messageType, otherDN }: JsonObject,
  call: ServedCall,
  thisDN: string,
  server: CtiServer,
): string | undefined {
  const party = call.partyOf(thisDN);
  if (party === undefined) return 'The DN is not a party of the call.';
  const { event } = server.ports;
  const then = (ok: boolean): void =>
    event({
      messageType: ok ? 'EventPartyChanged' : 'EventError',
      connId: call.connId,
      thisDN,
      ...(ok ? {} : { errorCode: 2, errorMessage: `${String(messageType)} has failed.` }),
    });
  if (messageType === 'RequestCompleteTransfer') completeTransfer(call, server, then);
  else if (messageType === 'RequestCompleteConference') completeConference(call, server, then);
  else if (messageType === 'RequestReconnectCall') retrieve(call, server, then);
  else if (typeof otherDN !== 'string') return 'otherDN is missing, or not a String.';
  else return withAnother(String(messageType), call, party, otherDN, server, then);
  return undefined;
}

function withAnother(
  messageType: string,
  call: ServedCall,
  party: Leg,
  dn: string,
  server: CtiServer,
  then: (ok: boolean) => void,
): string | undefined {
  switch (messageType) {
    case 'RequestSingleStepTransfer':
      transfer(call, party, dn, server, then);
      return undefined;
    case 'RequestSingleStepConference':
      conference(call, server.legTo(dn, call), server, then);
      return undefined;
    case 'RequestInitiateTransfer':
    case 'RequestInitiateConference':
      consult(call, party, dn, server, then);
      return undefined;
    default:
      return notKnown(messageType);
  }
}

function reply(server: CtiServer, request: JsonObject, frame: JsonObject): void {
  const { referenceId, thisDN, connId } = request;
  server.ports.event({
    ...frame,
    ...(referenceId === undefined ? {} : { referenceId }),
    ...(thisDN === undefined ? {} : { thisDN }),
    ...(connId === undefined ? {} : { connId }),
  });
}
