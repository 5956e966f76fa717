import type { UserData } from '../../protocol/user-data.ts';
import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { customerIdOf } from '../configuration/customer-id.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { notify } from '../machine/unsolicited-notifications.ts';
import { identityOf } from './desktop-record.ts';
import type { OpenRecord, RecordChain } from './record-chain.ts';
import type { ListWithdrawal } from './retrieving-records.ts';
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

const badOutcomes: readonly WithdrawalOutcome[] = ['failed', 'incomplete'];

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
  const { requester, withdrawal } = withdrawing;
  const [list, ...later] = lists;
  if (list === undefined) {
    then(left ? 'incomplete' : 'done');
    return;
  }
  const match = withdrawing.match(list);
  const goOn = (nowLeft: boolean) => withdrawFrom(machine, later, withdrawing, nowLeft, then);
  if (match === undefined) {
    goOn(left);
    return;
  }
  withdrawFromList(machine, list, { requester, match, withdrawal }, (outcome) => {
    if (outcome === 'failed') then('failed');
    else goOn(left || outcome === 'incomplete');
  });
}

/**
 * Marks the records in their list, then withdraws those that OCS holds or is about to hold. A chain that OCS has written
 * since it asked for the mark may have escaped it, so the list is marked again. Ends when all of it is written.
 */
function withdrawFromList(
  machine: Machine,
  list: CallingList,
  one: ListWithdrawal,
  then: (outcome: WithdrawalOutcome) => void,
): void {
  const mark = markCommand(list, one.match, one.withdrawal);
  const ticket = machine.tickets + 1;
  askStore(machine, mark, (result) => {
    if (!result.ok) return then('failed');
    const written = machine.tickets !== ticket;
    for (const pending of machine.retrieving) if (pending.list === list.name) pending.withdrawals.push(one);
    const held = heldChains(machine, list, one.match);
    const report = worstOf(held.length + (written ? 1 : 0), then);
    for (const chain of held) withdrawHeld(machine, chain, one, report);
    if (written) askStore(machine, mark, ({ ok }) => report(ok ? 'done' : 'failed'));
  });
}

/** Passes on the worst of so many outcomes, when it has them all. */
function worstOf(
  count: number,
  then: (outcome: WithdrawalOutcome) => void,
): (outcome: WithdrawalOutcome) => void {
  const outcomes: WithdrawalOutcome[] = [];
  const passOn = () => {
    if (outcomes.length < count) return;
    then(badOutcomes.find((bad) => outcomes.includes(bad)) ?? 'done');
  };
  if (count === 0) passOn();
  return (outcome) => {
    outcomes.push(outcome);
    passOn();
  };
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
    .flatMap((session) => [...session.buffer, ...session.callbacks, ...session.open])
    .filter(
      (chain) => chain.list.list.name === list.name && chain.records.some(({ row }) => fits(row, match)),
    );
}

/**
 * Withdraws a chain that OCS holds. It is taken from another desktop unless that agent is talking to the customer
 * (ruling 155); on the requester's own desktop it stays until it is finished (rulings 156 and 163).
 */
export function withdrawHeld(
  machine: Machine,
  chain: RecordChain,
  { requester, match, withdrawal }: ListWithdrawal,
  then: (outcome: WithdrawalOutcome) => void,
): void {
  const meant = (record: OpenRecord) => fits(record.row, match);
  const calling = chain.records.some(({ inCall }) => inCall);
  const own = requester !== undefined && chain.agent === requester;
  if (calling && !withdrawal.duringCalls) {
    then('incomplete');
    return;
  }
  if (calling || own || chain.state === 'Finalizing') {
    for (const record of chain.records)
      if (meant(record) || withdrawal.chainAttribute === 'AllChain') record.withdrawn = withdrawal.mark;
    then('done');
    return;
  }
  const { agent } = chain;
  if (agent !== undefined) tell(machine, agent.dn, chain, meant, withdrawal);
  const change = (record: OpenRecord) => withdrawnChange(record, withdrawal, meant(record));
  give(machine, chain, change, (ok) => then(ok ? 'done' : 'failed'));
}

/** Applies what was withdrawn while a chain was on its way, to a chain that has one of the records. */
export function withdrawArrived(
  machine: Machine,
  chain: RecordChain,
  withdrawals: readonly ListWithdrawal[],
): void {
  for (const one of withdrawals) {
    const meant = chain.records.some(({ row }) => fits(row, one.match));
    if (meant && chain.state !== 'Closed') withdrawHeld(machine, chain, one, () => undefined);
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
