import type { UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { customerIdOf } from '../configuration/customer-id.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import { identityOf } from './desktop-record.ts';
import type { OpenRecord, RecordChain } from './record-chain.ts';
import { give } from './returning-records.ts';
import { fits, type Match, markCommand, type Withdrawal, withdrawnChange } from './withdrawal.ts';

interface Withdrawing {
  /** The agent whose own desktop keeps its records; undefined if another application asks. */
  readonly requester: LoggedInAgent | undefined;
  /** Column and value to match in a list, if the list has them. */
  readonly match: (list: CallingList) => Match | undefined;
  readonly withdrawal: Withdrawal;
}

/** The result of a withdrawal without a handle. */
export type WithdrawalOutcome = 'done' | 'failed' | 'incomplete';

/**
 * Withdraws the matching records of loaded campaigns (ruling 159): first in their lists, then those that OCS holds.
 * Incomplete if a record was left to its agent because of a call.
 */
export function withdrawMatching(
  machine: Machine,
  withdrawing: Withdrawing,
  then: (outcome: WithdrawalOutcome) => void,
): void {
  withdrawFrom(machine, loadedLists(machine), withdrawing, false, then);
}

function withdrawFrom(
  machine: Machine,
  lists: readonly CallingList[],
  withdrawing: Withdrawing,
  left: boolean,
  then: (outcome: WithdrawalOutcome) => void,
): void {
  const { requester, match, withdrawal } = withdrawing;
  const [list, ...later] = lists;
  if (list === undefined) {
    then(left ? 'incomplete' : 'done');
    return;
  }
  const goOn = (nowLeft: boolean) => withdrawFrom(machine, later, withdrawing, nowLeft, then);
  const wanted = match(list);
  if (wanted === undefined) {
    goOn(left);
    return;
  }
  askStore(machine, markCommand(list, wanted, withdrawal), (result) => {
    if (!result.ok) return then('failed');
    const kept = heldChains(machine, list, wanted).map((chain) =>
      withdrawHeld(machine, requester, chain, wanted, withdrawal),
    );
    goOn(left || kept.includes('left'));
  });
}

function loadedSessions(machine: Machine) {
  return [...machine.provisioned.sessions.values()].filter(({ state }) => state !== 'NotLoaded');
}

function loadedLists(machine: Machine): readonly CallingList[] {
  const lists = loadedSessions(machine).flatMap((session) => session.lists.map(({ list }) => list));
  return [...new Map(lists.map((list) => [list.name, list])).values()];
}

function heldChains(machine: Machine, list: CallingList, match: Match): readonly RecordChain[] {
  return loadedSessions(machine)
    .flatMap((session) => [...session.buffer, ...session.open])
    .filter(
      (chain) => chain.list.list.name === list.name && chain.records.some(({ row }) => fits(row, match)),
    );
}

/**
 * Withdraws a chain that OCS holds. It is taken from another desktop unless that agent is talking to the customer
 * (ruling 155); on the requester's own desktop it stays until it is finished (rulings 156 and 163).
 */
function withdrawHeld(
  machine: Machine,
  requester: LoggedInAgent | undefined,
  chain: RecordChain,
  match: Match,
  withdrawal: Withdrawal,
): 'withdrawn' | 'left' {
  const meant = (record: OpenRecord) => fits(record.row, match);
  const calling = chain.records.some(({ inCall }) => inCall);
  if (calling && !withdrawal.duringCalls) return 'left';
  if (calling || (requester !== undefined && chain.agent === requester)) {
    for (const record of chain.records)
      if (meant(record) || withdrawal.chainAttribute === 'AllChain') record.withdrawn = withdrawal.mark;
    return 'withdrawn';
  }
  const { agent } = chain;
  if (agent !== undefined) tell(machine, agent.dn, chain, meant, withdrawal);
  give(machine, chain, (record) => withdrawnChange(record, withdrawal, meant(record)));
  return 'withdrawn';
}

/**
 * RecordCancel: one for the chain, or with RecordOnly one for each record that the desktop has, since all are closed.
 */
function tell(
  machine: Machine,
  dn: string,
  chain: RecordChain,
  meant: (record: OpenRecord) => boolean,
  { chainAttribute }: Withdrawal,
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
