import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';

export type CampaignState = 'assigned' | 'loaded' | 'running' | 'stopped' | 'unloaded';

export type CampaignEvent = 'assign' | 'load' | 'start' | 'stop' | 'unload';

/** A campaign group as OCS tells of it. Being assigned says nothing new of one that is known to be loaded (ruling 70). */
export const campaignLifeCycle = {
  assigned: { assign: 'assigned', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  loaded: { assign: 'loaded', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  running: { assign: 'running', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  stopped: { assign: 'stopped', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
  unloaded: { assign: 'assigned', load: 'loaded', start: 'running', stop: 'stopped', unload: 'unloaded' },
} as const satisfies TransitionTable<CampaignState, CampaignEvent>;

export type PreviewSessionState = 'None' | 'Starting' | 'Started' | 'Ending';

export type PreviewSessionEvent = 'start' | 'started' | 'notStarted' | 'end' | 'ended' | 'notEnded';

/** Preview dialing mode of this agent for a campaign. OCS may know better than the desktop: codes 118 and 119. */
export const previewSessionLifeCycle = {
  None: { start: 'Starting', started: 'Started' },
  Starting: { started: 'Started', notStarted: 'None', ended: 'None' },
  Started: { end: 'Ending', started: 'Started', ended: 'None' },
  Ending: { ended: 'None', notEnded: 'Started' },
} as const satisfies TransitionTable<PreviewSessionState, PreviewSessionEvent>;

export type LogOutState = 'Working' | 'Asked' | 'Postponed' | 'Allowed';

export type LogOutEvent = 'ask' | 'postpone' | 'allow' | 'refuse';

/** The negotiation of a log-out. It cannot be withdrawn (ruling 212); it may be asked again at any time. */
export const logOutLifeCycle = {
  Working: { ask: 'Asked' },
  Asked: { ask: 'Asked', postpone: 'Postponed', allow: 'Allowed', refuse: 'Working' },
  Postponed: { ask: 'Postponed', postpone: 'Postponed', allow: 'Allowed' },
  Allowed: { ask: 'Asked', allow: 'Allowed' },
} as const satisfies TransitionTable<LogOutState, LogOutEvent>;

/** What the desktop knows of a campaign group, and where this agent stands with it. */
export interface CampaignView {
  readonly name: string;
  /** Name of the campaign group; undefined where OCS never said it. */
  readonly group: string | undefined;
  description: string;
  state: CampaignState;
  mode: string | undefined;
  preview: PreviewSessionState;
  /** Whether a record is to be asked for as soon as Preview dialing mode is started. */
  askWhenStarted: boolean;
  /** How often in a row there was no record. */
  emptyAnswers: number;
  /** Before this time no record is asked for, after there was none (ruling 98). */
  notBefore: number;
  logOut: LogOutState;
  /** Seconds that OCS gave last. */
  logOutTime: number | undefined;
}

/** A campaign group of which nothing is known but that the agent has to do with it. */
export function newCampaignView(name: string, group: string | undefined): CampaignView {
  return {
    name,
    group,
    description: '',
    state: 'assigned',
    mode: undefined,
    preview: 'None',
    askWhenStarted: false,
    emptyAnswers: 0,
    notBefore: 0,
    logOut: 'Working',
    logOutTime: undefined,
  };
}

/** Moves the preview session on, where its life cycle lists the event. */
export function advancePreview(view: CampaignView, event: PreviewSessionEvent): void {
  view.preview =
    nextState<PreviewSessionState, PreviewSessionEvent>(previewSessionLifeCycle, view.preview, event) ??
    view.preview;
}

/** Moves the negotiation on, and tells whether its life cycle lists the event. */
export function advanceLogOut(view: CampaignView, event: LogOutEvent): boolean {
  const next = nextState<LogOutState, LogOutEvent>(logOutLifeCycle, view.logOut, event);
  if (next === undefined) return false;
  view.logOut = next;
  return true;
}
