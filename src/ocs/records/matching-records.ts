import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { CallingList } from '../configuration/configuration.ts';
import { askStore, type Machine } from '../machine/machine.ts';
import type { ListMarking, Marking, Match } from '../machine/marking.ts';
import { markCommand } from './marking-records.ts';
import { type MarkingOutcome, markHeld } from './record-cancel.ts';
import type { RecordChain } from './record-chain.ts';
import { fits } from './record-identifiers.ts';

interface Matching {
  /** The agent whose own desktop keeps its records; undefined if another application asks. */
  readonly requester: LoggedInAgent | undefined;
  /** Column and value to match in a list, if the list has them. */
  readonly match: (list: CallingList) => Match | undefined;
  readonly marking: Marking;
}

const badOutcomes: readonly MarkingOutcome[] = ['failed', 'incomplete'];

/**
 * Marks the matching records of loaded campaigns (ruling 159): first in their lists, then those that OCS holds.
 * Incomplete if a record was left to its agent because of a call.
 */
export function markMatching(
  machine: Machine,
  matching: Matching,
  then: (outcome: MarkingOutcome) => void,
): void {
  markIn(machine, loadedLists(machine), matching, false, then);
}

function markIn(
  machine: Machine,
  lists: readonly CallingList[],
  matching: Matching,
  left: boolean,
  then: (outcome: MarkingOutcome) => void,
): void {
  const { requester, marking } = matching;
  const [list, ...later] = lists;
  if (list === undefined) {
    then(left ? 'incomplete' : 'done');
    return;
  }
  const match = matching.match(list);
  const goOn = (nowLeft: boolean) => markIn(machine, later, matching, nowLeft, then);
  if (match === undefined) {
    goOn(left);
    return;
  }
  markInList(machine, list, { requester, match, marking }, (outcome) => {
    if (outcome === 'failed') then('failed');
    else goOn(left || outcome === 'incomplete');
  });
}

/**
 * Marks the records in their list, then those that OCS holds or is about to hold. A chain that OCS has written
 * since it asked for the mark may have escaped it, so the list is marked again. Ends when all of it is written.
 */
function markInList(
  machine: Machine,
  list: CallingList,
  one: ListMarking,
  then: (outcome: MarkingOutcome) => void,
): void {
  const command = markCommand(list, one.match, one.marking);
  const ticket = machine.tickets + 1;
  askStore(machine, command, (result) => {
    if (!result.ok) return then('failed');
    const written = machine.tickets !== ticket;
    for (const pending of machine.retrieving) if (pending.list === list.name) pending.markings.push(one);
    const held = heldChains(machine, list, one.match);
    const report = worstOf(held.length + (written ? 1 : 0), then);
    for (const chain of held) markHeld(machine, chain, one, report);
    if (written) askStore(machine, command, ({ ok }) => report(ok ? 'done' : 'failed'));
  });
}

/** Passes on the worst of so many outcomes, when it has them all. */
function worstOf(count: number, then: (outcome: MarkingOutcome) => void): (outcome: MarkingOutcome) => void {
  const outcomes: MarkingOutcome[] = [];
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
