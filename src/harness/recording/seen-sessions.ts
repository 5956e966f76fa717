import { deviceNames } from '../../recording/devices/device.ts';
import { parameterValue } from '../../sip/message/parameters.ts';
import type { SipRequest } from '../../sip/message/sip-message.ts';
import { audioOfMessage, isSameEnd } from './described-audio.ts';
import type { SeenRequest, SeenTraffic } from './seen-traffic.ts';

/** A session of a recording at the media server: the dialog of one INVITE. */
export interface SeenSession {
  readonly callId: string;
  /** The user of the Request-URI without `msml=`: what the recording is called there. */
  readonly recordingId: string;
  /** The DN whose media it is for; empty if neither the Request-URI nor the description says so. */
  readonly dn: string;
  readonly invite: SeenRequest;
}

/** Users of a Request-URI that ask for another service: announcements, dialogs, conferences (RFC 4240), music on hold. */
const otherService = /^(annc|dialog|ivr|moh|music|conf)\b/i;

/**
 * Sessions for recordings, in the order in which they were opened. Document 003 says nothing about their Request-URI: each dialog
 * that is not for another service is one. If SIP Server marks some of them as to be recorded (recording.md, F3), only these are.
 */
export function sessionsIn(seen: SeenTraffic): readonly SeenSession[] {
  const asked = seen.opened('media server').filter(({ message }) => !otherService.test(userOf(message)));
  const marked = asked.filter(({ message }) => isMarked(message));
  return (marked.length > 0 ? marked : asked).map((invite) => ({
    callId: invite.message.headers.callId,
    recordingId: userOf(invite.message).replace(/^msml=/, ''),
    dn: partyOf(invite, seen),
    invite,
  }));
}

function userOf({ uri }: SipRequest): string {
  return uri.kind === 'sip' ? (uri.user ?? '') : '';
}

function isMarked({ uri }: SipRequest): boolean {
  return (
    uri.kind === 'sip' &&
    (uri.parameters.has('record') || parameterValue(uri.parameters, 'media-service') === 'record')
  );
}

/** The DN that the Request-URI names, or the one whose own description is offered. */
function partyOf({ message, n }: SeenRequest, seen: SeenTraffic): string {
  const named = message.uri.kind === 'sip' ? parameterValue(message.uri.parameters, 'dn') : undefined;
  if (named !== undefined) return named;
  const offered = audioOfMessage(message);
  const own = deviceNames.find((name) => seen.descriptionsBy(name, n).some((one) => isSameEnd(one, offered)));
  return own ?? '';
}
