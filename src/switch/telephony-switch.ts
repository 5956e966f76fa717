import type { IdSource } from '../kernel/id-source.ts';
import { setReadiness } from './agents.ts';
import { customerCalls, customerHangsUp } from './calls/customer-calls.ts';
import { dial, dropCall } from './calls/dialing.ts';
import { attachUserData, engage, mergeCalls, routeCall } from './calls/engaging.ts';
import { leaveCall } from './calls/leaving-calls.ts';
import { endUnanswered, learnOutcome } from './calls/outcomes.ts';
import { changePlaces, joinQueue } from './changing-queues.ts';
import { customersOf } from './customers/population.ts';
import { offerInteraction, revokeInteraction } from './interactions.ts';
import { stepOfTimer } from './machine/call-timer.ts';
import { emptySwitch } from './machine/switch-state.ts';
import { Turn } from './machine/turn.ts';
import type { SwitchInput, TelephonySwitch } from './ports.ts';
import { forgetClient } from './registration.ts';
import { setUp } from './set-up.ts';
import { takeRequest } from './taking-requests.ts';
import { deliverUserEvent } from './user-events.ts';

/** The reference T-Server and telephone network, sans I/O. */
export function createTelephonySwitch(ports: { readonly ids: IdSource }): TelephonySwitch {
  const state = emptySwitch(ports.ids);
  return {
    handle(input, now) {
      const turn = new Turn(state, now);
      take(turn, input);
      return turn.effects;
    },
  };
}

function take(turn: Turn, input: SwitchInput): void {
  switch (input.kind) {
    case 'request':
      takeRequest(turn, input.request, input.client);
      break;
    case 'clientGone':
      forgetClient(turn.state, input.client);
      break;
    case 'userEvent':
      deliverUserEvent(turn, input.dn, input.userData);
      break;
    case 'offerInteraction':
      offerInteraction(turn, input);
      break;
    case 'revokeInteraction':
      revokeInteraction(turn, input);
      break;
    case 'customerBehaves':
      turn.state.outcomes.set(input.phone, input.outcomes);
      break;
    case 'customersBehave':
      turn.state.customers = customersOf(input.population);
      break;
    case 'agentJoinsQueue':
      joinQueue(turn, input.agentId, input.queue);
      break;
    case 'changePlaces':
      changePlaces(turn, input);
      break;
    case 'customerCalls':
      customerCalls(turn, input.phone, input.dn, input.ticket);
      break;
    case 'customerHangsUp':
      customerHangsUp(turn, input.phone, input.ticket);
      break;
    case 'timer':
      takeTimer(turn, input.name);
      break;
    case 'dial':
      dial(turn, input);
      break;
    case 'engage':
      engage(turn, input);
      break;
    case 'mergeCalls':
      mergeCalls(turn, input);
      break;
    case 'routeCall':
      routeCall(turn, input);
      break;
    case 'attachUserData':
      attachUserData(turn, input);
      break;
    case 'releaseCall':
      dropCall(turn, input.connId, input.dn);
      break;
    case 'changeReadiness':
      setReadiness(turn, input.dn, input.ready);
      break;
    case 'setUp':
      setUp(turn, input);
      break;
    default:
      // Does not compile if an input has no case.
      input satisfies never;
  }
}

function takeTimer(turn: Turn, name: string): void {
  const due = stepOfTimer(turn.state, name);
  if (due === undefined) return;
  const { call, party, next } = due;
  switch (next) {
    case 'no answer':
      endUnanswered(turn, call, party, 'NoAnswer');
      break;
    case 'outcome':
      learnOutcome(turn, call, party);
      break;
    case 'abandon':
    case 'hang up':
      leaveCall(turn, call, party);
      break;
  }
}
