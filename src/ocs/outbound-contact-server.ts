import type { IdSource } from '../kernel/id-source.ts';
import { assignAgent } from './campaigns/agent-assignment.ts';
import { logIn } from './campaigns/agents.ts';
import { welcome } from './campaigns/campaign-status.ts';
import { isStateTimer, postPeriodically } from './campaigns/campaign-status-over-http.ts';
import { createDialingSession } from './campaigns/dialing-session.ts';
import { changeOptions } from './changing-options.ts';
import { changePlaces } from './changing-places.ts';
import type { Configuration } from './configuration/configuration.ts';
import { indexConfiguration } from './configuration/configuration-index.ts';
import { agentAssigned, agentNotReady, agentReady, forgetAgent } from './dialing/agent-states.ts';
import { dialAtOnce, dialOnTime, isDialingTimer } from './dialing/automatic-dialing.ts';
import { receiveCall } from './dialing/call-events.ts';
import { finishCalled, finishWorkedOn } from './dialing/finishing-without-request.ts';
import { offerDue, pushRecords, receiveAnswer, takeBackOffers } from './dialing/push-preview.ts';
import { letAgentGo } from './dialing/seizing/merging-calls.ts';
import { departureDue, endDepartures, isDepartureTimer, settleDepartures } from './dialing/smart-logout.ts';
import { callsAtExtensions, keepCalls, portsOf } from './dialing/virtual-agents.ts';
import { controlDialing } from './dialing-commands.ts';
import { catchUp, catchUpTimer, learn } from './learning-from-others.ts';
import type { Machine, Provisioned } from './machine/machine.ts';
import { unansweredOffer } from './machine/offered-interaction.ts';
import type { BufferView, OcsEffect, OcsInput, OutboundContactServer } from './machine/ports.ts';
import { unprovisioned } from './machine/unprovisioned.ts';
import { agentLoggedOut } from './records/agent-logout.ts';
import {
  type DoNotCallList,
  emptyDoNotCallList,
  forgetDoNotCall,
  readDoNotCall,
} from './records/do-not-call-list.ts';
import { retryTimer, saveAgain } from './records/returning-records.ts';
import { callbacksDue, deliverCallbacks, isCallbackTimer } from './records/scheduled-calls.ts';
import { cleanStale } from './records/stale-records.ts';
import { createRedundantPair, type InstanceInput, type OcsInstance } from './redundant-pair.ts';
import { receiveUserEvent } from './requests/envelope.ts';
import { serveThirdParty } from './requests/third-party.ts';

type ReadinessInput = Extract<InstanceInput, { kind: 'agentReady' | 'agentNotReady' }>;

/** The reference OCS and its backup: machines without their own sockets, clock or database. */
export function createOutboundContactServer({ ids }: { readonly ids: IdSource }): OutboundContactServer {
  const doNotCall = emptyDoNotCallList();
  const ofBackup: IdSource = { next: (series) => ids.next(`backup ${series}`), guid: () => ids.guid() };
  return createRedundantPair(createInstance(ids, doNotCall), createInstance(ofBackup, doNotCall));
}

function createInstance(ids: IdSource, doNotCall: DoNotCallList): OcsInstance {
  const machine: Machine = {
    ids,
    now: 0,
    effects: [],
    provisioned: provisionedWith(unprovisioned),
    queued: new Map(),
    agents: new Map(),
    engagements: new Map(),
    extensionCalls: new Map(),
    records: new Map(),
    sharedCalls: new Map(),
    doNotCall,
    rereading: new Set(),
    asked: new Map(),
    retrieving: new Set(),
    departing: new Set(),
    unsaved: [],
    tickets: 0,
    loads: 0,
  };
  const run: OcsInstance['run'] = (now, work) => {
    const effects: OcsEffect[] = [];
    machine.effects = effects;
    machine.now = now;
    work(machine);
    return effects;
  };
  return {
    machine,
    run,
    handle: (input, now) =>
      run(now, () => {
        receive(machine, input);
        settleDepartures(machine);
        pushRecords(machine);
      }),
    buffer: (campaignGroup) => viewBuffer(machine, campaignGroup),
  };
}

function receive(machine: Machine, input: InstanceInput): void {
  switch (input.kind) {
    case 'userEvent':
      if (isProvisioned(machine)) receiveUserEvent(machine, input.dn, input.userData);
      break;
    case 'call':
      receiveCall(machine, input);
      break;
    case 'stored':
      resume(machine, input);
      break;
    case 'dialing':
      controlDialing(machine, input);
      break;
    case 'assignAgent':
      assignAgent(machine, input);
      agentAssigned(machine, input.agentId);
      break;
    case 'changeOptions':
      changeOptions(machine, input);
      break;
    case 'changePlaces':
      changePlaces(machine, input);
      break;
    case 'agentLoggedIn':
      agentLoggedIn(machine, input.dn, input.agentId);
      break;
    case 'agentLoggedOut':
      logOut(machine, input.dn);
      break;
    case 'interactionAccepted':
    case 'interactionRejected':
      receiveAnswer(machine, input);
      break;
    case 'provision':
      provision(machine, input.configuration);
      break;
    case 'thirdParty':
      serveThirdParty(machine, input);
      break;
    case 'rereadDoNotCall':
      readDoNotCall(machine);
      break;
    case 'news':
      learn(machine, input.news);
      break;
    case 'timer':
      timerFired(machine, input.name);
      break;
    case 'agentReady':
    case 'agentNotReady':
      agentChangedReadiness(machine, input);
      break;
  }
}

function timerFired(machine: Machine, name: string): void {
  if (name === catchUpTimer) catchUp(machine);
  else if (name === retryTimer) saveAgain(machine);
  else if (isCallbackTimer(name)) callbacksDue(machine, name);
  else if (isStateTimer(name)) postPeriodically(machine, name);
  else if (isDialingTimer(name)) dialOnTime(machine, name);
  else if (isDepartureTimer(name)) departureDue(machine, name);
  else if (unansweredOffer(name) !== undefined) offerDue(machine, name);
  else cleanStale(machine, name);
}

function resume(machine: Machine, { ticket, result }: Extract<OcsInput, { kind: 'stored' }>): void {
  const then = machine.asked.get(ticket);
  machine.asked.delete(ticket);
  then?.(result);
}

function isProvisioned(machine: Machine): boolean {
  return machine.provisioned.index.configuration !== unprovisioned;
}

function provisionedWith(configuration: Configuration): Provisioned {
  const index = indexConfiguration(configuration);
  const sessions = index.campaignGroups.map(createDialingSession);
  return {
    index,
    applicationId: configuration.applicationId,
    sessions: new Map(sessions.map((session) => [session.campaignGroup.name, session])),
    ports: portsOf(sessions),
    sessionsOfQueue: Map.groupBy(sessions, ({ campaignGroup }) => campaignGroup.queue ?? ''),
    campaigns: new Set(configuration.campaigns.map((campaign) => campaign.name)),
  };
}

/** A new configuration replaces everything except the logged-in agents, which T-Server reports. */
function provision(machine: Machine, configuration: Configuration): void {
  const { ports } = machine.provisioned;
  machine.provisioned = provisionedWith(configuration);
  keepCalls(ports, machine.provisioned.ports);
  machine.records.clear();
  machine.sharedCalls.clear();
  machine.engagements.clear();
  machine.asked.clear();
  machine.rereading.clear();
  machine.retrieving.clear();
  machine.departing.clear();
  if (machine.unsaved.length > 0) machine.effects.push({ kind: 'cancelTimer', name: retryTimer });
  machine.unsaved.length = 0;
  forgetDoNotCall(machine);
  readDoNotCall(machine);
  for (const { agentId, dn, ready, calls, ringing, work } of [...machine.agents.values()])
    Object.assign(register(machine, agentId, dn), { ready, calls, ringing, work });
}

function register(machine: Machine, agentId: string, dn: string) {
  const { sessions, index } = machine.provisioned;
  const agent = logIn(sessions.values(), index.agentIds.has(agentId), agentId, dn);
  machine.agents.set(dn, agent);
  for (const call of callsAtExtensions(machine, dn)) agent.calls.add(call);
  return agent;
}

function agentLoggedIn(machine: Machine, dn: string, agentId: string): void {
  const known = machine.agents.get(dn);
  if (known !== undefined && known.agentId !== agentId) logOut(machine, dn);
  const agent = machine.agents.get(dn) ?? register(machine, agentId, dn);
  endDepartures(machine, agent);
  welcome(machine, agent);
  for (const session of agent.sessions) deliverCallbacks(machine, session);
}

function logOut(machine: Machine, dn: string): void {
  const agent = machine.agents.get(dn);
  if (agent !== undefined) {
    endDepartures(machine, agent);
    takeBackOffers(machine, agent.chains);
    letAgentGo(machine, dn);
    forgetAgent(agent);
  }
  agentLoggedOut(machine, dn);
}

/** An agent is ready for calls, or no longer. */
function agentChangedReadiness(machine: Machine, input: ReadinessInput): void {
  const agent = machine.agents.get(input.dn);
  if (agent === undefined) return;
  if (input.kind === 'agentReady') agentReady(machine, agent);
  else agentNotReady(machine, agent, input.workMode);
  finishWorkedOn(machine, agent);
  if (input.kind === 'agentReady') finishCalled(machine, agent);
  dialAtOnce(machine, agent.sessions);
}

function viewBuffer(machine: Machine, campaignGroup: string): BufferView | undefined {
  const session = machine.provisioned.sessions.get(campaignGroup);
  if (session === undefined) return undefined;
  const chains = [...session.open, ...session.dialed, ...session.callbacks, ...session.buffer];
  return {
    minimum: session.campaignGroup.minimumBufferSize,
    optimal: session.campaignGroup.optimalBufferSize,
    records: chains.flatMap((chain) =>
      chain.records.map(({ handle, row }) => ({
        handle,
        callingList: chain.list.list.name,
        recordId: row.record_id,
        chainId: row.chain_id,
        chainN: row.chain_n,
        state: chain.state,
        ...(chain.agent !== undefined && { agentId: chain.agent.agentId }),
      })),
    ),
  };
}
