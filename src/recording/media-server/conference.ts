import { atLevel, mixed } from '../../media/mixing.ts';
import { RtpSender } from '../../media/rtp-sender.ts';
import type { VoiceCodec } from '../../sip/sdp/audio.ts';
import type { ReceivedAudio } from './bridged-stream.ts';
import type { MediaSession } from './media-session.ts';
import type { BridgePorts } from './recorded-bridge.ts';

const samplesPerPacket = 160;
const packetTime = 20;
/** Packets of a member that may wait: two, so that jitter of one packet is not heard. */
const mostWaiting = 2;

interface Member {
  /** Changed when the session has negotiated another codec. */
  codec: VoiceCodec;
  sender: RtpSender;
  readonly waiting: Int16Array[];
  /** From 1, in the order of joining. */
  readonly number: number;
}

/** Any number of sessions, each of which hears the sum of all others (RFC 4240, section 5; recording.md, section 5). */
export class Conference {
  readonly #ports: BridgePorts;
  readonly #timer: string;
  readonly #members = new Map<MediaSession, Member>();

  constructor(id: string, ports: BridgePorts) {
    this.#ports = ports;
    this.#timer = `conference:${id}:${ports.ids.next('conference')}`;
    this.#mix();
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  join(session: MediaSession): void {
    this.#members.set(session, {
      codec: 'PCMU',
      sender: this.#senderOf('PCMU'),
      waiting: [],
      number: this.#members.size + 1,
    });
  }

  leave(session: MediaSession): void {
    this.#members.delete(session);
    if (this.isEmpty) this.end();
  }

  /** Nothing is mixed any more. */
  end(): void {
    this.#ports.clock.cancelTimer(this.#timer);
  }

  heard(session: MediaSession, { samples }: ReceivedAudio): void {
    const waiting = this.#members.get(session)?.waiting;
    waiting?.push(samples);
    if (waiting && waiting.length > mostWaiting) waiting.shift();
  }

  #senderOf(codec: VoiceCodec): RtpSender {
    return new RtpSender(codec, { source: this.#ports.ids.next('media source'), sequence: 0, timestamp: 0 });
  }

  /** A member hears the codec that its session has negotiated. */
  #follow({ stream }: MediaSession, member: Member): void {
    const [codec = member.codec] = stream.remote?.codecs ?? [];
    if (codec === member.codec) return;
    member.codec = codec;
    member.sender = this.#senderOf(codec);
  }

  #mix(due = this.#ports.clock.now()): void {
    const { mixes, echoes, level } = this.#ports.choices();
    const heard = new Map(
      [...this.#members].map(([session, { waiting, number }]) => {
        const samples = waiting.shift();
        return [session, mixes(number) ? samples : undefined];
      }),
    );
    for (const [session, member] of this.#members) {
      const others = [...heard].flatMap(([one, samples]) =>
        (one !== session || echoes()) && samples ? [samples] : [],
      );
      const silence = new Int16Array(samplesPerPacket);
      this.#follow(session, member);
      session.stream.send(member.sender.next(others.length > 0 ? atLevel(mixed(others), level()) : silence));
    }
    this.#ports.clock.setTimer(this.#timer, due + packetTime, () => this.#mix(due + packetTime));
  }
}
