import type { UserData } from '../../protocol/user-data.ts';
import type { Machine } from './machine.ts';
import type { WaitingRequest } from './waiting-requests.ts';

/** An event of OCS, with the request that it answers, if any. */
export interface ReceivedEvent {
  readonly userData: UserData;
  readonly request: WaitingRequest | undefined;
}

/** What the desktop does when it receives an event. */
export type EventHandler = (machine: Machine, event: ReceivedEvent) => void;
