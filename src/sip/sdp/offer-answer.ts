import { type Audio, audioMedia, audioOf, codecsOf, type Direction, type VoiceCodec } from './audio.ts';
import type { Sdp, SdpMedia } from './sdp.ts';

/** Who describes itself, and how often it has before. */
export interface Describer {
  /** Digits. */
  readonly sessionId: string;
  /** One more with each description that differs from the last (RFC 3264, section 8). */
  readonly version: number;
  readonly address: string;
}

/** What an answerer can do; its direction is what it would like. */
export type OwnAudio = Omit<Audio, 'address' | 'isRtcpMux'>;

/** An offer of one audio stream (RFC 3264, section 5). */
export function offerOf(describer: Describer, own: OwnAudio): Sdp {
  return descriptionOf(describer, [audioMedia({ ...own, isRtcpMux: false })]);
}

export type Answer =
  | {
      readonly ok: true;
      readonly answer: Sdp;
      /** What the other side sends, and is sent. */
      readonly codec: VoiceCodec;
      readonly audio: Audio;
    }
  | { readonly ok: false; readonly why: string; readonly status: 488 };

/**
 * Answers an offer (RFC 3264, section 6): a section for each of its own, the audio with the codecs that both have, in the
 * offer's order, all others refused.
 */
export function answerTo(offer: Sdp, describer: Describer, own: OwnAudio): Answer {
  const read = audioOf(offer);
  if (!read.ok) return read;
  const codecs = read.audio.codecs.filter((codec) => own.codecs.includes(codec));
  const [codec] = codecs;
  if (codec === undefined) return { ok: false, why: 'There is no codec that both have.', status: 488 };
  const direction = answeringDirection(read.audio.direction, own.direction);
  const audio = audioMedia({ port: own.port, codecs, direction, isRtcpMux: read.audio.isRtcpMux });
  const media = offer.media.map((one, n) => (n === read.index ? audio : refusedMedia(one)));
  return { ok: true, answer: descriptionOf(describer, media), codec, audio: read.audio };
}

/** What an answer may say to a direction that was offered, as near as it can be to what is wished (RFC 3264, section 6.1). */
export function answeringDirection(offered: Direction, wished: Direction): Direction {
  const sends =
    (wished === 'sendrecv' || wished === 'sendonly') && (offered === 'sendrecv' || offered === 'recvonly');
  const receives =
    (wished === 'sendrecv' || wished === 'recvonly') && (offered === 'sendrecv' || offered === 'sendonly');
  if (sends) return receives ? 'sendrecv' : 'sendonly';
  return receives ? 'recvonly' : 'inactive';
}

/** What is wrong with an answer, in a sentence; undefined if it answers the offer (RFC 3264, sections 6 and 6.1). */
export function answerDefect(offer: Sdp, answer: Sdp): string | undefined {
  if (answer.media.length !== offer.media.length)
    return `The offer has ${offer.media.length} m= lines, and its answer ${answer.media.length}.`;
  for (const [n, answered] of answer.media.entries()) {
    const offered = offer.media[n];
    const defect = offered && mediaDefect(offered, answered);
    if (defect !== undefined) return `${defect} (m= line ${n + 1}).`;
  }
  const [one, other] = [audioOf(offer), audioOf(answer)];
  if (!one.ok || !other.ok) return undefined;
  const most = answeringDirection(one.audio.direction, 'sendrecv');
  const isAllowed = answeringDirection(one.audio.direction, other.audio.direction) === other.audio.direction;
  return isAllowed
    ? undefined
    : `To ${one.audio.direction} the answer is ${other.audio.direction}, and at most ${most} is allowed.`;
}

function mediaDefect(offered: SdpMedia, answered: SdpMedia): string | undefined {
  if (offered.kind !== answered.kind || offered.protocol !== answered.protocol)
    return `${offered.kind} over ${offered.protocol} is answered by ${answered.kind} over ${answered.protocol}`;
  if (answered.port === 0) return undefined;
  if (offered.port === 0) return 'A stream that was not offered is accepted';
  const isVoice = codecsOf(offered).length > 0;
  const common = answered.formats.some((format) => offered.formats.includes(format));
  return common || !isVoice ? undefined : 'The answer has no format of the offer';
}

/** With port 0, and formats that are not looked at. */
function refusedMedia({ kind, protocol, formats }: SdpMedia): SdpMedia {
  return { kind, protocol, formats, port: 0, address: undefined, attributes: [] };
}

function descriptionOf({ sessionId, version, address }: Describer, media: readonly SdpMedia[]): Sdp {
  return {
    user: '-',
    sessionId,
    version: String(version),
    originAddress: address,
    name: '-',
    address,
    attributes: [],
    media,
  };
}
