import type { ActionArguments } from '../machine/actions.ts';
import type { EventHandler, ReceivedEvent } from '../machine/event-handler.ts';
import { type Machine, tell } from '../machine/machine.ts';
import { intAt } from '../machine/user-data-values.ts';
import type { Reaction, Reactions } from '../machine/waiting-requests.ts';
import { whyNoMoreOf } from '../view/campaigns-on-desktop.ts';
import type { Chain } from '../view/desktop-record.ts';
import { chainIdOf, namesOf, openInChain, recordOf, wasClosed } from '../view/records-on-desktop.ts';
import { dropRecord, heldRecord, recordKeysWithoutList, sendAboutRecord } from './record-requests.ts';

/**
 * ChainedRecordRequest: the other records of the chain, by the handle of the one that came first, no matter which the
 * agent looks at (001, Chained Records). Also allowed during a consultation, for
 * reading (000, Scenario 2).
 */
export function requestChain(
  machine: Machine,
  { handle }: ActionArguments['requestChain'],
): string | undefined {
  const record = heldRecord(machine, handle);
  if (typeof record === 'string') return record;
  const { campaign, group } = namesOf(record);
  const why = whyNoMoreOf(machine, campaign, group);
  if (why !== undefined) return why;
  if (record.chain.asked) return `The chain of record ${handle} has already been requested.`;
  record.chain.asked = true;
  const initial = [...record.chain.records].find(({ origin }) => origin !== 'chain') ?? record;
  sendAboutRecord(machine, 'ChainedRecordRequest', initial, recordKeysWithoutList(initial));
  return undefined;
}

/** One more record of a chain that is on the desktop; ignored if that chain has left the desktop. */
export const chainedRecord: EventHandler = (machine, event) => {
  const { userData } = event;
  if (recordOf(machine, userData) !== undefined || wasClosed(machine, userData)) return;
  const chain = chainMeant(machine, event);
  if (chain !== undefined && chain.records.size > 0) openInChain(machine, userData, 'chain', chain);
};

/** The chain is complete. */
export const chainedRecordsEnd: EventHandler = (machine, { request }) => {
  const others = (request?.record?.chain.records.size ?? 0) - 1;
  if (others === 0) tell(machine, 'The chain has no other record.');
};

/** The chain may be requested again: OCS did not deliver it, or it has grown (ruling 129). */
const askAgain: Reaction = (_, { record }) => {
  if (record !== undefined) record.chain.asked = false;
};

export const chainReactions: Reactions = { 109: dropRecord, 112: dropRecord, otherwise: askAgain };

function chainMeant(machine: Machine, { userData, request }: ReceivedEvent): Chain | undefined {
  if (request?.record !== undefined) return request.record.chain;
  const chainId = intAt(userData, 'GSW_CHAIN_ID');
  const known = [...machine.records.values()].find((record) => chainIdOf(record) === chainId);
  return chainId === undefined ? undefined : known?.chain;
}
