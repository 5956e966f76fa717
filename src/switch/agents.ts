import { serve } from './distribution/distribution.ts';
import { closePosition, openPosition } from './distribution/positions.ts';
import { afterCallWork, agentLifeCycle } from './machine/agent-state.ts';
import type { Asker } from './machine/event-content.ts';
import type { Handler } from './machine/handler.ts';
import type { SwitchState } from './machine/switch-state.ts';
import type { Turn } from './machine/turn.ts';
import type { Refusal } from './refusal.ts';

type ReadinessRequest = 'RequestAgentReady' | 'RequestAgentNotReady';

/** Logs an agent in, Not Ready, unless the DN is taken. They may be logged in at other DNs as well. */
export const logIn: Handler<'RequestAgentLogin'> = (turn, request, client) => {
  const { agentId, thisDN } = request;
  const refusal = whyNotLogIn(turn.state, thisDN, agentId);
  if (refusal !== undefined) return turn.refuse({ client, request }, refusal);
  turn.state.agents.set(thisDN, { agentId, state: agentLifeCycle.LoggedOut.login });
  noteDn(turn.state, agentId, thisDN);
  openPosition(turn.state, thisDN);
  turn.announce(
    { messageType: 'EventAgentLogin', thisDN, ...workMode(request.workMode) },
    { client, request },
  );
  turn.notify({ kind: 'agentLoggedIn', dn: thisDN, agentId });
  serve(turn, thisDN);
};

/** Logs the agent of a DN out. Calls continue. */
export const logOut: Handler<'RequestAgentLogout'> = (turn, request, client) => {
  const { thisDN } = request;
  const agent = turn.state.agents.get(thisDN);
  if (agent === undefined) return turn.refuse({ client, request }, 'agentNotLoggedIn');
  turn.announce({ messageType: 'EventAgentLogout', thisDN }, { client, request });
  turn.state.agents.delete(thisDN);
  forgetDn(turn.state, agent.agentId, thisDN);
  closePosition(turn.state, thisDN);
  turn.notify({ kind: 'agentLoggedOut', dn: thisDN, agentId: agent.agentId });
  for (const dn of turn.state.dnsOf.get(agent.agentId) ?? []) serve(turn, dn);
};

/** The agent is ready for calls. */
export const ready: Handler<'RequestAgentReady'> = (turn, request, client) =>
  changeReadiness(turn, request, client, 'ready');

/** The agent is not ready for calls, maybe because of after-call work. */
export const notReady: Handler<'RequestAgentNotReady'> = (turn, request, client) =>
  changeReadiness(turn, request, client, request.workMode === afterCallWork ? 'afterCallWork' : 'notReady');

const readiness = {
  ready: { event: 'EventAgentReady', notification: 'agentReady' },
  notReady: { event: 'EventAgentNotReady', notification: 'agentNotReady' },
  afterCallWork: { event: 'EventAgentNotReady', notification: 'agentNotReady' },
} as const;

function changeReadiness(
  turn: Turn,
  request: Parameters<Handler<ReadinessRequest>>[1],
  client: number,
  action: keyof typeof readiness,
): void {
  const asker = { client, request };
  if (!turn.state.agents.has(request.thisDN)) turn.refuse(asker, 'agentNotLoggedIn');
  else changeState(turn, request.thisDN, action, { asker, ...workMode(request.workMode) });
}

/** OCS changes the state of the agent at a DN, if there is one. */
export function setReadiness(turn: Turn, dn: string, isReady: boolean): void {
  changeState(turn, dn, isReady ? 'ready' : 'notReady', {});
}

function changeState(
  turn: Turn,
  dn: string,
  action: keyof typeof readiness,
  { asker, ...mode }: { readonly asker?: Asker; readonly workMode?: string },
): void {
  const agent = turn.state.agents.get(dn);
  if (agent === undefined) return;
  agent.state = agentLifeCycle[agent.state][action];
  const { event, notification } = readiness[action];
  turn.announce({ messageType: event, thisDN: dn, ...mode }, asker);
  turn.notify({ kind: notification, dn, agentId: agent.agentId, ...mode });
  serve(turn, dn);
}

function noteDn({ dnsOf }: SwitchState, agentId: string, dn: string): void {
  const others = dnsOf.get(agentId);
  if (others === undefined) dnsOf.set(agentId, new Set([dn]));
  else others.add(dn);
}

function forgetDn({ dnsOf }: SwitchState, agentId: string, dn: string): void {
  const dns = dnsOf.get(agentId);
  dns?.delete(dn);
  if (dns?.size === 0) dnsOf.delete(agentId);
}

function whyNotLogIn(state: SwitchState, dn: string, agentId: string): Refusal | undefined {
  if (state.agents.get(dn)?.agentId === agentId) return 'agentAlreadyLoggedIn';
  if (state.queues.has(dn) || state.positions.get(dn)?.isPort) return 'invalidDnType';
  return state.agents.has(dn) ? 'dnOccupied' : undefined;
}

function workMode(value: string | undefined): { readonly workMode?: string } {
  return value === undefined ? {} : { workMode: value };
}
