import type { JsonObject } from '../../kernel/json.ts';
import type { UserData } from '../../protocol/user-data.ts';
import type { UserDataForm } from '../../protocol/user-data-codec.ts';
import type { Observation } from '../view/observation.ts';
import type { Action } from './actions.ts';

/** A frame of the CTI link whose user data is decoded: the form that it has on the link is the shell's matter. */
export interface LinkFrame extends JsonObject {
  readonly messageType: string;
  readonly userData?: UserData;
}

/** All that can happen to a desktop, one at a time, each with the time at which it happens. */
export type DesktopInput =
  | { readonly kind: 'linkOpened'; readonly userDataForm: UserDataForm; readonly token?: string }
  | { readonly kind: 'linkClosed'; readonly sentence: string }
  | { readonly kind: 'frame'; readonly frame: LinkFrame }
  /** Something came that could not be read; the sentence says why. */
  | { readonly kind: 'unreadable'; readonly sentence: string }
  /** The agent does something; the ticket comes back in `done` or `refused`. */
  | ({ readonly kind: 'action'; readonly ticket: number } & Action)
  | { readonly kind: 'timer'; readonly name: string };

/** All that a desktop can do. The shell performs them in order, before the next input. */
export type DesktopEffect =
  | { readonly kind: 'frame'; readonly frame: LinkFrame }
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string }
  /** The action is carried out: its messages stand before this effect. */
  | { readonly kind: 'done'; readonly ticket: number }
  /** The desktop itself will not do it. */
  | { readonly kind: 'refused'; readonly ticket: number; readonly sentence: string };

/** The machine: the same inputs at the same times give the same effects. A faulty desktop decorates this interface. */
export interface Desktop {
  handle(input: DesktopInput, now: number): readonly DesktopEffect[];
  observe(): Observation;
}

/** How a desktop is set up. Times are milliseconds. */
export interface DesktopSettings {
  /** Whether OCS is known to ask for PreviewDialingModeStart before records (option agent_preview_mode_start). */
  readonly previewStartRequired: boolean;
  /** When to ask again after "No Records Available"; less than 1000 counts as 1000 (ruling 98). */
  readonly retryAfter: number;
  /** So often the desktop asks again by itself before it leaves that to the agent. */
  readonly retryLimit: number;
  /** How long an answer of OCS is waited for. */
  readonly answerLimit: number;
}

export const defaultSettings: DesktopSettings = {
  previewStartRequired: false,
  retryAfter: 3000,
  retryLimit: 10,
  answerLimit: 10_000,
};
