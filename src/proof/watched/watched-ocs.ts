import type { OutboundContactServer } from '../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../ocs/machine/ports.ts';
import type { RecordStore } from '../../ocs/machine/store-port.ts';
import type { Decoration } from '../../reference/machines.ts';
import type { SwitchEffect, SwitchInput, TelephonySwitch } from '../../switch/ports.ts';
import { Watch } from './watch.ts';
import type { Watched } from './watched.ts';
import { watchedStore } from './watched-store.ts';

/** The right OCS, its switch and its database, with decorations that change nothing. What decorates links differs always. */
export function watchedOcs(all: readonly Watched<Decoration>[]): Decoration {
  return {
    ocs: (right) =>
      all.reduce(
        (inner, { decoration: { ocs = asItIs, link }, onDifference }) =>
          watchedMachine(inner, right, ocs, new Watch(inner, onDifference, link !== undefined)),
        right,
      ),
    switch: (right) =>
      all.reduce(
        (inner, { decoration, onDifference }) =>
          decoration.switch ? watchedSwitch(inner, decoration.switch, onDifference) : inner,
        right,
      ),
    store: (right) =>
      all.reduce<RecordStore>(
        (inner, { decoration, onDifference }) =>
          decoration.store ? watchedStore(inner, decoration.store, onDifference) : inner,
        right,
      ),
  };
}

const asItIs = (right: OutboundContactServer): OutboundContactServer => right;

/** `inner` is watched itself; what is only looked at is taken from the right one. */
function watchedMachine(
  inner: OutboundContactServer,
  right: OutboundContactServer,
  decorate: (right: OutboundContactServer) => OutboundContactServer,
  watch: Watch<OcsInput, OcsEffect>,
): OutboundContactServer {
  const decorated = decorate({
    handle: (input, now) => watch.pass(input, now),
    buffer: (campaignGroup) => right.buffer(campaignGroup),
    view: () => right.view(),
  });
  return {
    handle: (input, now) => watch.handle(decorated, input, now),
    buffer: (campaignGroup) => watch.seen(inner.buffer(campaignGroup), () => decorated.buffer(campaignGroup)),
    view: () => right.view(),
  };
}

function watchedSwitch(
  inner: TelephonySwitch,
  decorate: (right: TelephonySwitch) => TelephonySwitch,
  onDifference: () => void,
): TelephonySwitch {
  const watch = new Watch<SwitchInput, SwitchEffect>(inner, onDifference);
  const decorated = decorate({ handle: (input, now) => watch.pass(input, now) });
  return { handle: (input, now) => watch.handle(decorated, input, now) };
}
