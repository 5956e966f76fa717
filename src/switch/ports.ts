import type { UserData } from '../protocol/user-data.ts';
import type { CustomerOutcome } from './customer-outcome.ts';
import type { Refusal } from './refusal.ts';
import type { CallEventName, TelephonyEvent } from './telephony-event.ts';
import type { TelephonyRequest } from './telephony-request.ts';

/** Every input of the switch, one at a time, each with its time. */
export type SwitchInput =
  /** A client is a connection of the CTI link, with a number assigned by the shell. */
  | { readonly kind: 'request'; readonly client: number; readonly request: TelephonyRequest }
  | { readonly kind: 'clientGone'; readonly client: number }
  /** OCS's user event for all clients that have registered the DN. */
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  /** How a customer takes the next calls, one outcome per call; the last one stays. */
  | {
      readonly kind: 'customerBehaves';
      readonly phone: string;
      readonly outcomes: readonly CustomerOutcome[];
    }
  | { readonly kind: 'customerCalls'; readonly phone: string; readonly dn: string; readonly ticket: number }
  | { readonly kind: 'customerHangsUp'; readonly phone: string; readonly ticket: number }
  | { readonly kind: 'timer'; readonly name: string };

/** What OCS is notified of: agents, calls and user events, in the same shapes as its inputs. */
export type SwitchNotification =
  | {
      readonly kind: 'agentLoggedIn' | 'agentLoggedOut' | 'agentReady' | 'agentNotReady';
      readonly dn: string;
      readonly agentId: string;
    }
  | { readonly kind: 'userEvent'; readonly dn: string; readonly userData: UserData }
  | {
      readonly kind: 'call';
      readonly event: CallEventName;
      readonly dn: string;
      readonly connId: string;
      readonly otherDN: string;
      /** GSW_CALL_RESULT, in the event that determines it. */
      readonly callResult?: number;
      readonly userData: UserData;
    };

/** Every output of the switch. The shell performs them in order, before the next input. */
export type SwitchEffect =
  | { readonly kind: 'send'; readonly client: number; readonly event: TelephonyEvent }
  | {
      readonly kind: 'refuse';
      readonly client: number;
      readonly request: TelephonyRequest;
      readonly refusal: Refusal;
    }
  | { readonly kind: 'notify'; readonly notification: SwitchNotification }
  | { readonly kind: 'setTimer'; readonly name: string; readonly at: number }
  | { readonly kind: 'cancelTimer'; readonly name: string }
  /** A customer's call or hang-up was carried out, or refused with a sentence. */
  | {
      readonly kind: 'customerDone';
      readonly ticket: number;
      readonly connId?: string;
      readonly refused?: string;
    };

/** The machine: the same inputs at the same times give the same effects. A faulty switch decorates this interface. */
export interface TelephonySwitch {
  handle(input: SwitchInput, now: number): readonly SwitchEffect[];
}
