import type { LoggedInAgent } from '../campaigns/agents.ts';
import type { Machine } from '../machine/machine.ts';
import type { OcsInput } from '../machine/ports.ts';
import type { OpenRecord } from '../records/record-chain.ts';
import { dialingOption } from './dialing-options.ts';
import { isIvrPlace, positionOf } from './virtual-agents.ts';

type CallInput = Extract<OcsInput, { kind: 'call' }>;

/**
 * A call has been released at an agent's DN. An agent of an IVR group is made ready; for any other, outbound_release_action
 * decides if OCS has dialed the call (001, Virtual Agent Support for Notifications).
 */
export function setReadinessAtRelease(
  machine: Machine,
  record: OpenRecord | undefined,
  { event, dn }: CallInput,
): void {
  const agent = machine.agents.get(dn) ?? machine.agents.get(positionOf(machine, dn) ?? '');
  if (event !== 'EventReleased' || agent === undefined) return;
  const ready = readinessAfter(machine, agent, record);
  if (ready !== undefined && ready !== agent.ready)
    machine.effects.push({ kind: 'changeReadiness', dn: agent.dn, ready });
}

/** Undefined if the agent stays as they are. */
function readinessAfter(
  machine: Machine,
  { dn, sessions }: LoggedInAgent,
  record: OpenRecord | undefined,
): boolean | undefined {
  if (sessions.some((session) => session.state !== 'NotLoaded' && isIvrPlace(session, dn))) return true;
  if (record?.outbound === undefined) return undefined;
  const action = dialingOption(machine, record.chain.session, 'outbound_release_action');
  return action === 'none' ? undefined : action === 'ready';
}
