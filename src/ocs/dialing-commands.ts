import { nextState } from '../kernel/transition-table.ts';
import {
  type DialingSession,
  type DialingState,
  dialingLifeCycle,
  modeChanges,
} from './campaigns/dialing-session.ts';
import { reportStatus } from './campaigns/status-reports.ts';
import type { DialMode } from './configuration/configuration.ts';
import { changePacing, startDialing, stopDialing } from './dialing/automatic-dialing.ts';
import { dropCalls } from './dialing/dropping-calls.ts';
import { whyNotStart } from './dialing/one-automatic-session.ts';
import { takeBackOffers } from './dialing/push-preview.ts';
import { isIvrGroup } from './dialing/virtual-agents.ts';
import type { Machine } from './machine/machine.ts';
import type { DialingVerb, OcsInput } from './machine/ports.ts';
import { returnAbandoned, returnUnoffered } from './records/returning-records.ts';
import { deliverCallbacks, lookForCallbacks } from './records/scheduled-calls.ts';
import { forgetPreviewDialingMode } from './requests/preview-dialing-mode.ts';
import { dismissWaiting, fillBuffer } from './requests/preview-record.ts';

export type DialingInput = Extract<OcsInput, { kind: 'dialing' }>;

/** Carries out a supervisor's command on a campaign group's dialing session, or refuses it with a sentence. */
export function controlDialing(machine: Machine, input: DialingInput): void {
  const refused = control(machine, input);
  machine.effects.push({
    kind: 'dialingDone',
    ticket: input.ticket,
    ...(refused !== undefined && { refused }),
  });
}

function control(machine: Machine, { verb, campaignGroup, mode }: DialingInput): string | undefined {
  const session = machine.provisioned.sessions.get(campaignGroup);
  if (session === undefined) return `There is no campaign group ${JSON.stringify(campaignGroup)}.`;
  const from = session.state;
  const to = nextState<DialingState, DialingVerb>(dialingLifeCycle, from, verb);
  if (to === undefined)
    return `The campaign group ${JSON.stringify(campaignGroup)} is ${from}: ${verb} is not possible.`;
  if (verb === 'setMode') return setMode(machine, session, mode);
  const refused = to === 'Running' ? whyNotStart(machine, session, mode ?? session.mode) : undefined;
  if (refused !== undefined) return refused;
  if (mode !== undefined && (verb === 'load' || verb === 'start')) session.mode = mode;
  session.state = to;
  if (from === 'NotLoaded') load(machine, session);
  if (to === 'Running') start(machine, session);
  else if (from === 'Running') stop(machine, session);
  if (to === 'NotLoaded') unload(machine, session, verb === 'forceUnload');
  return undefined;
}

function start(machine: Machine, session: DialingSession): void {
  reportStatus(machine, session, 'CampaignStarted');
  lookForCallbacks(machine, session);
  startDialing(machine, session);
}

function stop(machine: Machine, session: DialingSession): void {
  stopDialing(machine, session);
  takeBackOffers(machine, session.open);
  reportStatus(machine, session, 'CampaignStopped');
}

/**
 * A running session only makes permitted mode changes, and notifies them; any other keeps the mode for its next start.
 */
function setMode(machine: Machine, session: DialingSession, mode: DialMode | undefined): string | undefined {
  if (mode === undefined) return 'setMode needs a mode.';
  if (mode === session.mode) return undefined;
  if (session.state === 'Running' && modeChanges[session.mode] !== mode) {
    return `A running session cannot change from ${session.mode} to ${mode}: stop it first.`;
  }
  session.mode = mode;
  if (session.state !== 'Running') return undefined;
  reportStatus(machine, session, 'CampaignModeChanged');
  deliverCallbacks(machine, session);
  changePacing(machine, session);
  return undefined;
}

function load(machine: Machine, session: DialingSession): void {
  machine.loads += 1;
  session.loads += 1;
  session.isIvr = isIvrGroup(machine, session);
  session.loadOrder = machine.loads;
  session.guid = machine.ids.guid();
  reportStatus(machine, session, 'CampaignLoaded');
  fillBuffer(machine, session);
}

/**
 * Unloading returns the chains that no agent has. Calls that were dialed go on, and records on desktops stay there until
 * they are finished, unless the unload is forced (ruling 68). A mode that was set lasts until then.
 */
function unload(machine: Machine, session: DialingSession, forced: boolean): void {
  reportStatus(machine, session, 'CampaignUnloaded');
  giveUp(machine, session);
  if (!forced) return;
  dropCalls(machine, session);
  for (const chain of session.open) returnAbandoned(machine, chain, {});
}

/** Returns the chains that no agent has of a session that is no longer loaded here, and resets its settings. */
export function giveUp(machine: Machine, session: DialingSession): void {
  session.mode = session.campaignGroup.dialMode;
  session.reading = false;
  session.readers.clear();
  stopDialing(machine, session);
  session.dialer = undefined;
  session.readAgainAt = 0;
  takeBackOffers(machine, session.open);
  forgetPreviewDialingMode(session);
  dismissWaiting(machine, session);
  for (const chain of [...session.callbacks, ...session.buffer]) returnUnoffered(machine, chain);
}
