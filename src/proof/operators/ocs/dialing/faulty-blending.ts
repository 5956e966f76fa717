import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs, type UserEventInput } from '../faulty-ocs.ts';
import type { Floor } from '../floor.ts';
import { watchingOcs } from '../watching-ocs.ts';
import type { CallInput } from './faulty-dialer.ts';
import { isLeavingAt } from './leaving-agents.ts';

/** Whether OCS has not dialed a call: a customer has called. */
export function isInbound({ userData }: Pick<CallInput, 'userData'>): boolean {
  return userData.GSW_RECORD_HANDLE === undefined;
}

/** Whether an agent sends a request during a call. */
export function isFromCall({ dn }: UserEventInput, { view }: Floor): boolean {
  return (view.primary.agents.get(dn)?.calls.size ?? 0) > 0;
}

/** Does not see to whom inbound calls are given; what happens in the queue it sees. */
export const inboundCallsAtNobody: Decoration = watchingOcs((floor) => ({
  before(input) {
    if (input.kind !== 'call' || !isInbound(input)) return [input];
    const { dn, otherDN, ...call } = input;
    const isAgent = floor.agentAt(dn) !== undefined;
    return [
      { ...call, dn: isAgent ? 'elsewhere' : dn, ...(otherDN !== undefined && { otherDN: 'elsewhere' }) },
    ];
  },
}));

/** Does not see that inbound calls are over. */
export const inboundCallsForEver: Decoration = faultyOcs(() => ({
  before: (input) =>
    input.kind === 'call' && isInbound(input) && input.event === 'EventReleased' ? [] : [input],
}));

/** Releases the inbound calls of queues: at once, or when the campaign ends. */
export function releasingInbound(when: 'at once' | 'at the end'): Decoration {
  return faultyOcs(() => {
    const waiting: OcsEffect[] = [];
    return {
      after(effects, input) {
        if (input.kind === 'call' && input.event === 'EventQueued' && isInbound(input))
          waiting.push({ kind: 'releaseCall', connId: input.connId, dn: input.dn });
        const ends = input.kind === 'dialing' && (input.verb === 'stop' || input.verb === 'unload');
        return when === 'at once' || ends ? [...effects, ...waiting.splice(0)] : effects;
      },
    };
  });
}

/** Agents who have left a campaign are never ready. */
export const keepingLeaversNotReady: Decoration = watchingOcs((floor) => ({
  after: (effects, input) =>
    input.kind === 'agentReady' && isLeavingAt(input.dn, floor)
      ? [...effects, { kind: 'changeReadiness', dn: input.dn, ready: false }]
      : effects,
}));
