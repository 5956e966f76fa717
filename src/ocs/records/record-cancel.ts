import type { UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import { customerIdOf } from '../configuration/customer-id.ts';
import type { Machine } from '../machine/machine.ts';
import type { ListMarking, Marking } from '../machine/marking.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import { markedChange } from './marking-records.ts';
import type { OpenRecord, RecordChain } from './record-chain.ts';
import { fits } from './record-identifiers.ts';
import { identityOf } from './requested-record.ts';
import { give } from './returning-records.ts';
import { holdersOf } from './sharing/chain-sharing.ts';
import { leaveToOthers } from './sharing/updating-holders.ts';

/** The result of a marking without a handle. */
export type MarkingOutcome = 'done' | 'failed' | 'incomplete';

/**
 * Marks a chain that OCS holds. It is taken from another desktop unless that agent is talking to the customer
 * (ruling 155); on the requester's own desktop it stays until it is finished (rulings 156 and 163), and one that OCS is
 * calling until the call is over.
 */
export function markHeld(
  machine: Machine,
  chain: RecordChain,
  { requester, match, marking }: ListMarking,
  then: (outcome: MarkingOutcome) => void,
): void {
  markChain(machine, chain, { requester, meant: (record) => fits(record.row, match), marking }, then);
}

/** A marking of the records of one chain. */
interface ChainMarking {
  readonly requester: LoggedInAgent | undefined;
  readonly meant: (record: OpenRecord) => boolean;
  readonly marking: Marking;
}

/** The same for the records that are `meant`. */
export function markChain(
  machine: Machine,
  chain: RecordChain,
  { requester, meant, marking }: ChainMarking,
  then: (outcome: MarkingOutcome) => void,
): void {
  const calling = chain.records.some(({ inCall }) => inCall);
  const holders = holdersOf(chain);
  const own = requester !== undefined && holders.includes(requester);
  if (calling && chain.state !== 'Dialed' && !marking.duringCalls) {
    then('incomplete');
    return;
  }
  if (calling || own || chain.state === 'Finalizing') {
    for (const record of chain.records)
      if (meant(record) || marking.chainAttribute === 'AllChain') record.finalMark = marking.mark;
    if (own && !calling) takeFromOthers(machine, chain, { requester, meant, marking });
    then('done');
    return;
  }
  for (const { dn } of holders) tell(machine, dn, chain, meant, marking);
  const change = (record: OpenRecord) => markedChange(record, marking, meant(record));
  give(machine, chain, change, (ok) => then(ok ? 'done' : 'failed'));
}

/** Agents who share the chain with the requester lose it, as they would if it were theirs alone. */
function takeFromOthers(
  machine: Machine,
  chain: RecordChain,
  { requester, meant, marking }: ChainMarking,
): void {
  if (chain.state !== 'OnDesktop') return;
  for (const other of holdersOf(chain)) {
    if (other === requester) continue;
    tell(machine, other.dn, chain, meant, marking);
    leaveToOthers(machine, chain, other);
  }
}

/** Applies what was marked while a chain was on its way, to a chain that has one of the records. */
export function markArrived(machine: Machine, chain: RecordChain, markings: readonly ListMarking[]): void {
  for (const one of markings) {
    const meant = chain.records.some(({ row }) => fits(row, one.match));
    if (meant && chain.state !== 'Closed') markHeld(machine, chain, one, () => undefined);
  }
}

/**
 * RecordCancel: one for the chain, or with RecordOnly one for each record that the desktop has, since all are closed.
 */
function tell(
  machine: Machine,
  dn: string,
  chain: RecordChain,
  meant: (record: OpenRecord) => boolean,
  { chainAttribute }: Marking,
): void {
  if (chain.state !== 'OnDesktop') return;
  const known = chain.records.filter(({ delivered }) => delivered);
  const named = known.find(meant) ?? known[0];
  const told = chainAttribute === 'RecordOnly' || named === undefined ? known : [named];
  for (const record of told)
    notify(machine, dn, 'RecordCancel', {
      ...identityOf(record),
      ...namesOf(machine, record),
      GSW_CHAIN_ATTR: chainAttribute,
    });
}

function namesOf(machine: Machine, { chain, row }: OpenRecord): UserData {
  const customer = customerIdOf(machine, chain.list.list, row);
  return {
    GSW_CAMPAIGN_GROUP_NAME: chain.session.campaignGroup.name,
    GSW_PHONE: row.contact_info,
    ...(customer !== undefined && { GSW_CUSTOMER_ID: customer }),
  };
}
