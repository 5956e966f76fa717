import type { UserData } from '../../protocol/user-data.ts';
import type { Configuration, DialMode } from '../configuration/configuration.ts';
import type { MachineView } from './machine.ts';
import type { StoreCommand, StoreResult } from './store-port.ts';

/** Call events that OCS watches, by T-Library's names. */
export const callEvents = [
  'EventDialing',
  'EventRinging',
  'EventNetworkReached',
  'EventEstablished',
  'EventReleased',
  'EventAbandoned',
  'EventDestinationBusy',
  'EventHeld',
  'EventRetrieved',
  'EventPartyChanged',
  'EventPartyAdded',
  'EventPartyDeleted',
] as const;

export type CallEventName = (typeof callEvents)[number];

export type DialingVerb = 'load' | 'start' | 'stop' | 'unload' | 'forceUnload' | 'setMode';

/** All that can happen to OCS, one at a time, each with the time at which it happens. */
export type OcsInput =
  | { readonly kind: 'provision'; readonly configuration: Configuration }
  | { readonly kind: 'agentLoggedIn'; readonly dn: string; readonly agentId: string }
  | { readonly kind: 'agentLoggedOut'; readonly dn: string; readonly agentId: string }
  | { readonly kind: 'agentReady'; readonly dn: string; readonly agentId: string }
  | { readonly kind: 'agentNotReady'; readonly dn: string; readonly agentId: string }
  /** A desktop's user event, as T-Server copied it: nothing in it has been checked. */
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  | {
      readonly kind: 'call';
      readonly event: CallEventName;
      readonly dn: string;
      readonly connId: string;
      readonly otherDN?: string;
      /** How the call ended or was answered, as a GSW_CALL_RESULT, where the switch knows. */
      readonly callResult?: number;
      readonly userData: UserData;
    }
  /** An agent is to work for a campaign group besides those of which he is a member. */
  | {
      readonly kind: 'assignAgent';
      readonly agentId: string;
      readonly campaignGroup: string;
      /** Echoed in `assignmentDone`. */
      readonly ticket: number;
    }
  | { readonly kind: 'timer'; readonly name: string }
  /** The do-not-call table was changed by others: it is to be read again. */
  | { readonly kind: 'rereadDoNotCall' }
  | { readonly kind: 'stored'; readonly ticket: number; readonly result: StoreResult }
  | {
      readonly kind: 'dialing';
      readonly verb: DialingVerb;
      readonly campaignGroup: string;
      readonly mode?: DialMode;
      /** Echoed in `dialingDone`. */
      readonly ticket: number;
    }
  /** Another application's message for the Communication DN; `ticket` is echoed in `thirdPartyServed`. */
  | {
      readonly kind: 'thirdParty';
      readonly application: string;
      readonly userData: UserData;
      readonly ticket: number;
    }
  /** The backup becomes primary (001, Characteristics of Event Structures); `ticket` is echoed in `switchoverDone`. */
  | { readonly kind: 'switchover'; readonly ticket: number };

/** All that OCS can do. The shell performs them in order, before the next input. */
export type OcsEffect =
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  | { readonly kind: 'store'; readonly ticket: number; readonly command: StoreCommand }
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string }
  /** A web server is to be told: one POST, whatever becomes of it (domain facts 4). */
  | { readonly kind: 'httpPost'; readonly uri: string; readonly body: UserData }
  /** Stat Server is told (001, User Event Attributes). */
  | { readonly kind: 'statistics'; readonly userData: UserData }
  /** An agent is assigned, or cannot be, for the reason that the sentence gives. */
  | { readonly kind: 'assignmentDone'; readonly ticket: number; readonly refused?: string }
  /** A dialing verb is carried out, or refused with a sentence. */
  | { readonly kind: 'dialingDone'; readonly ticket: number; readonly refused?: string }
  /** Another application's message has been dealt with: answered, or disregarded in silence. */
  | { readonly kind: 'thirdPartyServed'; readonly ticket: number; readonly answer?: UserData }
  /** Another OCS is primary now, or there is none, as a sentence says. */
  | { readonly kind: 'switchoverDone'; readonly ticket: number; readonly refused?: string };

/** The machine: the same inputs at the same times give the same effects. A faulty OCS decorates this interface. */
export interface OutboundContactServer {
  handle(input: OcsInput, now: number): readonly OcsEffect[];
  /** What stands in the record buffers of a campaign group, and on desktops, for `buffers.read`. */
  buffer(campaignGroup: string): BufferView | undefined;
  /** All that it knows; live, and not to be changed. */
  view(): OcsView;
}

/** What OCS knows where it is made of two, one of which may stand by. */
export interface OcsView {
  readonly primary: MachineView;
  /** The one that is not primary, where there is one. */
  readonly backup: MachineView | undefined;
  /** Whether the backup was primary before. */
  readonly switched: boolean;
}

export interface BufferView {
  readonly minimum: number;
  readonly optimal: number;
  readonly records: readonly BufferedRecord[];
}

export interface BufferedRecord {
  readonly handle: number;
  readonly callingList: string;
  readonly recordId: number;
  readonly chainId: number;
  readonly chainN: number;
  /** A state of the record's transition table. */
  readonly state: string;
  readonly agentId?: string;
}
