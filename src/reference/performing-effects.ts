import type { OcsEffect, OcsInput } from '../ocs/machine/ports.ts';
import type { StoreCommand } from '../ocs/machine/store-port.ts';
import type { SwitchEffect, SwitchInput } from '../switch/ports.ts';
import type { InputQueue } from './input-queue.ts';
import type { LinkClient } from './link-client.ts';
import type { Notifications } from './notifications.ts';
import type { SteerableClock } from './steerable-clock.ts';
import type { Tickets } from './tickets.ts';

/** An input, and the machine that takes it. */
export type MachineInput =
  | { readonly to: 'ocs'; readonly input: OcsInput }
  | { readonly to: 'switch'; readonly input: SwitchInput };

/** What is around the machines: their effects reach nothing else. */
export interface Surroundings {
  readonly clock: SteerableClock;
  /** Takes what follows from the input that is being handled, and later what a timer brings. */
  readonly queue: InputQueue<MachineInput>;
  /** The client that an event or a refusal is for, unless it has left. */
  readonly clientOf: (client: number) => LinkClient | undefined;
  readonly tickets: Tickets;
  /** Those since the last reset. */
  readonly notifications: () => Notifications;
  readonly store: (ticket: number, command: StoreCommand) => void;
}

/** Performs an effect of the switch. */
export function performForSwitch(around: Surroundings, effect: SwitchEffect): void {
  switch (effect.kind) {
    case 'send':
      around.clientOf(effect.client)?.deliver(effect.event);
      break;
    case 'refuse':
      around.clientOf(effect.client)?.refuse(effect.request, effect.refusal);
      break;
    case 'notify':
      around.queue.add({ to: 'ocs', input: effect.notification });
      break;
    case 'setTimer':
      setTimer(around, 'switch', effect);
      break;
    case 'cancelTimer':
      cancelTimer(around, 'switch', effect);
      break;
    case 'customerDone':
      around.tickets.answer(effect.ticket, effect);
      break;
    default:
      effect satisfies never;
  }
}

/** Performs an effect of OCS. */
export function performForOcs(around: Surroundings, effect: OcsEffect): void {
  switch (effect.kind) {
    case 'userEvent':
    case 'dial':
    case 'engage':
    case 'mergeCalls':
    case 'routeCall':
    case 'attachUserData':
    case 'releaseCall':
    case 'changeReadiness':
    case 'offerInteraction':
    case 'revokeInteraction':
      around.queue.add({ to: 'switch', input: effect });
      break;
    case 'store':
      around.store(effect.ticket, effect.command);
      break;
    case 'setTimer':
      setTimer(around, 'ocs', effect);
      break;
    case 'cancelTimer':
      cancelTimer(around, 'ocs', effect);
      break;
    case 'httpPost':
      around.notifications().post(effect.uri, effect.body);
      break;
    case 'statistics':
      around.notifications().report(effect.userData);
      break;
    case 'assignmentDone':
    case 'dialingDone':
    case 'switchoverDone':
    case 'thirdPartyServed':
      around.tickets.answer(effect.ticket, effect);
      break;
    default:
      effect satisfies never;
  }
}

/** Each machine has timers of its own. */
function setTimer(
  { clock, queue }: Surroundings,
  to: MachineInput['to'],
  { name, at }: { readonly name: string; readonly at: number },
): void {
  clock.setTimer(`${to} ${name}`, at, () => queue.submit({ to, input: { kind: 'timer', name } }));
}

function cancelTimer(
  { clock }: Surroundings,
  to: MachineInput['to'],
  { name }: { readonly name: string },
): void {
  clock.cancelTimer(`${to} ${name}`);
}
