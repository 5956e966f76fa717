import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';

export type CampaignState = 'assigned' | 'loaded' | 'running' | 'stopped' | 'unloaded';

export type CampaignEvent = 'assign' | 'load' | 'start' | 'stop' | 'unload';

/** A campaign group as reported by OCS. An assignment does not change one that is known to be loaded (ruling 70). */
export const campaignLifeCycle = {
  assigned: { assign: 'assigned', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  loaded: { assign: 'loaded', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  running: { assign: 'running', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  stopped: { assign: 'stopped', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  unloaded: { assign: 'assigned', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
} as const satisfies TransitionTable<CampaignState, CampaignEvent>;

export type PreviewSessionState = 'None' | 'Starting' | 'Started' | 'Ending';

export type PreviewSessionEvent = 'start' | 'started' | 'notStarted' | 'end' | 'ended' | 'notEnded';

/** This agent's Preview dialing mode for a campaign. OCS may know better than the desktop: codes 118 and 119. */
const previewSessionLifeCycle = {
  None: { start: 'Starting', started: 'Started' },
  Starting: { started: 'Started', notStarted: 'None', ended: 'None' },
  Started: { end: 'Ending', started: 'Started', ended: 'None' },
  Ending: { ended: 'None', notEnded: 'Started' },
} as const satisfies TransitionTable<PreviewSessionState, PreviewSessionEvent>;

export type LogOutState = 'Working' | 'Asked' | 'Postponed' | 'Allowed';

export type LogOutEvent = 'ask' | 'postpone' | 'allow' | 'refuse';

/** The announcement of a log-out. It cannot be withdrawn (ruling 212), but can be repeated at any time. */
const logOutLifeCycle = {
  Working: { ask: 'Asked' },
  Asked: { ask: 'Asked', postpone: 'Postponed', allow: 'Allowed', refuse: 'Working' },
  Postponed: { ask: 'Postponed', postpone: 'Postponed', allow: 'Allowed' },
  Allowed: { ask: 'Asked', allow: 'Allowed' },
} as const satisfies TransitionTable<LogOutState, LogOutEvent>;

/** What the desktop knows about a campaign group, and this agent's state in it. */
export interface CampaignView {
  readonly name: string;
  /** Name of the campaign group; undefined if OCS never named it. */
  readonly group: string | undefined;
  description: string;
  state: CampaignState;
  mode: string | undefined;
  preview: PreviewSessionState;
  /** Whether Preview dialing mode was ended: no record is requested until it is started again. */
  previewOver: boolean;
  /** Whether to request a record as soon as Preview dialing mode is started. */
  askWhenStarted: boolean;
  /** How many times in a row there was no record. */
  emptyAnswers: number;
  /** No record is requested before this time, after there was none (ruling 98). */
  notBefore: number;
  logOut: LogOutState;
  /** The seconds that OCS gave last. */
  logOutTime: number | undefined;
}

/** A campaign group that the desktop knows only by name so far. */
export function newCampaignView(name: string, group: string | undefined): CampaignView {
  return {
    name,
    group,
    description: '',
    state: 'assigned',
    mode: undefined,
    preview: 'None',
    previewOver: false,
    askWhenStarted: false,
    emptyAnswers: 0,
    notBefore: 0,
    logOut: 'Working',
    logOutTime: undefined,
  };
}

/** Moves the preview session on, if its life cycle allows the event. */
export function advancePreview(view: CampaignView, event: PreviewSessionEvent): void {
  view.preview =
    nextState<PreviewSessionState, PreviewSessionEvent>(previewSessionLifeCycle, view.preview, event) ??
    view.preview;
}

/** Moves the logout announcement on. Returns whether its life cycle allows the event. */
export function advanceLogOut(view: CampaignView, event: LogOutEvent): boolean {
  const next = nextState<LogOutState, LogOutEvent>(logOutLifeCycle, view.logOut, event);
  if (next === undefined) return false;
  view.logOut = next;
  return true;
}
