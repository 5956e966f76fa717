import type { LoggedInAgent } from '../campaigns/agents.ts';
import { isLeaving } from '../campaigns/departure.ts';
import type { DialingSession, Portion } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import { beginOffer, endOffer, revokeOffer, unansweredOffer } from '../machine/offered-interaction.ts';
import type { OcsInput } from '../machine/ports.ts';
import { readPortion } from '../records/buffer/refilling.ts';
import { putOnDesktop } from '../records/delivering-records.ts';
import { takeRecord } from '../records/record-buffer.ts';
import type { OpenRecord, RecordChain } from '../records/record-chain.ts';
import { give, unofferedChange } from '../records/returning-records.ts';
import { inTurn, noteTurn } from './sharing-agents.ts';

type AnswerInput = Extract<OcsInput, { kind: 'interactionAccepted' | 'interactionRejected' }>;

/** Milliseconds between two looks for records where there were none. */
const readAgainAfter = 10_000;

/**
 * Push Preview mode: OCS offers a record to each agent who is ready and has neither a call nor a record, as an
 * interaction with attached data (001, Proactive Interaction Support). No request of the agent is needed for that.
 */
export function pushRecords(machine: Machine): void {
  const usedUp = new Set<DialingSession>();
  for (const session of machine.provisioned.sessions.values())
    if (isPushing(session)) for (const agent of session.agents) pushTo(machine, agent, usedUp);
}

function isPushing({ state, mode }: DialingSession): boolean {
  return state === 'Running' && mode === 'Push Preview';
}

/** The record comes from the agent's session whose turn it is; from the next one, if that has none. */
function pushTo(machine: Machine, agent: LoggedInAgent, usedUp: Set<DialingSession>): void {
  if (!isFree(agent)) return;
  const able = agent.sessions.filter((one) => isPushing(one) && !usedUp.has(one) && !isLeaving(agent, one));
  for (const session of inTurn(able)) {
    const record = takeRecord(machine, session, 'offer');
    if (record !== undefined) {
      noteTurn(
        agent,
        session,
        able.filter((one) => !usedUp.has(one)),
      );
      offer(machine, record, agent);
      return;
    }
    usedUp.add(session);
    lookForRecords(machine, session);
  }
}

function isFree({ ready, calls, chains }: LoggedInAgent): boolean {
  return ready && calls.size === 0 && chains.size === 0;
}

function lookForRecords(machine: Machine, session: DialingSession): void {
  if (!session.reading && machine.now >= session.readAgainAt) readPortion(machine, session, portionCame);
}

/** What has come is pushed after this input; where nothing has, OCS looks again later. */
function portionCame(machine: Machine, session: DialingSession, { chains }: Portion): void {
  if (chains > 0) return;
  session.readAgainAt = machine.now + readAgainAfter;
  const name = `pushing of ${session.campaignGroup.name}`;
  machine.effects.push({ kind: 'setTimer', name, at: session.readAgainAt });
}

function offer(machine: Machine, record: OpenRecord, agent: LoggedInAgent): void {
  const interactionId = machine.ids.guid();
  const userData = {
    ...putOnDesktop(machine, record, agent),
    GSW_APPLICATION_ID: machine.provisioned.applicationId,
  };
  beginOffer(machine, record.chain, interactionId);
  machine.effects.push({ kind: 'offerInteraction', dn: agent.dn, interactionId, userData });
}

/** The agent has accepted the record, which stays on the desktop until it is finished, or has declined it. */
export function receiveAnswer(machine: Machine, { kind, dn, interactionId }: AnswerInput): void {
  const chain = offeredChain(machine.agents.get(dn), interactionId);
  if (chain === undefined) return;
  endOffer(machine, chain);
  if (kind === 'interactionRejected') pause(machine, chain);
}

/** An agent who has not answered in time loses the offer. */
export function offerDue(machine: Machine, timer: string): void {
  const interactionId = unansweredOffer(timer);
  if (interactionId === undefined) return;
  for (const agent of machine.agents.values()) {
    const chain = offeredChain(agent, interactionId);
    if (chain !== undefined) pause(machine, chain);
  }
}

function offeredChain(agent: LoggedInAgent | undefined, interactionId: string): RecordChain | undefined {
  return [...(agent?.chains ?? [])].find((chain) => chain.interactionId === interactionId);
}

/** The agent does not take the record: it goes back, and the agent is not ready, or the same one would be next. */
function pause(machine: Machine, chain: RecordChain): void {
  const { agent } = chain;
  takeBack(machine, chain);
  if (agent === undefined) return;
  agent.ready = false;
  machine.effects.push({ kind: 'changeReadiness', dn: agent.dn, ready: false });
}

/** Takes back the records that agents have not accepted. */
export function takeBackOffers(machine: Machine, chains: Iterable<RecordChain>): void {
  for (const chain of chains) if (chain.interactionId !== undefined) takeBack(machine, chain);
}

/** The chain goes back to its list as it was, to be offered to somebody else at once. */
function takeBack(machine: Machine, chain: RecordChain): void {
  revokeOffer(machine, chain);
  const change = (record: OpenRecord) => ({ ...unofferedChange(record), agent_id: record.row.agent_id });
  give(machine, chain, change, () => {
    chain.session.readAgainAt = 0;
  });
}
