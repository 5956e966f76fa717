import type { CallEventName } from '../../../protocol/call-event-name.ts';
import type { LoggedInAgent } from '../../campaigns/agents.ts';
import type { Machine } from '../../machine/machine.ts';
import type { OcsInput } from '../../machine/ports.ts';
import type { OpenRecord, RecordChain } from '../record-chain.ts';
import { beginSharing, beginsSharing, hearOfCall } from './beginning-to-share.ts';
import { type ChainSharing, desktopOf } from './chain-sharing.ts';
import type { PartyEvent } from './party-life-cycle.ts';
import { followDeparture, followParty } from './record-sharing.ts';
import { updateHolders } from './updating-holders.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

const partyEvents: Readonly<Partial<Record<CallEventName, PartyEvent>>> = {
  EventDialing: 'answers',
  EventRinging: 'rings',
  EventEstablished: 'answers',
  EventPartyChanged: 'joins',
  EventReleased: 'leaves',
  EventAbandoned: 'leaves',
  EventDiverted: 'leaves',
};

/**
 * Shares a chain among the agents whom calls with its record connect (000): those who are logged in at DNs that OCS
 * monitors. `record` is the one whose handle the call carries. What counts is who is in which call, not the order in which
 * T-Server's events about several DNs come.
 */
export function followSharing(machine: Machine, record: OpenRecord | undefined, call: CallInput): void {
  const agent = sharingAgent(machine, call.dn);
  if (agent === undefined) return;
  if (record !== undefined && beginsSharing(record, agent, call)) beginSharing(machine, record.chain);
  if (machine.sharedCalls.size === 0) return;
  for (const chain of sharedChains(machine, record, call))
    followInChain(machine, chain, record?.chain === chain ? record : undefined, agent, call);
}

/** The agent at a DN, if they may have records: those of whom OCS knows nothing are refused everything (error 104). */
function sharingAgent({ agents, provisioned }: Machine, dn: string): LoggedInAgent | undefined {
  const agent = agents.get(dn);
  return agent !== undefined && provisioned.index.agentIds.has(agent.agentId) ? agent : undefined;
}

function sharedChains(
  { sharedCalls }: Machine,
  record: OpenRecord | undefined,
  { connId, previousConnId }: CallInput,
): Iterable<RecordChain> {
  const known = sharedCalls.get(connId) ?? [];
  const before = previousConnId === undefined ? [] : (sharedCalls.get(previousConnId) ?? []);
  return new Set([...known, ...before, ...(record?.chain.sharing === undefined ? [] : [record.chain])]);
}

function followInChain(
  machine: Machine,
  chain: RecordChain,
  record: OpenRecord | undefined,
  agent: LoggedInAgent,
  call: CallInput,
): void {
  const { sharing } = chain;
  if (sharing === undefined) return;
  if (call.previousConnId !== undefined && call.event === 'EventPartyChanged')
    followParty(sharing, { agent, connId: call.previousConnId, event: 'leaves' });
  if (call.event === 'EventPartyDeleted') followLeaver(machine, sharing, agent, call);
  else follow(machine, sharing, record, agent, call);
  updateHolders(machine, chain);
}

/** Others say that a party has left the call. Only if an agent stays, it has gone on with somebody who has access. */
function followLeaver(
  { agents }: Machine,
  sharing: ChainSharing,
  agent: LoggedInAgent,
  { connId, otherDN = '' }: CallInput,
): void {
  const leaver = agents.get(otherDN);
  const stays = sharing.calls.get(connId)?.parties.get(agent)?.stage === 'talking';
  if (leaver !== undefined && stays) followDeparture(sharing, connId, leaver);
}

/** Who comes into a call that carries no handle of the chain, or carries it no longer, gets nothing by it. */
function follow(
  machine: Machine,
  sharing: ChainSharing,
  record: OpenRecord | undefined,
  agent: LoggedInAgent,
  call: CallInput,
): void {
  const event = partyEventOf(agent, call);
  if (event === undefined) return;
  if (record !== undefined && !hearOfCall(machine, record.chain, call)) return;
  const isAbout = event === 'leaves' || record !== undefined;
  if (event !== 'leaves' && record !== undefined) desktopOf(sharing, agent).received.add(record);
  followParty(sharing, {
    agent,
    connId: call.connId,
    event: isAbout ? event : 'leaves',
    from: call.previousConnId,
    transferred: call.callState === 'Transferred',
  });
}

/** A mute transfer is completed while the call still rings. */
function partyEventOf({ ringing }: LoggedInAgent, { event, connId }: CallInput): PartyEvent | undefined {
  return event === 'EventPartyChanged' && ringing.has(connId) ? 'rings' : partyEvents[event];
}
