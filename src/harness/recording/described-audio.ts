import { bodyText, type SipMessage } from '../../sip/message/sip-message.ts';
import { type Audio, audioOf } from '../../sip/sdp/audio.ts';
import { parseSdp } from '../../sip/sdp/parse-sdp.ts';

/** The audio that a description offers or answers; undefined if there is none. */
export function audioIn(text: string): Audio | undefined {
  const parsed = parseSdp(text);
  if (!parsed.ok) return undefined;
  const read = audioOf(parsed.sdp);
  return read.ok ? read.audio : undefined;
}

/** The same of a message; undefined also if there is no message. */
export function audioOfMessage(message: SipMessage | undefined): Audio | undefined {
  return message && audioIn(bodyText(message));
}

/** Whether a message describes a session, rightly or wrongly; a body of another type is no description. */
export function describesSession({ body, headers: { contentType } }: SipMessage): boolean {
  return body.length > 0 && (contentType === undefined || contentType.subtype.toLowerCase() === 'sdp');
}

export function isSameEnd(one: Audio | undefined, other: Audio | undefined): boolean {
  return one !== undefined && one.address === other?.address && one.port === other.port;
}

export function endText(audio: Audio | undefined): string {
  return audio === undefined ? 'no audio' : `${audio.address}:${audio.port}`;
}
