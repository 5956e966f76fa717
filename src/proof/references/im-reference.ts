import { EmbeddedIm, type ImDecoration } from '../../harness/instant-messages/embedded-im.ts';
import { ImRun } from '../../harness/instant-messages/im-run.ts';
import { defaultProfile } from '../../harness/run/profile.ts';
import type { Machines } from '../../instant-messages/exchange.ts';
import type { Effect, Input, Machine } from '../../instant-messages/machine/machine.ts';
import type { DecoratedReference } from '../../roles/role.ts';
import type { ImFault, ImVariant } from '../fault.ts';
import { Guard } from '../guard.ts';
import { Watch } from '../watched/watch.ts';
import { type Watched, watching } from '../watched/watched.ts';

/** Starts the reference for instant messages, so that faults and variants can be put over it. */
export async function openImReference(): Promise<DecoratedReference<ImFault | ImVariant>> {
  const system = new EmbeddedIm();
  return {
    newRun: (levels, strict) => new ImRun(system, { ...defaultProfile, strict }, levels, Date.now),
    decorate(decorated, onEnd) {
      system.decoration = guarded(decorated?.decoration ?? ((right) => right), new Guard(onEnd));
    },
    watch(all, onDifference, onEnd) {
      const watched = watching<ImDecoration, ImFault | ImVariant>(all, onDifference);
      system.decoration = guarded(watchedBy(watched), new Guard(onEnd));
    },
    close: async () => undefined,
  };
}

/** The decoration, ended if one of its machines throws or never finishes. */
function guarded(decoration: ImDecoration, guard: Guard): ImDecoration {
  return (right, floor) => {
    guard.begin();
    const decorated = guard.step(
      () => decoration(right, floor),
      () => right,
    );
    const guardedMachine = (machine: Machine): Machine => ({
      handle: (input, now) =>
        guard.step<readonly Effect[]>(
          () => machine.handle(input, now),
          () => [],
        ),
    });
    return eachMachine(decorated, guardedMachine);
  };
}

/** The right machines, with decorations that change nothing. */
function watchedBy(all: readonly Watched<ImDecoration>[]): ImDecoration {
  return (right, floor) =>
    all.reduce((inner, { decoration, onDifference }) => {
      const watches = eachWatch(inner, onDifference);
      const decorated = decoration(
        {
          switch: { handle: (input, now) => watches.switch.pass(input, now) },
          router: { handle: (input, now) => watches.router.pass(input, now) },
          connector: { handle: (input, now) => watches.connector.pass(input, now) },
        },
        floor,
      );
      return {
        switch: { handle: (input, now) => watches.switch.handle(decorated.switch, input, now) },
        router: { handle: (input, now) => watches.router.handle(decorated.router, input, now) },
        connector: { handle: (input, now) => watches.connector.handle(decorated.connector, input, now) },
      };
    }, right);
}

function eachMachine(machines: Machines, change: (machine: Machine) => Machine): Machines {
  return {
    switch: change(machines.switch),
    router: change(machines.router),
    connector: change(machines.connector),
  };
}

function eachWatch(machines: Machines, onDifference: () => void) {
  const watch = (machine: Machine) => new Watch<Input, Effect>(machine, onDifference);
  return {
    switch: watch(machines.switch),
    router: watch(machines.router),
    connector: watch(machines.connector),
  };
}
