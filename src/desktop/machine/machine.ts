import type { IdSource } from '../../kernel/id-source.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Offer } from '../chapters/push-preview.ts';
import type { CampaignView } from '../view/campaign-view.ts';
import type { DesktopRecord } from '../view/desktop-record.ts';
import type { AgentState, ObservedError } from '../view/observation.ts';
import type { DesktopEffect, DesktopSettings, LinkFrame } from './ports.ts';
import type { WaitingRequest } from './waiting-requests.ts';

/** The agent at the desktop. */
export interface AgentAtDesk {
  readonly agentId: string;
  readonly dn: string;
  /** The campaign for which Preview dialing mode is started as soon as it is running. */
  readonly previewCampaign: string | undefined;
  state: AgentState;
}

/** A call at the agent's DN. */
export interface CallAtDesk {
  readonly connId: string;
  state: 'dialing' | 'ringing' | 'talking' | 'held';
  record: DesktopRecord | undefined;
  /**
   * A consultation: the agent's own, or a colleague's, whose record is read-only here until the call is transferred or
   * conferenced.
   */
  readonly consult: 'none' | 'own' | "colleague's";
}

/** How a call left the desktop: for good, with a transfer (it may come back), or as a part of another call. */
export type CallEnd = 'over' | 'transferred' | 'merged';

/** The state of the machine, and the effects it has decided on. The chapters' modules work on this. */
export interface Machine {
  readonly ids: IdSource;
  readonly settings: DesktopSettings;
  /** The time of the current input. */
  now: number;
  /** Effects of the current input, in order. */
  effects: DesktopEffect[];
  connected: boolean;
  agent: AgentAtDesk | undefined;
  /**
   * The OCS that new work goes to: the one that sent the last campaign notification (001, Characteristics of Event
   * Structures).
   */
  applicationId: number | undefined;
  /** Set in the settings, or learned from OCS. */
  previewStartRequired: boolean;
  /** By campaign group name, or by campaign name if OCS does not name the group. */
  readonly campaigns: Map<string, CampaignView>;
  /** By application id and handle (ruling 224). */
  readonly records: Map<string, DesktopRecord>;
  /** Records that were finished, canceled or lost; late messages about them change nothing. */
  readonly closedRecords: Set<string>;
  /** By connection id. */
  readonly calls: Map<string, CallAtDesk>;
  /** Calls that have left, by connection id; late events about them change nothing. */
  readonly endedCalls: Map<string, CallEnd>;
  /** The interaction that is offered to the agent, until they have answered it. */
  offer: Offer | undefined;
  /** Handles of records with a running ready time. */
  readonly announced: Set<number>;
  /** The record whose call has been requested, until T-Server reports the call. */
  placing: DesktopRecord | undefined;
  /** Requests to OCS by GSW_REFERENCE_ID, oldest first. */
  readonly waiting: Map<number, WaitingRequest>;
  /** Requests to T-Server that are not answered yet, by reference id. */
  readonly asked: Map<number, SwitchRequest>;
  /** Progress of the logout that the agent requested. */
  loggingOut: 'no' | 'cleaningUp' | 'sent';
  lastError: ObservedError | null;
  readonly messages: string[];
}

/** A request to T-Server. */
export interface SwitchRequest {
  readonly messageType: string;
  /** GSW_REFERENCE_ID of the request to OCS that it carries. */
  readonly request?: number;
}

const messageLimit = 100;

/** Shows the agent a sentence. */
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
  // User data among the fields is decoded: nothing here encodes any. => The user data in the fields is decoded; nothing
  // here encodes any.
  const frame = { messageType, referenceId, ...fields } as LinkFrame;
  machine.effects.push({ kind: 'frame', frame });
}
