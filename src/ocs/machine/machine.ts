import type { IdSource } from '../../kernel/id-source.ts';
import type { Viewed } from '../../kernel/viewed.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { DialingSession } from '../campaigns/dialing-session.ts';
import type { ConfigurationIndex } from '../configuration/configuration-index.ts';
import type { DoNotCallList } from '../records/do-not-call-list.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import type { OcsEffect } from './ports.ts';
import type { StoreCommand, StoreResult } from './store-port.ts';

/** All that OCS knows once it is provisioned. */
export interface Provisioned {
  readonly index: ConfigurationIndex;
  readonly applicationId: number;
  /** By name of the campaign group. */
  readonly sessions: ReadonlyMap<string, DialingSession>;
  /** By name of the campaign. */
  readonly campaigns: ReadonlySet<string>;
}

/** The state of the machine, and what it has decided to do. Modules of the chapters work on this. */
export interface Machine {
  readonly ids: IdSource;
  /** The time of the input that is being handled. */
  now: number;
  /** What the input causes, in order. */
  effects: OcsEffect[];
  provisioned: Provisioned;
  /** Logged-in agents by DN. */
  readonly agents: Map<string, LoggedInAgent>;
  /** Records by GSW_RECORD_HANDLE. */
  readonly records: Map<number, OpenRecord>;
  /** As it was read last, and what was added since; primary and backup have it together. */
  readonly doNotCall: DoNotCallList;
  /** What to do when the database has answered, by ticket. */
  readonly asked: Map<number, (result: StoreResult) => void>;
  /** Updates that the database refused and that nobody waits for: tried again later. */
  readonly unsaved: StoreCommand[];
  tickets: number;
  loads: number;
}

/** What one OCS knows, to be looked at only. */
export type MachineView = Viewed<Pick<Machine, 'now' | 'provisioned' | 'agents' | 'records'>>;

/** Asks the database, and goes on with its answer, whenever that comes. */
export function askStore(machine: Machine, command: StoreCommand, then: (result: StoreResult) => void): void {
  machine.tickets += 1;
  machine.asked.set(machine.tickets, then);
  machine.effects.push({ kind: 'store', ticket: machine.tickets, command });
}
