import type { FrameConnection } from '../link/frames/frame-connection.ts';
import type { OutboundContactServer } from '../ocs/machine/ocs-interface.ts';
import type { RecordStore } from '../ocs/machine/store-port.ts';
import { createOutboundContactServer } from '../ocs/outbound-contact-server.ts';
import type { TelephonySwitch } from '../switch/ports.ts';
import { createTelephonySwitch } from '../switch/telephony-switch.ts';
import { seededIds } from './seeded-ids.ts';

/** The machines and the database of the reference, from one reset to the next. */
export interface Machines {
  readonly ocs: OutboundContactServer;
  readonly telephonySwitch: TelephonySwitch;
  readonly store: RecordStore;
}

/** A decorator that puts faults on the correct machines, to prove that a faulty implementation is found. */
export interface Decoration {
  readonly ocs?: (right: OutboundContactServer) => OutboundContactServer;
  readonly switch?: (right: TelephonySwitch) => TelephonySwitch;
  readonly store?: (right: RecordStore) => RecordStore;
  /** The server's end of each CTI connection that is opened from then on. */
  readonly link?: (right: FrameConnection) => FrameConnection;
}

/** Several decorations as one: the first is innermost. */
export function decoratedBy(...all: readonly Decoration[]): Decoration {
  return {
    ocs: (right) => all.reduce((inner, { ocs }) => ocs?.(inner) ?? inner, right),
    switch: (right) => all.reduce((inner, one) => one.switch?.(inner) ?? inner, right),
    store: (right) => all.reduce((inner, { store }) => store?.(inner) ?? inner, right),
    link: (right) => all.reduce((inner, { link }) => link?.(inner) ?? inner, right),
  };
}

/** New machines over this database, with decorations; their identifiers follow from the seed. */
export function createMachines(
  { ocs, switch: telephonySwitch, store }: Decoration,
  database: RecordStore,
  seed: string,
): Machines {
  const ids = seededIds(seed);
  const right = {
    ocs: createOutboundContactServer({ ids }),
    telephonySwitch: createTelephonySwitch({ ids }),
  };
  return {
    ocs: ocs?.(right.ocs) ?? right.ocs,
    telephonySwitch: telephonySwitch?.(right.telephonySwitch) ?? right.telephonySwitch,
    store: store?.(database) ?? database,
  };
}
