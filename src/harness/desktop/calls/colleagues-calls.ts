import type { JsonObject } from '../../../kernel/json.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { EventContext } from '../event-composer.ts';
import { CallsAtTheDN } from './calls-at-the-dn.ts';
import { SharedRecord, sharedHandles } from './shared-record.ts';

/** The two calls of a colleague who shares a record: with the customer, and with the agent at the desktop. */
export type PlayedCall = 'customer' | 'consultation';

/** An event of one of them, as T-Server reports it at the agent's DN. */
export interface PlayedEvent {
  readonly event: string;
  readonly call: PlayedCall;
  readonly callState?: string;
  /** The call that goes on as a part of this one. */
  readonly previous?: PlayedCall;
  /** User data that differs from the record's. */
  readonly userData?: UserData;
}

/** DN of the colleague, whom the test bed does not have. */
const colleaguesDn = '7099';

/**
 * Calls about a colleague's record, as T-Server reports them to a desktop, and what OCS makes of them: rights to the record
 * follow the events of the calls, and nothing else (000).
 */
export class ColleaguesCalls {
  readonly record: SharedRecord;
  readonly #connIds = new Map<PlayedCall, string>();
  readonly #atTheDN = new CallsAtTheDN();
  #begun = 0;

  constructor(context: EventContext) {
    this.record = new SharedRecord(context);
  }

  /** The colleague's record with that handle, if it is one. */
  recordWith(handle: number): UserData | undefined {
    return sharedHandles.some((own) => own === handle) ? this.record.userData(handle) : undefined;
  }

  /** Begins another call. */
  begin(call: PlayedCall): void {
    this.#begun += 1;
    this.#connIds.set(call, `00710000000000C${this.#begun}`);
  }

  /** The frame of an event at that DN; OCS hears the event too. */
  frame(played: PlayedEvent, thisDN: string): JsonObject {
    const { event, call, callState = 'Ok', previous, userData = this.record.userData() } = played;
    this.#hear(event, call, callState);
    this.#atTheDN.hear(played, userData);
    const connId = this.#connId(call);
    return {
      messageType: event,
      thisDN,
      connId,
      callUuid: connId.slice(-2),
      callType: call === 'customer' ? 'Outbound' : 'Consult',
      callState,
      ...partyOf(event, call),
      ...(previous !== undefined && { previousConnId: this.#connId(previous) }),
      userData: { ...userData },
    };
  }

  /** What T-Server says of these calls to a client that queries the agent's DN. */
  get reported(): readonly JsonObject[] {
    return this.#atTheDN.reported((call) => this.#connId(call));
  }

  #connId(call: PlayedCall): string {
    const known = this.#connIds.get(call);
    if (known === undefined) this.begin(call);
    return known ?? this.#connId(call);
  }

  /**
   * Rights never come back to a record that is finished. Whose transfer the end of a consultation belongs to it does not
   * say: only the end of the customer's call takes them from an agent who has them all.
   */
  #hear(event: string, call: PlayedCall, callState: string): void {
    const { record } = this;
    if (record.access === 'closed') return;
    const isConsulted = call === 'consultation' && record.access !== 'full';
    const isTransferred = call === 'customer' && callState === 'Transferred';
    if (event === 'EventEstablished' && isConsulted) record.access = 'readOnly';
    else if (event === 'EventEstablished' || event === 'EventPartyChanged') record.access = 'full';
    else if (event === 'EventReleased' && (isConsulted || isTransferred)) record.access = 'none';
  }
}

/** Who is at the other end. */
function partyOf(event: string, call: PlayedCall): JsonObject {
  const isColleague = call === 'consultation' || event.startsWith('EventParty');
  return { otherDN: isColleague && event !== 'EventPartyChanged' ? colleaguesDn : '5550188' };
}
