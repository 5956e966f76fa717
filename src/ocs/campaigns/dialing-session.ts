import type { TransitionTable } from '../../kernel/transition-table.ts';
import type { CampaignGroup, DialMode, OcsOptions } from '../configuration/configuration.ts';
import type { ConfiguredCampaignGroup } from '../configuration/configuration-index.ts';
import type { Dialer } from '../dialing/dialer.ts';
import type { DesktopRequest } from '../machine/desktop-request.ts';
import type { Machine } from '../machine/machine.ts';
import type { DialingVerb } from '../machine/ports.ts';
import type { ListTurn } from '../records/buffer/list-shares.ts';
import type { RecordChain } from '../records/record-chain.ts';
import type { LoggedInAgent } from './agents.ts';

export type DialingState = 'NotLoaded' | 'Loaded' | 'Running';

/** States of a dialing session. Starting one that is not loaded loads it; unloading one that is running stops it. */
export const dialingLifeCycle = {
  NotLoaded: { load: 'Loaded', start: 'Running' },
  Loaded: { start: 'Running', unload: 'NotLoaded', forceUnload: 'NotLoaded', setMode: 'Loaded' },
  Running: { stop: 'Loaded', unload: 'NotLoaded', forceUnload: 'NotLoaded', setMode: 'Running' },
} as const satisfies TransitionTable<DialingState, DialingVerb>;

/** Mode changes that a running session allows; all others need a stop and a start (ruling 69). */
export const modeChanges: Readonly<Partial<Record<DialMode, DialMode>>> = {
  Predictive: 'Progressive',
  Progressive: 'Predictive',
  'Predictive with Seizing': 'Progressive with Seizing',
  'Progressive with Seizing': 'Predictive with Seizing',
};

/** The dialing session of one campaign group, loaded or not. */
export interface DialingSession extends ConfiguredCampaignGroup {
  /** With the options that it has now. */
  campaignGroup: CampaignGroup;
  state: DialingState;
  mode: DialMode;
  /** How many times it has been loaded, to detect a portion that was requested before it was reloaded. */
  loads: number;
  /** Whether its group was an IVR group when it was loaded last (001, Virtual Agent Support for Notifications). */
  isIvr: boolean;
  /** Sequence number of its last load: the group of a campaign that was loaded first is preferred (ruling 77). */
  loadOrder: number;
  /** GSW_CAMPAIGN_GROUP_GUID. */
  guid: string;
  /** Login ids of agents assigned to it at run time, logged in or not. */
  readonly assigned: Set<string>;
  /** Logged-in agents of its group. */
  readonly agents: Set<LoggedInAgent>;
  /** Chains that no agent has yet, in order of delivery. */
  readonly buffer: Set<RecordChain>;
  /** Chains of callbacks that are due and wait for their agents. */
  readonly callbacks: Set<RecordChain>;
  /** When to look for callbacks next, in Unix milliseconds; undefined if none are known. */
  nextCallback: number | undefined;
  /** Chains on desktops. */
  readonly open: Set<RecordChain>;
  /** Chains whose call is in progress and that no desktop has yet. */
  readonly dialed: Set<RecordChain>;
  /** How many calls it has dialed, no matter how often it was loaded. */
  dials: number;
  reading: boolean;
  /** Of its calling lists, the one that gives the next records. */
  turn: ListTurn;
  /** Who is to be called when the portion that is being read has come. */
  readonly readers: Set<PortionReader>;
  /** When to look for records to push next, after none were found (Unix milliseconds). */
  readAgainAt: number;
  /** Records that were pushed to agents, by weight: among sessions with the same agents, the lowest is next. */
  served: number;
  /** Preview record requests that wait for a portion. */
  waiting: DesktopRequest[];
  /** From its first start in a mode in which OCS dials until it is unloaded. */
  dialer: Dialer | undefined;
}

/** The result of reading a portion of records into the buffer. */
export interface Portion {
  readonly chains: number;
  readonly failed: boolean;
}

export type PortionReader = (machine: Machine, session: DialingSession, portion: Portion) => void;

export function createDialingSession(configured: ConfiguredCampaignGroup): DialingSession {
  return {
    ...configured,
    state: 'NotLoaded',
    mode: configured.campaignGroup.dialMode,
    loads: 0,
    isIvr: false,
    loadOrder: 0,
    guid: '',
    assigned: new Set(),
    agents: new Set(),
    buffer: new Set(),
    callbacks: new Set(),
    nextCallback: undefined,
    open: new Set(),
    dialed: new Set(),
    dials: 0,
    reading: false,
    turn: { list: 0, taken: 0 },
    readers: new Set(),
    readAgainAt: 0,
    served: 0,
    waiting: [],
    dialer: undefined,
  };
}

/** An option's value: the campaign group's own, else the application's (domain facts 5.3). */
export function optionOf<O extends keyof OcsOptions>(
  session: DialingSession,
  application: OcsOptions,
  option: O,
): OcsOptions[O] {
  return session.campaignGroup.options[option] ?? application[option];
}
