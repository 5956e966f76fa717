import type { LoggedInAgent } from '../../campaigns/agents.ts';
import type { Machine } from '../../machine/machine.ts';
import type { OcsInput } from '../../machine/ports.ts';
import type { OpenRecord, RecordChain } from '../record-chain.ts';
import type { ChainSharing } from './chain-sharing.ts';
import { openCall, shareOf } from './record-sharing.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

const arrivals: ReadonlySet<string> = new Set(['EventRinging', 'EventEstablished', 'EventPartyChanged']);

/**
 * Whether a call begins to share its record: it brings another agent into a consultation or into a call for the record,
 * or the agent who has it transfers the call. A chain that nobody else comes near is followed by no more than this.
 */
export function beginsSharing(
  { chain, delivered }: OpenRecord,
  who: LoggedInAgent,
  call: CallInput,
): boolean {
  const { sharing, state, agent } = chain;
  if (sharing !== undefined || agent === undefined || state !== 'OnDesktop' || !delivered) return false;
  if (agent === who)
    return call.event === 'EventReleased' && call.callState === 'Transferred' && call.callType !== 'Consult';
  return arrivals.has(call.event) && (isFor(chain, call) || call.callType === 'Consult');
}

/** Whether a call has been dialed for the chain, or the agent who has it is in it. */
function isFor({ records, agent }: RecordChain, { connId, callType }: CallInput): boolean {
  if (callType === 'Internal' || callType === 'Consult') return false;
  return agent?.calls.has(connId) === true || records.some((record) => record.connId === connId);
}

/** The chain has one agent so far; what is known about their calls for it is noted. */
export function beginSharing(machine: Machine, chain: RecordChain): void {
  const { agent, records, sentWhole } = chain;
  if (agent === undefined) return;
  const sharing: ChainSharing = { ...shareOf(agent), desktops: new Map() };
  chain.sharing = sharing;
  const received = new Set(records.filter(({ delivered }) => delivered));
  sharing.desktops.set(agent, { received, sentWhole });
  for (const { connId } of records)
    if (connId !== undefined) open(machine, chain, sharing, connId, true, false);
}

/** Notes a call that carries a handle of the chain. False if it is one that shares nothing: two agents just talk. */
export function hearOfCall(machine: Machine, chain: RecordChain, call: CallInput): boolean {
  const { sharing } = chain;
  if (sharing === undefined) return false;
  if (sharing.calls.has(call.connId)) return true;
  if (call.callType === 'Internal') return false;
  open(machine, chain, sharing, call.connId, isFor(chain, call), call.callType === 'Consult');
  return true;
}

function open(
  machine: Machine,
  chain: RecordChain,
  sharing: ChainSharing,
  connId: string,
  isOwn: boolean,
  isConsultation: boolean,
): void {
  const holder = sharing.calls.size === 0 ? chain.agent : undefined;
  const stageOf = ({ calls, ringing }: LoggedInAgent) => {
    if (!calls.has(connId)) return undefined;
    return ringing.has(connId) ? 'ringing' : 'talking';
  };
  openCall(sharing, connId, { isConsultation, isOwn, holder, stageOf });
  const chains = machine.sharedCalls.get(connId) ?? new Set();
  machine.sharedCalls.set(connId, chains.add(chain));
}
