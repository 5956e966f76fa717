import type { JsonObject } from '../../kernel/json.ts';
import type { Device, DeviceName } from '../devices/device.ts';
import type { Stranger } from '../devices/stranger.ts';
import type { QueriedIndex } from '../indexer/recording-index.ts';
import type { Addressed } from '../machine/addresses.ts';
import type { MediaServer } from '../media-server/media-server.ts';
import type { RecordingFiles } from '../media-server/recording-files.ts';
import type { TerminationTransfer } from '../sip-server/server-choices.ts';
import type { DnOptions } from '../sip-server/server-ports.ts';
import type { OwnPace } from './own-pace.ts';

/** What a floor needs of its SIP Server in addition to SIP and CTI: its set-up. */
export interface SipServerSetUp {
  /** These two end when the set-up is in force. */
  setOptions(dn: string, options: Partial<DnOptions>): void | Promise<void>;
  readonly routingPoints: { add(dn: string): unknown };
  isRegistered(dn: string): boolean;
  /** How it reads what the document says about a termination device that leaves. */
  reading: TerminationTransfer;
}

/** A telephone as cases use it; of one that is under test, what it hears and how it behaves is not ours: a KitError says so. */
export interface FloorDevice
  extends Pick<Device, 'call' | 'heard' | 'behavior' | 'invite' | 'sendOutOfTurn'> {
  /** These three end when the request has been sent. */
  dial(dn: string): void | Promise<void>;
  hangUp(): void | Promise<void>;
  refer(dn: string): void | Promise<void>;
}

/** All participants of recorded calls, in virtual time or on sockets; those that are under test may be elsewhere. */
export interface RecordingFloor {
  readonly clock: { now(): number };
  /** How late the kit itself is; absent in virtual time, which waits for it. */
  readonly pace?: Pick<OwnPace, 'worst'>;
  readonly devices: Readonly<Record<DeviceName, FloorDevice>>;
  readonly sipServer: SipServerSetUp;
  /** Ours; throws a KitError if another one is under test. */
  readonly mediaServer: MediaServer;
  /** `broken` is why the disk refuses; undefined if it does not. */
  readonly files: RecordingFiles & { broken: string | undefined };
  readonly index: QueriedIndex;
  /** Somebody who takes part in no call, and is there when first asked for. */
  stranger(): Promise<Stranger>;
  /** A request of the CTI client to SIP Server. */
  request(frame: JsonObject): void;
  /** The same as text, so that it may be no frame at all. */
  requestText(text: string): void;
  pass(milliseconds: number): Promise<void>;
  /** Lets time pass, and on sockets as much more as it takes until no more SIP is exchanged. */
  settle(milliseconds: number): Promise<void>;
  /** A participant is no longer there: nothing that is sent to it arrives, and it sends nothing. */
  remove(name: Addressed): void;
  /** Gives all its sockets and files back. */
  close(): Promise<void>;
}
