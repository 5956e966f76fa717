import type { RecordChain } from '../records/record-chain.ts';
import type { Machine } from './machine.ts';

const timerPrefix = 'offer of ';

/** Milliseconds in which an agent answers an offer. The documents name no limit. */
const answeredWithin = 30_000;

/** The agent who has the chain is asked whether they take it: in an interaction that they may accept or decline. */
export function beginOffer(machine: Machine, chain: RecordChain, interactionId: string): void {
  chain.interactionId = interactionId;
  const at = machine.now + answeredWithin;
  machine.effects.push({ kind: 'setTimer', name: timerPrefix + interactionId, at });
}

/** The offer has been answered, or the chain has left the desktop. */
export function endOffer(machine: Machine, chain: RecordChain): string | undefined {
  const { interactionId } = chain;
  if (interactionId === undefined) return undefined;
  chain.interactionId = undefined;
  machine.effects.push({ kind: 'cancelTimer', name: timerPrefix + interactionId });
  return interactionId;
}

/** Takes an offer back that the agent has not answered. */
export function revokeOffer(machine: Machine, chain: RecordChain): void {
  const { agent } = chain;
  const interactionId = endOffer(machine, chain);
  if (agent === undefined || interactionId === undefined) return;
  machine.effects.push({ kind: 'revokeInteraction', dn: agent.dn, interactionId });
}

/** The interaction that was not answered in time, if this timer is about one. */
export function unansweredOffer(timer: string): string | undefined {
  return timer.startsWith(timerPrefix) ? timer.slice(timerPrefix.length) : undefined;
}
