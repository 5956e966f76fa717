import { agentChangedReadiness, agentLoggedIn, logOut } from './agents-at-work.ts';
import { assignAgent } from './campaigns/agent-assignment.ts';
import { isStateTimer, postPeriodically } from './campaigns/campaign-status-over-http.ts';
import { changeOptions } from './changing-options.ts';
import { changePlaces } from './changing-places.ts';
import { agentAssigned } from './dialing/agent-states.ts';
import { dialOnTime, isDialingTimer } from './dialing/automatic-dialing.ts';
import { receiveCall } from './dialing/call-events.ts';
import { offerDue, receiveAnswer } from './dialing/push-preview.ts';
import { departureDue, isDepartureTimer } from './dialing/smart-logout.ts';
import { controlDialing } from './dialing-commands.ts';
import { catchUp, catchUpTimer, learn } from './learning-from-others.ts';
import type { Machine } from './machine/machine.ts';
import { unansweredOffer } from './machine/offered-interaction.ts';
import type { OcsInput } from './machine/ports.ts';
import { isProvisioned, provision } from './provisioning.ts';
import { readDoNotCall } from './records/do-not-call-list.ts';
import { retryTimer, saveAgain } from './records/returning-records.ts';
import { callbacksDue, isCallbackTimer } from './records/scheduled-calls.ts';
import { cleanStale } from './records/stale-records.ts';
import type { InstanceInput } from './redundant-pair.ts';
import { receiveUserEvent } from './requests/envelope.ts';
import { serveThirdParty } from './requests/third-party.ts';

/** Gives an input to the module that carries it out. Agents can send nothing before OCS is provisioned. */
export function receive(machine: Machine, input: InstanceInput): void {
  switch (input.kind) {
    case 'userEvent':
      if (isProvisioned(machine)) receiveUserEvent(machine, input.dn, input.userData);
      break;
    case 'call':
      receiveCall(machine, input);
      break;
    case 'stored':
      resume(machine, input);
      break;
    case 'dialing':
      controlDialing(machine, input);
      break;
    case 'assignAgent':
      assignAgent(machine, input);
      agentAssigned(machine, input.agentId);
      break;
    case 'changeOptions':
      changeOptions(machine, input);
      break;
    case 'changePlaces':
      changePlaces(machine, input);
      break;
    case 'agentLoggedIn':
      agentLoggedIn(machine, input.dn, input.agentId);
      break;
    case 'agentLoggedOut':
      logOut(machine, input.dn);
      break;
    case 'interactionAccepted':
    case 'interactionRejected':
      receiveAnswer(machine, input);
      break;
    case 'provision':
      provision(machine, input.configuration);
      break;
    case 'thirdParty':
      serveThirdParty(machine, input);
      break;
    case 'rereadDoNotCall':
      readDoNotCall(machine);
      break;
    case 'news':
      learn(machine, input.news);
      break;
    case 'timer':
      timerFired(machine, input.name);
      break;
    case 'agentReady':
    case 'agentNotReady':
      agentChangedReadiness(machine, input);
      break;
    default:
      input satisfies never;
  }
}

function timerFired(machine: Machine, name: string): void {
  if (name === catchUpTimer) catchUp(machine);
  else if (name === retryTimer) saveAgain(machine);
  else if (isCallbackTimer(name)) callbacksDue(machine, name);
  else if (isStateTimer(name)) postPeriodically(machine, name);
  else if (isDialingTimer(name)) dialOnTime(machine, name);
  else if (isDepartureTimer(name)) departureDue(machine, name);
  else if (unansweredOffer(name) !== undefined) offerDue(machine, name);
  else cleanStale(machine, name);
}

function resume(machine: Machine, { ticket, result }: Extract<OcsInput, { kind: 'stored' }>): void {
  const then = machine.asked.get(ticket);
  machine.asked.delete(ticket);
  then?.(result);
}
