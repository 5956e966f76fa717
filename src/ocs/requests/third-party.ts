import { type CommunicationDnMessageName, communicationDnName } from '../../protocol/communication-dn.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { validateCommunicationDn } from '../../protocol/validate.ts';
import { valueAt } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import { cancelMatching, incomplete } from './canceling-records.ts';
import { doNotCallMatching } from './do-not-call.ts';

type ThirdPartyInput = Extract<OcsInput, { kind: 'thirdParty' }>;

/** Answers an application; without an event it gets no answer. */
type Answer = (event?: UserData) => void;

/**
 * A request of another application, over the Communication DN (001, Canceling Records and Submitting DoNotCall
 * Requests, Example 3). It comes from no desktop, so no desktop keeps its records. Requests that are unknown,
 * incomplete, or from an application that is not connected are ignored (domain facts 3); so are requests for which the
 * database fails, since no error is defined.
 */
export function serveThirdParty(machine: Machine, { application, ticket, userData }: ThirdPartyInput): void {
  const { thirdParties = [] } = machine.provisioned.index.configuration;
  const answer: Answer = (event) =>
    machine.effects.push({ kind: 'thirdPartyServed', ticket, ...(event && { answer: event }) });
  const name = thirdParties.includes(application) ? communicationDnName(userData) : undefined;
  if (name === 'CM_ReqCancelRecord' && isSound(name, userData)) cancel(machine, userData, answer);
  else if (name === 'CM_ReqDoNotCall' && isSound(name, userData)) doNotCall(machine, userData, answer);
  else answer();
}

function isSound(
  name: CommunicationDnMessageName & Parameters<typeof validateCommunicationDn>[0],
  userData: UserData,
) {
  return validateCommunicationDn(name, userData, 'lenient').every(({ onlyNoted }) => onlyNoted);
}

function cancel(machine: Machine, userData: UserData, answer: Answer): void {
  cancelMatching(machine, { userData }, undefined, (outcome) => {
    if (outcome === 'failed') return answer();
    const message = outcome === 'incomplete' ? { GSW_MESSAGE: incomplete } : {};
    answer({ GSW_CM_MessageType: 31, ...referenceOf(userData), ...message });
  });
}

function doNotCall(machine: Machine, userData: UserData, answer: Answer): void {
  doNotCallMatching(machine, { userData }, undefined, (outcome) =>
    outcome === 'failed' ? answer() : answer({ GSW_CM_MessageType: 33, ...referenceOf(userData) }),
  );
}

function referenceOf(userData: UserData): UserData {
  const reference = valueAt(userData, 'GSW_CM_AttrReferenceID');
  return reference === undefined ? {} : { GSW_CM_AttrReferenceID: reference };
}
