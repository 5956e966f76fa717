import type { MediaAddress } from '../../media/rtp-receiver.ts';
import { type Audio, audioOf, type Direction, type VoiceCodec } from '../../sip/sdp/audio.ts';
import { answerTo, offerOf } from '../../sip/sdp/offer-answer.ts';
import { parseSdp } from '../../sip/sdp/parse-sdp.ts';
import { writeSdp } from '../../sip/sdp/write-sdp.ts';

export type Described =
  | { readonly ok: true; readonly text: string; readonly audio: Audio; readonly codec: VoiceCodec }
  | { readonly ok: false; readonly status: 400 | 488; readonly why: string };

/** How one end of a stream describes itself, again and again (RFC 3264): each description has a version of its own. */
export class SelfDescription {
  readonly #local: MediaAddress;
  readonly #sessionId: string;
  #version = 0;

  constructor(local: MediaAddress, sessionId: number) {
    this.#local = local;
    this.#sessionId = String(sessionId);
  }

  offer(codecs: readonly VoiceCodec[]): string {
    return writeSdp(offerOf(this.#describer(), { port: this.#local.port, codecs, direction: 'sendrecv' }));
  }

  /** The answer to an offer, and where the other side wants its media. */
  answer(offer: string, codecs: readonly VoiceCodec[], direction: Direction = 'sendrecv'): Described {
    const parsed = parseSdp(offer);
    if (!parsed.ok) return { ok: false, status: 400, why: parsed.why };
    const answer = answerTo(parsed.sdp, this.#describer(), { port: this.#local.port, codecs, direction });
    if (!answer.ok) return answer;
    return { ok: true, text: writeSdp(answer.answer), audio: answer.audio, codec: answer.codec };
  }

  #describer() {
    this.#version += 1;
    return { sessionId: this.#sessionId, version: this.#version, address: this.#local.address };
  }
}

/** The audio of a description; undefined if it cannot be read, or has none. */
export function audioIn(text: string): Audio | undefined {
  const parsed = parseSdp(text);
  if (!parsed.ok) return undefined;
  const read = audioOf(parsed.sdp);
  return read.ok ? read.audio : undefined;
}
