import type { IdSource } from '../../kernel/id-source.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import { codecOf } from '../../media/g711.ts';
import type { MediaAddress } from '../../media/rtp-receiver.ts';
import type { UserAgent } from '../../sip/dialog/user-agent.ts';
import { parseSip } from '../../sip/message/parse-message.ts';
import { MemoryNetwork } from '../../sip/transport/memory-network.ts';
import type { Hop } from '../../sip/transport/sip-transport.ts';
import { Device, type DeviceName } from '../devices/device.ts';
import { Indexer } from '../indexer/indexer.ts';
import type { RecordingIndex } from '../indexer/recording-index.ts';
import type { RecordingReport } from '../indexer/recording-report.ts';
import { type Addressed, addresses, participantAt, sipPort } from '../machine/addresses.ts';
import type { NodePorts } from '../machine/node-ports.ts';
import type { TraceListener } from '../machine/trace.ts';
import { MediaServer } from '../media-server/media-server.ts';
import { MemoryFiles } from '../media-server/recording-files.ts';
import { SipServer } from '../sip-server/sip-server.ts';
import { MemoryMedia } from './memory-media.ts';

/** Milliseconds between two looks at what is written to files and to the index. */
const slice = 20;

/**
 * All participants of recorded calls in one process, on networks in memory, in virtual time: seconds of a call take
 * milliseconds, and every run is the same.
 */
export class MemoryFloor {
  readonly clock: VirtualClock;
  readonly devices: Readonly<Record<DeviceName, Device>>;
  readonly sipServer: SipServer;
  readonly mediaServer: MediaServer;
  readonly indexer: Indexer;
  readonly files = new MemoryFiles();
  readonly index: RecordingIndex;
  readonly #ids: IdSource;
  readonly #network: MemoryNetwork;
  readonly #media: MemoryMedia;
  readonly #trace: TraceListener;
  readonly #streams = new Set<string>();
  readonly #gone = new Set<string>();
  #writing: Promise<void>[] = [];

  constructor(ids: IdSource, index: RecordingIndex, trace: TraceListener, now: number) {
    this.#ids = ids;
    this.#trace = trace;
    this.index = index;
    this.clock = new VirtualClock(now);
    this.#network = new MemoryNetwork(this.clock, (bytes, from, to) => this.#seen(bytes, from, to));
    this.#media = new MemoryMedia(this.clock, (bytes, from, to) => this.#heard(bytes, from, to));
    this.indexer = new Indexer(this.files, index);
    const output = {
      event: (frame: JsonObject) => this.#cti('SIP Server', 'CTI client', frame),
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

  /** A request of the CTI client to SIP Server. */
  request(frame: JsonObject): void {
    this.#cti('CTI client', 'SIP Server', frame);
    this.sipServer.cti(frame);
  }

  /** Lets time pass; what is written meanwhile to files and to the index is there afterward. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.clock.now() + milliseconds;
    while (this.clock.now() < end) {
      this.clock.advance(Math.min(slice, end - this.clock.now()));
      await this.#written();
    }
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
    this.#gone.add(addresses[name]);
  }

  #place<Node extends { readonly agent: UserAgent }>(
    name: Addressed,
    make: (ports: NodePorts) => Node,
  ): Node {
    const address = addresses[name];
    const node = make({
      clock: this.clock,
      ids: this.#ids,
      chance: () => (this.#ids.next('chance') * 0.618_033_988_749) % 1,
      openMedia: (user) => this.#media.open(address, user),
    });
    for (const kind of ['UDP', 'TCP'] as const) {
      const transport = this.#network.open(kind, { address, port: sipPort }, node.agent.layer);
      if (transport) node.agent.layer.attach(transport);
    }
    return node;
  }

  #seen(bytes: Uint8Array, from: Hop, to: Hop): readonly number[] {
    const parsed = parseSip(bytes);
    const passing = {
      at: this.clock.now(),
      from: participantAt(from.address),
      to: participantAt(to.address),
    };
    if (parsed.ok) this.#trace({ kind: 'sip', ...passing, message: parsed.value });
    return this.#gone.has(from.address) || this.#gone.has(to.address) ? [] : [1];
  }

  #heard(bytes: Uint8Array, from: MediaAddress, to: MediaAddress): void {
    const stream = `${from.address}:${from.port} ${to.address}:${to.port}`;
    if (this.#streams.has(stream)) return;
    this.#streams.add(stream);
    const codec = codecOf((bytes[1] ?? 0) & 0x7f) ?? 'another codec';
    this.#trace({
      kind: 'media',
      at: this.clock.now(),
      from: participantAt(from.address),
      to: participantAt(to.address),
      frame: { event: 'media begins', codec, fromPort: from.port, toPort: to.port },
    });
  }

  #cti(from: 'SIP Server' | 'CTI client', to: 'SIP Server' | 'CTI client', frame: JsonObject): void {
    this.#trace({ kind: 'cti', at: this.clock.now(), from, to, frame });
  }

  #report(from: 'SIP Server' | 'media server', report: RecordingReport): void {
    const { at, ...frame } = report;
    this.#trace({ kind: 'index', at, from, to: 'indexer', frame });
    this.#writing.push(this.indexer.take(report));
  }
}
