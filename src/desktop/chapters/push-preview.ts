import type { UserData } from '../../protocol/user-data.ts';
import { askSwitch, type Machine, tell } from '../machine/machine.ts';
import type { LinkFrame } from '../machine/ports.ts';
import { openRecord } from '../view/records-on-desktop.ts';

/** An interaction that is offered to the agent: in Push Preview mode, a record (001, Proactive Interaction Support). */
export interface Offer {
  readonly interactionId: string;
  readonly userData: UserData;
}

/** Takes the record that is offered. It needs no PreviewDialingModeStart (001, PreviewDialingModeStart). */
export function acceptRecord(machine: Machine): string | undefined {
  return answerOffer(machine, 'RequestAccept');
}

/** Leaves the record that is offered to others. */
export function declineRecord(machine: Machine): string | undefined {
  return answerOffer(machine, 'RequestReject');
}

/** Follows the events about interactions at the desktop's own DN. */
export function followOffer(machine: Machine, interactionId: string, frame: LinkFrame): void {
  const { messageType, userData = {} } = frame;
  if (messageType === 'EventInvite') {
    machine.offer = { interactionId, userData };
    tell(machine, 'A record is offered.');
    return;
  }
  const { offer } = machine;
  if (offer?.interactionId !== interactionId) return;
  machine.offer = undefined;
  if (messageType === 'EventAccepted') openRecord(machine, offer.userData, 'push');
  else if (messageType === 'EventRevoked') tell(machine, 'The record is no longer offered.');
}

function answerOffer(machine: Machine, messageType: 'RequestAccept' | 'RequestReject'): string | undefined {
  const { offer, agent } = machine;
  if (offer === undefined || agent === undefined) return 'No record is offered.';
  askSwitch(machine, messageType, { thisDN: agent.dn, interactionId: offer.interactionId });
  return undefined;
}
