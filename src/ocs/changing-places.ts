import type { CallTaker } from './campaigns/agents.ts';
import type { DialingSession } from './campaigns/dialing-session.ts';
import { showInDialers } from './dialing/agent-states.ts';
import { dialAtOnce } from './dialing/automatic-dialing.ts';
import { portAt, takerAt } from './dialing/virtual-agents.ts';
import type { Machine } from './machine/machine.ts';
import type { OcsInput } from './machine/ports.ts';

type ChangeInput = Extract<OcsInput, { kind: 'changePlaces' }>;

/**
 * Adds places to a place group and removes others, while its campaign groups are loaded or not (001, Virtual Agent Support
 * for Notifications). A call at a place that is removed goes on; the place belongs to the group no longer.
 */
export function changePlaces(machine: Machine, input: ChangeInput): void {
  const { placeGroup, dns = [], ports = [], extensions = {}, removed = [] } = input;
  const { index, sessions } = machine.provisioned;
  if (!index.configuration.placeGroups.some(({ name }) => name === placeGroup)) return;
  const own = [...sessions.values()].filter(({ campaignGroup }) => campaignGroup.group === placeGroup);
  for (const session of own) {
    for (const dn of removed) removePlace(machine, session, dn);
    for (const [position, extension] of Object.entries(extensions))
      session.members.extensions.set(extension, position);
    for (const dn of dns) addPlace(machine, session, dn);
    for (const dn of ports) addPort(machine, session, dn);
  }
  dialAtOnce(machine, own);
}

function removePlace(machine: Machine, session: DialingSession, dn: string): void {
  const { members, agents, dialer } = session;
  members.dns.delete(dn);
  members.ports.delete(dn);
  for (const [extension, position] of members.extensions)
    if (position === dn) members.extensions.delete(extension);
  const taker = takerAt(machine, dn);
  if (taker === undefined || !taker.sessions.includes(session)) return;
  taker.sessions.splice(taker.sessions.indexOf(session), 1);
  taker.departures.delete(session);
  dialer?.idle.delete(taker);
  if (taker.work !== undefined) dialer?.busy.delete(taker.work);
  const agent = machine.agents.get(dn);
  if (agent !== undefined) agents.delete(agent);
}

/** An agent who is logged in there works for the session from now on, if OCS knows them. */
function addPlace(machine: Machine, session: DialingSession, dn: string): void {
  session.members.dns.add(dn);
  const agent = machine.agents.get(dn);
  if (agent === undefined || !machine.provisioned.index.agentIds.has(agent.agentId)) return;
  session.agents.add(agent);
  join(agent, session);
}

function addPort(machine: Machine, session: DialingSession, dn: string): void {
  session.members.ports.add(dn);
  const port = machine.provisioned.ports.get(dn) ?? portAt(dn, []);
  machine.provisioned.ports.set(dn, port);
  join(port, session);
}

function join(taker: CallTaker, session: DialingSession): void {
  if (!taker.sessions.includes(session)) taker.sessions.push(session);
  showInDialers(taker);
}
