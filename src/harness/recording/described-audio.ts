import { audioIn } from '../../recording/machine/session-description.ts';
import { bodyText, type SipMessage } from '../../sip/message/sip-message.ts';
import type { Audio } from '../../sip/sdp/audio.ts';

/** The audio that a message offers or answers; undefined if there is none, or no message. */
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
