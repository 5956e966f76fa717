import type { IdSource } from '../../kernel/id-source.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import type { MediaUser } from '../../media/rtp-socket.ts';
import type { UserAgent } from '../../sip/dialog/user-agent.ts';
import { MemoryNetwork } from '../../sip/transport/memory-network.ts';
import type { Hop } from '../../sip/transport/sip-transport.ts';
import { Device, type DeviceName } from '../devices/device.ts';
import { Stranger } from '../devices/stranger.ts';
import { Indexer } from '../indexer/indexer.ts';
import type { RecordingIndex } from '../indexer/recording-index.ts';
import type { RecordingReport } from '../indexer/recording-report.ts';
import { bookOf } from '../machine/address-book.ts';
import type { Addressed } from '../machine/addresses.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import type { TraceListener } from '../machine/trace.ts';
import type { ServerName, WireChoices } from '../machine/wire-choices.ts';
import { MediaServer } from '../media-server/media-server.ts';
import { MemoryFiles } from '../media-server/recording-files.ts';
import { SipServer } from '../sip-server/sip-server.ts';
import { decoratedTransport, decoratedUser, type WireEdge } from './decorated-wire.ts';
import { FloorTrace } from './floor-trace.ts';
import { MemoryMedia } from './memory-media.ts';
import type { RecordingFloor } from './recording-floor.ts';

/** Milliseconds between two looks at what is written to files and to the index. */
const slice = 20;

/**
 * All participants of recorded calls in one process, on networks in memory, in virtual time: seconds of a call take
 * milliseconds, and every run is the same.
 */
export class MemoryFloor implements RecordingFloor {
  readonly clock: VirtualClock;
  readonly devices: Readonly<Record<DeviceName, Device>>;
  readonly sipServer: SipServer;
  readonly mediaServer: MediaServer;
  readonly indexer: Indexer;
  readonly files = new MemoryFiles();
  readonly index: RecordingIndex;
  /** What the two servers do at their ports, if not all that they should. */
  wire: WireChoices | undefined;
  readonly #book = bookOf();
  readonly #ids: IdSource;
  readonly #network: MemoryNetwork;
  readonly #media: MemoryMedia;
  readonly #trace: FloorTrace;
  readonly #gone = new Set<string>();
  #writing: Promise<void>[] = [];
  #stranger: Stranger | undefined;

  constructor(ids: IdSource, index: RecordingIndex, trace: TraceListener, now: number) {
    this.#ids = ids;
    this.index = index;
    this.clock = new VirtualClock(now);
    this.#trace = new FloorTrace(this.clock, this.#book, trace);
    this.#network = new MemoryNetwork(this.clock, (bytes, from, to) => this.#seen(bytes, from, to));
    this.#media = new MemoryMedia(this.clock, (bytes, from, to) => this.#trace.media(bytes, from, to));
    this.indexer = new Indexer(this.files, index);
    const output = {
      event: (frame: JsonObject) => this.#trace.cti('SIP Server', 'CTI client', frame),
      report: (report: RecordingReport) => this.#report('SIP Server', report),
    };
    this.sipServer = this.#place('SIP Server', (ports) => new SipServer(ports, output));
    this.mediaServer = this.#place(
      'media server',
      (ports) =>
        new MediaServer(ports, this.files, (file) =>
          this.#report('media server', { kind: 'stored', at: this.clock.now(), ...file }),
        ),
    );
    const device = (name: DeviceName): Device => this.#place(name, (ports) => new Device(name, ports));
    this.devices = { D1: device('D1'), D2: device('D2'), D3: device('D3') };
  }

  stranger(): Promise<Stranger> {
    this.#stranger ??= this.#place('stranger', (ports) => new Stranger(ports));
    return Promise.resolve(this.#stranger);
  }

  /** A request of the CTI client to SIP Server. */
  request(frame: JsonObject): void {
    this.#trace.cti('CTI client', 'SIP Server', frame);
    this.sipServer.cti(frame);
  }

  requestText(text: string): void {
    this.#trace.ctiText(text);
    const asked = this.wire?.asks(text) ?? { read: text };
    if (asked === 'ends') this.remove('SIP Server');
    else if (asked !== 'ignores') this.sipServer.ctiText(asked.read);
  }

  /** Lets time pass; what is written meanwhile to files and to the index is there afterward. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.clock.now() + milliseconds;
    while (this.clock.now() < end) {
      this.clock.advance(Math.min(slice, end - this.clock.now()));
      await this.#written();
    }
  }

  settle(milliseconds: number): Promise<void> {
    return this.pass(milliseconds);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Files in memory are written in a few turns of the event loop, and what is reported then is indexed. */
  async #written(): Promise<void> {
    for (let before = -1; before !== this.#writing.length || before > 0; ) {
      const writing = this.#writing;
      this.#writing = [];
      await Promise.all(writing);
      await new Promise(setImmediate);
      before = this.#writing.length;
    }
  }

  /** A participant is no longer there: nothing that is sent to it arrives, and it sends nothing. */
  remove(name: Addressed): void {
    this.#gone.add(this.#book.endOf(name).address);
  }

  #place<Node extends { readonly agent: UserAgent }>(
    name: Addressed,
    make: (ports: NodePorts) => Node,
  ): Node {
    const end = this.#book.endOf(name);
    const node = make({
      clock: this.clock,
      book: this.#book,
      ids: this.#ids,
      chance: () => (this.#ids.next('chance') * 0.618_033_988_749) % 1,
      openMedia: (user) => this.#media.open(end.address, name === 'media server' ? this.#heard(user) : user),
    });
    const isServer = name === 'SIP Server' || name === 'media server';
    const edge = isServer && this.#edgeOf(name);
    for (const kind of ['UDP', 'TCP'] as const) {
      const { layer } = node.agent;
      const transport = this.#network.open(kind, end, edge ? decoratedUser(layer, edge) : layer);
      if (transport) layer.attach(edge ? decoratedTransport(transport, edge) : transport);
    }
    return node;
  }

  /** The ports of a server, where what it does may be decorated. */
  #edgeOf(server: ServerName): WireEdge {
    return {
      server,
      choices: () => this.wire,
      participantAt: (end) => this.#book.participantAt(end),
      end: () => this.remove(server),
    };
  }

  #heard(user: MediaUser): MediaUser {
    return {
      received: (bytes, from) => {
        const heard = this.wire ? this.wire.hears({ bytes, from }) : bytes;
        if (heard) user.received(heard, from);
      },
      failed: (why) => user.failed(why),
    };
  }

  #seen(bytes: Uint8Array, from: Hop, to: Hop): readonly number[] {
    this.#trace.sip(bytes, from, to);
    return this.#gone.has(from.address) || this.#gone.has(to.address) ? [] : [1];
  }

  #report(from: 'SIP Server' | 'media server', report: RecordingReport): void {
    this.#trace.report(from, report);
    this.#writing.push(this.indexer.take(report));
  }
}
