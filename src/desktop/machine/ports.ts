import type { JsonObject } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import type { Observation } from '../view/observation.ts';
import type { Action } from './actions.ts';

/** A frame of the CTI link with decoded user data; the shell knows its form on the link. */
export interface LinkFrame extends JsonObject {
  readonly messageType: string;
  readonly userData?: UserData;
}

/** Every input of a desktop, one at a time, each with its time. */
export type DesktopInput =
  | { readonly kind: 'linkOpened'; readonly userDataForm: UserDataForm; readonly token?: string }
  | { readonly kind: 'linkClosed'; readonly sentence: string }
  | { readonly kind: 'frame'; readonly frame: LinkFrame }
  /** Something unreadable was received; the sentence says why. */
  | { readonly kind: 'unreadable'; readonly sentence: string }
  /** An action of the agent; the ticket is repeated in `done` or `refused`. */
  | ({ readonly kind: 'action'; readonly ticket: number } & Action)
  | { readonly kind: 'timer'; readonly name: string };

/** Every output of a desktop. The shell performs them in order, before the next input. */
export type DesktopEffect =
  | { readonly kind: 'frame'; readonly frame: LinkFrame }
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string }
  /** The action has been carried out; its messages precede this effect. */
  | { readonly kind: 'done'; readonly ticket: number }
  /** The desktop itself refuses the action. */
  | { readonly kind: 'refused'; readonly ticket: number; readonly sentence: string };

/** The machine: the same inputs at the same times give the same effects. A faulty desktop decorates this interface. */
export interface Desktop {
  handle(input: DesktopInput, now: number): readonly DesktopEffect[];
  observe(): Observation;
}

/** Settings of a desktop. Times are milliseconds. */
export interface DesktopSettings {
  /** Whether OCS is known to require PreviewDialingModeStart before records (option agent_preview_mode_start). */
  readonly previewStartRequired: boolean;
  /** Pause after "No Records Available"; less than 1000 counts as 1000 (ruling 98). */
  readonly retryAfter: number;
  /** How many times the desktop asks again by itself before it leaves that to the agent. */
  readonly retryLimit: number;
  /** Timeout for an answer of OCS. */
  readonly answerLimit: number;
}

export const defaultSettings: DesktopSettings = {
  previewStartRequired: false,
  retryAfter: 3000,
  retryLimit: 10,
  answerLimit: 10_000,
};
