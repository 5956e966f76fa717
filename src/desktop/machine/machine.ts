import type { IdSource } from '../../kernel/id-source.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { CampaignView } from '../view/campaign-view.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import type { AgentState, ObservedError } from '../view/observation.ts';
import type { DesktopEffect, DesktopSettings, LinkFrame } from './ports.ts';
import type { WaitingRequest } from './waiting-requests.ts';

/** Who sits at the desktop. */
export interface AgentAtDesk {
  readonly agentId: string;
  readonly dn: string;
  /** The campaign for which Preview dialing mode is started as soon as it runs. */
  readonly previewCampaign: string | undefined;
  state: AgentState;
}

/** A call at the agent's DN. */
export interface CallAtDesk {
  readonly connId: string;
  state: 'dialing' | 'ringing' | 'talking' | 'held';
  record: DesktopRecord | undefined;
  /** Another agent's question about a record: it is read-only here until the call is transferred or joined. */
  readonly consult: boolean;
}

/** The state of the machine, and what it has decided to do. Modules of the chapters work on this. */
export interface Machine {
  readonly ids: IdSource;
  readonly settings: DesktopSettings;
  /** The time of the input that is being handled. */
  now: number;
  /** What the input causes, in order. */
  effects: DesktopEffect[];
  connected: boolean;
  agent: AgentAtDesk | undefined;
  /** The OCS that new work goes to: who sent the last campaign notification (001, Characteristics of Event Structures). */
  applicationId: number | undefined;
  /** A setting, or learnt from OCS. */
  previewStartRequired: boolean;
  /** By name of the campaign group, or of the campaign where OCS does not name the group. */
  readonly campaigns: Map<string, CampaignView>;
  /** By application id and handle (ruling 224). */
  readonly records: Map<string, DesktopRecord>;
  /** Records that were finished, cancelled or lost: what comes late about them changes nothing. */
  readonly closedRecords: Set<string>;
  /** By connection id. */
  readonly calls: Map<string, CallAtDesk>;
  /** Connection ids of calls that are over: what comes late about them changes nothing. */
  readonly endedCalls: Set<string>;
  /** Handles of records for which a ready time is running. */
  readonly announced: Set<number>;
  /** The record that is being dialled, until T-Server says so. */
  placing: DesktopRecord | undefined;
  /** Requests to OCS by GSW_REFERENCE_ID, oldest first. */
  readonly waiting: Map<number, WaitingRequest>;
  /** What T-Server was asked, by its reference id, until it answers. */
  readonly asked: Map<number, SwitchRequest>;
  /** Where the log-out stands, once the agent has asked for it. */
  loggingOut: 'no' | 'cleaningUp' | 'sent';
  lastError: ObservedError | null;
  readonly messages: string[];
}

/** What T-Server was asked. */
export interface SwitchRequest {
  readonly messageType: string;
  /** GSW_REFERENCE_ID of the request to OCS that it carries. */
  readonly request?: number;
}

const messageLimit = 100;

/** Tells the agent something. */
export function tell(machine: Machine, sentence: string): void {
  machine.messages.push(sentence);
  if (machine.messages.length > messageLimit) machine.messages.shift();
}

/** Sends a request to T-Server. */
export function askSwitch(
  machine: Machine,
  messageType: string,
  fields: JsonObject,
  carried: Pick<SwitchRequest, 'request'> = {},
): void {
  const referenceId = machine.ids.next('link request');
  machine.asked.set(referenceId, { messageType, ...carried });
  // User data among the fields is decoded: nothing here encodes any.
  const frame = { messageType, referenceId, ...fields } as LinkFrame;
  machine.effects.push({ kind: 'frame', frame });
}
