import type { Clock } from '../../kernel/clock.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { Device, type DeviceName, deviceNames } from '../devices/device.ts';
import { Stranger } from '../devices/stranger.ts';
import { Indexer } from '../indexer/indexer.ts';
import type { QueriedIndex, RecordingIndex } from '../indexer/recording-index.ts';
import type { RecordingReport } from '../indexer/recording-report.ts';
import type { AddressBook } from '../machine/address-book.ts';
import type { Addressed } from '../machine/addresses.ts';
import type { TraceListener } from '../machine/trace.ts';
import { MediaServer } from '../media-server/media-server.ts';
import { SipServer } from '../sip-server/sip-server.ts';
import { DirectoryFiles } from './directory-files.ts';
import { FloorTrace } from './floor-trace.ts';
import { OwnPace } from './own-pace.ts';
import { openRealNode, type RealNode, type RealSurroundings } from './real-node.ts';
import type { FloorDevice, RecordingFloor, SipServerSetUp } from './recording-floor.ts';
import { storedFile } from './stored-file.ts';

/** A SIP Server that is not ours, as far as the floor can talk to it beyond SIP. */
export interface OtherSipServer extends SipServerSetUp {
  request(frame: JsonObject): void;
  close(): Promise<void>;
}

/** What it tells the floor. */
export interface OtherSipServerUser {
  event(frame: JsonObject): void;
  report(report: RecordingReport): void;
  /** It cannot be understood, or does not understand: the case cannot go on. */
  failed(why: KitError): void;
}

/** An indexer that is not ours: it takes reports, and answers queries. */
export interface OtherIndexer {
  take(report: RecordingReport): unknown;
  /** Nothing of the floor is used any more. */
  written(): Promise<void>;
  readonly index: QueriedIndex;
  close(): Promise<void>;
}

export interface RealFloorOptions {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly book: AddressBook;
  /** Where our indexer writes; or the indexer under test. */
  readonly index: RecordingIndex | OtherIndexer;
  /** Where recordings are written: by our media server, or by the one under test. */
  readonly directory: string;
  readonly trace: TraceListener;
  /** Whether another media server is under test, at its address of the book. */
  readonly hasOtherMediaServer: boolean;
  /** Connects with the SIP Server under test; ours is played if this is absent. */
  readonly otherSipServer?: (user: OtherSipServerUser) => Promise<OtherSipServer>;
  /** Telephones that are under test, closed by who has opened them. Ours are played if this is absent. */
  readonly otherDevices?: Readonly<Record<DeviceName, FloorDevice>> | undefined;
}

/** Milliseconds without SIP after which nothing more is expected, and for how long that is waited for on a busy machine. */
const quiet = 250;
const longestSettling = 10_000;

/** All participants of recorded calls on sockets, in real time; what is under test is somewhere else. */
export class RealFloor implements RecordingFloor {
  readonly clock: Clock;
  readonly files: DirectoryFiles;
  readonly index: QueriedIndex;
  readonly pace: OwnPace;
  readonly #options: RealFloorOptions;
  readonly #trace: FloorTrace;
  readonly #indexer: Pick<OtherIndexer, 'take' | 'written'>;
  readonly #opened: { close(): Promise<void> }[] = [];
  readonly #nodes = new Map<Addressed, { close(): Promise<void> }>();
  readonly #started = new Map<string, number>();
  #devices: Readonly<Record<DeviceName, FloorDevice>> | undefined;
  #surroundings: RealSurroundings | undefined;
  #stranger: Promise<Stranger> | undefined;
  #own:
    | { readonly sipServer: SipServer | undefined; readonly mediaServer: MediaServer | undefined }
    | undefined;
  #other: OtherSipServer | undefined;
  #failure: KitError | undefined;
  #isClosed = false;
  /** When SIP was seen last. */
  #lastMessage = 0;

  private constructor(options: RealFloorOptions) {
    this.#options = options;
    this.clock = options.clock;
    this.pace = new OwnPace(options.clock);
    this.files = new DirectoryFiles(options.directory);
    this.#trace = new FloorTrace(options.clock, options.book, (entry) => {
      if (entry.kind === 'sip') this.#lastMessage = entry.at;
      options.trace(entry);
    });
    const { index } = options;
    this.index = 'index' in index ? index.index : index;
    this.#indexer = 'index' in index ? index : new Indexer(this.files, index);
  }

  /** Rejects if an address cannot be bound, or what is under test cannot be reached. */
  static async open(options: RealFloorOptions): Promise<RealFloor> {
    const floor = new RealFloor(options);
    try {
      await floor.#open();
    } catch (error) {
      await floor.close();
      throw error;
    }
    return floor;
  }

  get devices(): Readonly<Record<DeviceName, FloorDevice>> {
    if (this.#devices) return this.#devices;
    throw notOurs('devices');
  }

  get sipServer(): SipServerSetUp {
    const server = this.#own?.sipServer ?? this.#other;
    if (server) return server;
    throw notOurs('SIP Server');
  }

  get mediaServer(): MediaServer {
    if (this.#own?.mediaServer) return this.#own.mediaServer;
    throw notOurs('media server');
  }

  stranger(): Promise<Stranger> {
    if (this.#surroundings === undefined) throw notOurs('stranger');
    this.#stranger ??= this.#place('stranger', this.#surroundings, (ports) => new Stranger(ports));
    return this.#stranger;
  }

  request(frame: JsonObject): void {
    this.#trace.cti('CTI client', 'SIP Server', frame);
    if (this.#own?.sipServer) this.#own.sipServer.cti(frame);
    else this.#other?.request(frame);
  }

  requestText(text: string): void {
    if (this.#own?.sipServer === undefined) throw notOurs('CTI link');
    this.#trace.ctiText(text);
    this.#own.sipServer.ctiText(text);
  }

  /** Rejects if the SIP Server under test cannot be understood. */
  async pass(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const name = `pass:${this.#options.ids.next('pass')}`;
      this.clock.setTimer(name, this.clock.now() + milliseconds, resolve);
    });
    // Where this process was held up, what has arrived meanwhile is read first: it was not late.
    await new Promise(setImmediate);
    if (this.#failure) throw this.#failure;
  }

  async settle(milliseconds: number): Promise<void> {
    const { clock } = this;
    const end = clock.now() + milliseconds + longestSettling;
    await this.pass(milliseconds);
    while (clock.now() - this.#lastMessage < quiet && clock.now() < end) await this.pass(quiet / 5);
  }

  remove(name: Addressed): void {
    const node = this.#nodes.get(name);
    if (node === undefined) throw notOurs(name);
    void node.close();
  }

  async close(): Promise<void> {
    await Promise.all(this.#opened.map((one) => one.close()));
    // What is reported from now on, or is still looked for, is of a case that is over.
    this.#isClosed = true;
    this.pace.stop();
    await this.#indexer.written();
  }

  async #open(): Promise<void> {
    const { hasOtherMediaServer, otherSipServer, otherDevices } = this.#options;
    const away: Addressed[] = [
      ...(otherDevices ? deviceNames : []),
      ...(hasOtherMediaServer ? (['media server'] as const) : []),
      ...(otherSipServer ? (['SIP Server'] as const) : []),
    ];
    const surroundings = {
      ...this.#options,
      trace: this.#trace,
      isHere: (name: Addressed) => !away.includes(name),
    };
    this.#surroundings = surroundings;
    const user = {
      event: (frame: JsonObject) => this.#trace.cti('SIP Server', 'CTI client', frame),
      report: (report: RecordingReport) => this.#report('SIP Server', report),
      failed: (why: KitError) => {
        this.#failure ??= why;
      },
    };
    const sipServer = otherSipServer
      ? undefined
      : await this.#place('SIP Server', surroundings, (ports) => new SipServer(ports, user));
    const mediaServer = hasOtherMediaServer ? undefined : await this.#placeMediaServer(surroundings);
    this.#own = { sipServer, mediaServer };
    this.#other = await otherSipServer?.(user);
    if (this.#other) this.#opened.push(this.#other);
    const device = (name: DeviceName) => this.#place(name, surroundings, (ports) => new Device(name, ports));
    this.#devices = otherDevices ?? {
      D1: await device('D1'),
      D2: await device('D2'),
      D3: await device('D3'),
    };
  }

  #placeMediaServer(surroundings: RealSurroundings): Promise<MediaServer> {
    return this.#place('media server', surroundings, (ports) => {
      const stored = (file: Parameters<ConstructorParameters<typeof MediaServer>[2]>[0]): void =>
        this.#report('media server', { kind: 'stored', at: this.clock.now(), ...file });
      return new MediaServer(ports, this.files, stored);
    });
  }

  async #place<Node extends SipServer | MediaServer | Device | Stranger>(
    name: Addressed,
    surroundings: RealSurroundings,
    make: Parameters<typeof openRealNode<Node>>[2],
  ): Promise<Node> {
    const opened: RealNode<Node> = await openRealNode(name, surroundings, make);
    this.#opened.push(opened);
    this.#nodes.set(name, opened);
    return opened.node;
  }

  #report(from: 'SIP Server' | 'media server', report: RecordingReport): void {
    if (this.#isClosed) return;
    this.#trace.report(from, report);
    void this.#indexer.take(report);
    if (!this.#options.hasOtherMediaServer) return;
    if (report.kind === 'began') this.#started.set(report.recordingId, report.at);
    if (report.kind === 'ended') void this.#fetch(report.recordingId, report.at);
  }

  /** Another media server says nothing about its files: the indexer looks for the one of a recording that has ended. */
  async #fetch(recordingId: string, stoppedAt: number): Promise<void> {
    const startedAt = this.#started.get(recordingId) ?? stoppedAt;
    const file = await storedFile(this.files, { recordingId, startedAt, stoppedAt }, (ms) => this.pass(ms));
    this.#report('media server', { kind: 'stored', at: this.clock.now(), ...file });
  }
}

/** Why a step cannot set up, or look into, a participant that is not the kit's. */
export function notOurs(what: string): KitError {
  return new KitError({
    code: 'RECORDING_NOT_OURS',
    message: `A step sets up the ${what} of the kit, but another one is under test.`,
  });
}
