import type { MachineView } from './machine.ts';
import type { OcsEffect, OcsInput } from './ports.ts';

/** The machine: the same inputs at the same times give the same effects. A faulty OCS decorates this interface. */
export interface OutboundContactServer {
  handle(input: OcsInput, now: number): readonly OcsEffect[];
  /** Contents of a campaign group's record buffers and its records on desktops, for `buffers.read`. */
  buffer(campaignGroup: string): BufferView | undefined;
  /** All that it knows; live, and not to be changed. */
  view(): OcsView;
}

/** What OCS knows where it is made of two, one of which may stand by. */
export interface OcsView {
  readonly primary: MachineView;
  /** The one that is not primary, where there is one. */
  readonly backup: MachineView | undefined;
  /** Whether the backup was primary before. */
  readonly switched: boolean;
}

export interface BufferView {
  readonly minimum: number;
  readonly optimal: number;
  readonly records: readonly BufferedRecord[];
}

export interface BufferedRecord {
  readonly handle: number;
  readonly callingList: string;
  readonly recordId: number;
  readonly chainId: number;
  readonly chainN: number;
  /** A state of the record's transition table. */
  readonly state: string;
  readonly agentId?: string;
}
