import type { Action } from '../../../desktop/machine/actions.ts';
import type { Desktop, DesktopEffect, DesktopInput } from '../../../desktop/machine/ports.ts';
import type { Observation } from '../../../desktop/view/observation.ts';

/** Ticket of an action that nobody asked for: its result is reported to nobody. */
const nobodys = -1;

/** Actions that a desktop carries out by itself before or after an input; its screen decides. */
export interface OwnActions {
  readonly before?: (input: DesktopInput, seen: Observation) => readonly Action[];
  readonly after?: (input: DesktopInput, seen: Observation) => readonly Action[];
}

/** A desktop that does things without its agent. */
export function actingByItself({ before, after }: OwnActions): (right: Desktop) => Desktop {
  return (right) => ({
    observe: () => right.observe(),
    handle(input, now) {
      const first = carryOut(right, before?.(input, right.observe()) ?? [], now);
      const effects = right.handle(input, now);
      return [...first, ...effects, ...carryOut(right, after?.(input, right.observe()) ?? [], now)];
    },
  });
}

/** An agent's action is carried out as other actions, one after the other; the result of the last one counts. */
export function actingOtherwise(
  actions: (asked: Action, seen: Observation) => readonly Action[],
): (right: Desktop) => Desktop {
  return (right) => ({
    observe: () => right.observe(),
    handle(input, now) {
      if (input.kind !== 'action') return right.handle(input, now);
      const all = actions(input, right.observe());
      const last = all.at(-1);
      if (last === undefined) return right.handle(input, now);
      const { ticket } = input;
      return [
        ...carryOut(right, all.slice(0, -1), now),
        ...right.handle({ kind: 'action', ticket, ...last }, now),
      ];
    },
  });
}

/** A desktop that does not offer some actions: they do not reach the right one. */
export function refusing(
  sentence: (asked: Action, seen: Observation) => string | undefined,
): (right: Desktop) => Desktop {
  return (right) => ({
    observe: () => right.observe(),
    handle(input, now) {
      const why = input.kind === 'action' ? sentence(input, right.observe()) : undefined;
      if (why === undefined || input.kind !== 'action') return right.handle(input, now);
      return [{ kind: 'refused', ticket: input.ticket, sentence: why }];
    },
  });
}

/** The name of an input that is an event; nothing for other inputs. */
export function eventIn(input: DesktopInput): unknown {
  return input.kind === 'frame' && input.frame.messageType === 'EventUserEvent'
    ? input.frame.userData?.GSW_USER_EVENT
    : undefined;
}

function carryOut(right: Desktop, actions: readonly Action[], now: number): readonly DesktopEffect[] {
  return actions
    .flatMap((action) => right.handle({ kind: 'action', ticket: nobodys, ...action }, now))
    .filter(({ kind }) => kind !== 'done' && kind !== 'refused');
}
