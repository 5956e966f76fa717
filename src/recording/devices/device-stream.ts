import { RtpReceiver } from '../../media/rtp-receiver.ts';
import { RtpSender } from '../../media/rtp-sender.ts';
import type { MediaSocket } from '../../media/rtp-socket.ts';
import { type Tone, ToneSource } from '../../media/tone-source.ts';
import { type Audio, isHeld, type VoiceCodec } from '../../sip/sdp/audio.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import type { DeviceBehavior } from './device-behavior.ts';
import { HeardAudio } from './heard-audio.ts';

/** Samples of one packet, and its length in milliseconds (RFC 3551, section 4.2). */
const samplesPerPacket = 160;
const packetTime = 20;

/** The media of a device in one call: its tone goes to where the other side wants it, every 20 ms, and what comes is kept. */
export class DeviceStream {
  readonly heard = new HeardAudio();
  readonly socket: MediaSocket | undefined;
  readonly #name: string;
  readonly #ports: NodePorts;
  readonly #tone: ToneSource;
  readonly #began: number;
  readonly #behavior: Pick<DeviceBehavior, 'ignoresHold' | 'spoils'>;
  #remote: Audio | undefined;
  #codec: VoiceCodec | undefined;
  #sender: RtpSender | undefined;
  #receiver: RtpReceiver | undefined;

  constructor(
    name: string,
    ports: NodePorts,
    tone: Tone,
    behavior: Pick<DeviceBehavior, 'ignoresHold' | 'spoils'>,
  ) {
    this.#name = `tone:${name}:${ports.ids.next('device stream')}`;
    this.#ports = ports;
    this.#tone = new ToneSource(tone);
    this.#behavior = behavior;
    this.#began = ports.clock.now();
    this.socket = ports.openMedia({
      received: (bytes, from) => this.#receive(bytes, from),
      failed: () => undefined,
    });
  }

  /** From now on, media goes to the other side's address, as its description has it. */
  use(remote: Audio): void {
    const [codec = 'PCMU'] = remote.codecs;
    const isFirst = this.#remote === undefined;
    if (codec !== this.#codec) this.#sender = new RtpSender(codec, this.#begin());
    const expected = { from: remote, codecs: remote.codecs };
    if (this.#receiver) this.#receiver.expect(expected);
    else this.#receiver = new RtpReceiver(expected);
    this.#codec = codec;
    this.#remote = remote;
    if (isFirst) this.#play();
  }

  close(): void {
    this.#ports.clock.cancelTimer(this.#name);
    void this.socket?.close();
  }

  #begin() {
    const { chance } = this.#ports;
    const number = (most: number): number => Math.floor(chance() * most);
    return { source: number(2 ** 32), sequence: number(2 ** 16), timestamp: number(2 ** 32) };
  }

  /** Packets are due every 20 ms from the first one on: who is late catches up, as a telephone's own clock never stops. */
  #play(due = this.#ports.clock.now()): void {
    const samples = this.#tone.next(samplesPerPacket);
    if (this.#remote && this.#sends(this.#remote) && this.#sender)
      this.#send(this.#sender.next(samples), this.#remote);
    else this.#sender?.pause(samplesPerPacket);
    this.#ports.clock.setTimer(this.#name, due + packetTime, () => this.#play(due + packetTime));
  }

  #send(packet: Uint8Array, remote: Audio): void {
    const { spoils } = this.#behavior;
    for (const one of spoils ? spoils(packet) : [packet]) this.socket?.send(one, remote);
  }

  /** The other side receives if it is not on hold; a device may be deaf to that on purpose. */
  #sends(remote: Audio): boolean {
    return this.#behavior.ignoresHold || !isHeld(remote);
  }

  /** The other side may send from another port than the one on which it receives. */
  #receive(bytes: Uint8Array, { address, port }: { readonly address: string; readonly port: number }): void {
    const now = this.#ports.clock.now();
    const from = { address, port: this.#remote?.port ?? port };
    const got = this.#receiver?.receive(bytes, from, (now - this.#began) * 8);
    if (got?.kind === 'audio') this.heard.add(this.#began + got.position / 8, got.samples);
  }
}
