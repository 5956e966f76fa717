import assert from 'node:assert/strict';
import type { TelephonyEvent, TelephonyEventName } from './telephony-event.ts';

/** What a DN knows about its side of a call from the events that it was sent. */
export type SeenState = 'Dialing' | 'Queued' | 'Ringing' | 'Talking' | 'Held';

type Row = Readonly<Partial<Record<TelephonyEventName, SeenState | 'over'>>>;

/** What may begin a call at a DN. */
const beginnings: Row = { EventDialing: 'Dialing', EventRinging: 'Ringing', EventQueued: 'Queued' };

/** Which events may follow, as T-Library's call models have them. */
const sequels: Readonly<Record<SeenState, Row>> = {
  Dialing: {
    EventNetworkReached: 'Dialing',
    EventDestinationBusy: 'Dialing',
    EventEstablished: 'Talking',
    EventQueued: 'Queued',
    EventAttachedDataChanged: 'Dialing',
    EventReleased: 'over',
  },
  Queued: {
    EventDiverted: 'over',
    EventAbandoned: 'over',
    EventReleased: 'over',
    EventAttachedDataChanged: 'Queued',
  },
  Ringing: {
    EventEstablished: 'Talking',
    EventAbandoned: 'over',
    EventReleased: 'over',
    EventAttachedDataChanged: 'Ringing',
  },
  Talking: {
    EventHeld: 'Held',
    EventPartyChanged: 'Talking',
    EventPartyAdded: 'Talking',
    EventPartyDeleted: 'Talking',
    EventAttachedDataChanged: 'Talking',
    EventReleased: 'over',
  },
  Held: {
    EventRetrieved: 'Talking',
    EventPartyChanged: 'Held',
    EventPartyAdded: 'Held',
    EventPartyDeleted: 'Held',
    EventAttachedDataChanged: 'Held',
    EventReleased: 'over',
  },
};

/**
 * The state after an event, given that before; undefined before means that the DN is not in the call, and after, that it no
 * longer is. An event that no model has there fails.
 */
export function follow(before: SeenState | undefined, event: TelephonyEvent): SeenState | undefined {
  const { messageType, thirdPartyDN, thisDN, connId } = event;
  const row = before === undefined ? beginnings : sequels[before];
  const after = row[messageType];
  assert.ok(after, `${thisDN} gets ${messageType} of ${connId}, which is ${before ?? 'not there'}`);
  // Who completes a conference themself talks again.
  if (messageType === 'EventPartyAdded' && thirdPartyDN === undefined) return 'Talking';
  return after === 'over' ? undefined : after;
}
