import { encodeG711, payloadTypes, samplesPerSecond } from '../../media/g711.ts';
import { encodeRtp, isPlain } from '../../media/rtp-packet.ts';
import { type MediaAddress, type RtpReceived, RtpReceiver } from '../../media/rtp-receiver.ts';
import type { MediaSocket } from '../../media/rtp-socket.ts';
import { type Audio, isHeld } from '../../sip/sdp/audio.ts';
import { SelfDescription } from '../machine/session-description.ts';
import type { BridgePorts } from './recorded-bridge.ts';

export type ReceivedAudio = RtpReceived & { readonly kind: 'audio' };

/** Samples by which timestamps may lead away from the time of arrival: what is further ahead does not fit into the file's window. */
const furthestJump = samplesPerSecond;

/** The media of one session at the media server: one port for as long as it lasts, no matter who is at the other end. */
export class BridgedStream {
  readonly socket: MediaSocket;
  readonly description: SelfDescription;
  readonly #ports: BridgePorts;
  readonly #began: number;
  #remote: Audio | undefined;
  #receiver: RtpReceiver | undefined;

  /** Undefined if there is no port left. */
  static open(ports: BridgePorts, heard: (audio: ReceivedAudio) => void): BridgedStream | undefined {
    let stream: BridgedStream | undefined;
    const socket = ports.openMedia({
      received: (bytes, from) => {
        const got = stream?.receive(bytes, from);
        if (got?.kind === 'audio') heard(got);
      },
      failed: () => undefined,
    });
    stream = socket && new BridgedStream(ports, socket);
    return stream;
  }

  private constructor(ports: BridgePorts, socket: MediaSocket) {
    this.socket = socket;
    this.#ports = ports;
    this.#began = ports.clock.now();
    this.description = new SelfDescription(socket.local, ports.ids.next('sdp session'));
  }

  /** When it was opened: positions of what it hears count samples from there. */
  get began(): number {
    return this.#began;
  }

  get remote(): Audio | undefined {
    return this.#remote;
  }

  /** From now on, media goes to and comes from that address only. */
  use(remote: Audio): void {
    this.#remote = remote;
    const expected = { from: remote, codecs: remote.codecs };
    if (this.#receiver) this.#receiver.expect(expected);
    else this.#receiver = new RtpReceiver(expected, furthestJump);
  }

  receive(bytes: Uint8Array, from: MediaAddress) {
    if (this.#remote && this.#ports.choices().takesForeignMedia())
      this.#receiver?.expect({ from, codecs: this.#remote.codecs });
    return this.#receiver?.receive(bytes, from, (this.#ports.clock.now() - this.#began) * 8);
  }

  /** Passes on what another session has heard, in this one's codec, as a translator does (RFC 3550, section 7.2). */
  relay({ packet, codec, samples, datagram }: ReceivedAudio): void {
    const [own = 'PCMU'] = this.#remote?.codecs ?? [];
    if (own !== codec)
      this.send(encodeRtp({ ...packet, payloadType: payloadTypes[own], payload: encodeG711(own, samples) }));
    else this.send(isPlain(datagram) ? datagram : encodeRtp(packet));
  }

  send(bytes: Uint8Array): void {
    if (this.#remote && !isHeld(this.#remote)) this.socket.send(bytes, this.#remote);
  }

  close(): void {
    void this.socket.close();
  }
}
