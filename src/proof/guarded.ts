import type { Desktop } from '../desktop/machine/ports.ts';
import type { OutboundContactServer } from '../ocs/machine/ocs-interface.ts';
import type { RecordStore } from '../ocs/machine/store-port.ts';
import type { DesktopDecoration } from '../reference/desktop/desktop-runner.ts';
import type { Decoration } from '../reference/machines.ts';
import type { TelephonySwitch } from '../switch/ports.ts';
import type { Guard } from './guard.ts';

/** The same decoration of the reference OCS, its switch and its database, under guard. */
export function guardedOcs(decoration: Decoration, guard: Guard): Decoration {
  const { ocs, switch: telephonySwitch, store, link } = decoration;
  return {
    ...(link && { link }),
    ocs(right) {
      guard.begin();
      return ocs === undefined ? right : guardedMachine(guard, () => ocs(right), right);
    },
    ...(telephonySwitch && { switch: (right) => guardedSwitch(guard, () => telephonySwitch(right), right) }),
    ...(store && { store: (right) => guardedStore(guard, () => store(right), right) }),
  };
}

/** The same decoration of the reference desktop, under guard. */
export function guardedDesktop(decorate: DesktopDecoration, guard: Guard): DesktopDecoration {
  const guarded = (right: Desktop): Desktop => {
    guard.begin();
    const faulty = guard.step(
      () => decorate(right),
      () => right,
    );
    return {
      handle: (input, now) =>
        guard.step(
          () => faulty.handle(input, now),
          () => [],
        ),
      observe: () =>
        guard.step(
          () => faulty.observe(),
          () => right.observe(),
        ),
    };
  };
  return Object.assign(guarded, decorate.wire && { wire: decorate.wire });
}

function guardedMachine(
  guard: Guard,
  make: () => OutboundContactServer,
  right: OutboundContactServer,
): OutboundContactServer {
  const faulty = guard.step(make, () => right);
  return {
    handle: (input, now) =>
      guard.step(
        () => faulty.handle(input, now),
        () => [],
      ),
    buffer: (campaignGroup) =>
      guard.step(
        () => faulty.buffer(campaignGroup),
        () => undefined,
      ),
    view: () => right.view(),
  };
}

function guardedSwitch(guard: Guard, make: () => TelephonySwitch, right: TelephonySwitch): TelephonySwitch {
  const faulty = guard.step(make, () => right);
  return {
    handle: (input, now) =>
      guard.step(
        () => faulty.handle(input, now),
        () => [],
      ),
  };
}

function guardedStore(guard: Guard, make: () => RecordStore, right: RecordStore): RecordStore {
  const faulty = guard.step(make, () => right);
  return {
    execute(command, answer) {
      const refuse = (): void => answer({ ok: false, reason: 'the faulty implementation was ended' });
      guard.step(() => faulty.execute(command, answer), refuse);
    },
    close: () => right.close(),
  };
}
