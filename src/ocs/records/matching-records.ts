import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import { type WithdrawalOutcome, withdrawHeld } from './record-cancel.ts';
import type { RecordChain } from './record-chain.ts';
import type { ListWithdrawal } from './retrieving-records.ts';
import { fits, type Match, markCommand, type Withdrawal } from './withdrawal.ts';

interface Withdrawing {
  /** The agent whose own desktop keeps its records; undefined if another application asks. */
  readonly requester: LoggedInAgent | undefined;
  /** Column and value to match in a list, if the list has them. */
  readonly match: (list: CallingList) => Match | undefined;
  readonly withdrawal: Withdrawal;
}

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
    .flatMap((session) => [...session.buffer, ...session.callbacks, ...session.dialed, ...session.open])
    .filter(
      (chain) => chain.list.list.name === list.name && chain.records.some(({ row }) => fits(row, match)),
    );
}
