import type { JsonObject } from '../../../kernel/json.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { PlayedCall, PlayedEvent } from './colleagues-calls.ts';

/** How a played call stands at the agent's DN. */
interface Standing {
  state: 'Dialing' | 'Ringing' | 'Talking' | 'Held';
  thisDNRole: 'Origination' | 'Destination' | 'ConferenceMember';
  userData: UserData;
}

/** States into which events bring the call that they are about. */
const states: Readonly<Record<string, Standing['state']>> = {
  EventDialing: 'Dialing',
  EventRinging: 'Ringing',
  EventEstablished: 'Talking',
  EventHeld: 'Held',
  EventRetrieved: 'Talking',
  EventPartyAdded: 'Talking',
  EventPartyChanged: 'Talking',
};

const ends: ReadonlySet<string> = new Set(['EventReleased', 'EventAbandoned']);

/** The played calls at the agent's DN, as T-Server would report them there (docs/link.md, CTI frames). */
export class CallsAtTheDN {
  readonly #calls = new Map<PlayedCall, Standing>();

  /** Notes an event, with the user data that the call has after it. */
  hear({ event, call, callState, previous }: PlayedEvent, userData: UserData): void {
    const former = previous === undefined ? undefined : this.#calls.get(previous);
    if (previous !== undefined) this.#calls.delete(previous);
    if (ends.has(event)) this.#calls.delete(call);
    const state = former?.state === 'Ringing' ? 'Ringing' : states[event];
    if (state === undefined) return;
    const known = this.#calls.get(call);
    const begun = event === 'EventDialing' ? 'Origination' : 'Destination';
    const thisDNRole = callState === 'Conferenced' ? 'ConferenceMember' : (known?.thisDNRole ?? begun);
    this.#calls.set(call, { state, thisDNRole, userData });
  }

  /** As a query of the DN reports them, by their connection ids. */
  reported(connIdOf: (call: PlayedCall) => string): readonly JsonObject[] {
    return [...this.#calls].map(([call, standing]) => ({
      connId: connIdOf(call),
      callType: call === 'customer' ? 'Outbound' : 'Consult',
      ...standing,
      ...(call === 'consultation' &&
        standing.thisDNRole === 'Origination' && { transferConnId: connIdOf('customer') }),
    }));
  }
}
