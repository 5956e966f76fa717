import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CallsAtTheDN } from './calls-at-the-dn.ts';
import type { PlayedEvent } from './colleagues-calls.ts';

const userData = { GSW_RECORD_HANDLE: 4711 };

/** Call, state, role and the held call of what is at the DN after these events. */
function after(...events: readonly PlayedEvent[]): readonly unknown[] {
  const calls = new CallsAtTheDN();
  for (const event of events) calls.hear(event, userData);
  return calls
    .reported((call) => call)
    .map(({ connId, state, thisDNRole, transferConnId = 'none' }) =>
      [connId, state, thisDNRole, transferConnId].join(' '),
    );
}

const rings: PlayedEvent = { event: 'EventRinging', call: 'consultation' };
const answered: PlayedEvent = { event: 'EventEstablished', call: 'consultation' };
const taken: PlayedEvent = { event: 'EventPartyChanged', call: 'customer', previous: 'consultation' };

test("a colleague's consultation is at the DN until it ends, or goes on in the customer's call", () => {
  assert.deepEqual(after(rings), ['consultation Ringing Destination none']);
  assert.deepEqual(after(rings, answered), ['consultation Talking Destination none']);
  assert.deepEqual(after(rings, answered, { event: 'EventReleased', call: 'consultation' }), []);
  assert.deepEqual(after(rings, { event: 'EventAbandoned', call: 'consultation' }), []);
  assert.deepEqual(after(rings, answered, taken), ['customer Talking Destination none']);
  assert.deepEqual(after(rings, taken), ['customer Ringing Destination none']);
});

test('in a conference everybody is a member', () => {
  const joined = { ...taken, callState: 'Conferenced' };
  assert.deepEqual(after(rings, answered, joined), ['customer Talking ConferenceMember none']);
});

test("the agent's own consultation names the call for which it is made", () => {
  const held: PlayedEvent = { event: 'EventHeld', call: 'customer' };
  const dialed: PlayedEvent = { event: 'EventDialing', call: 'consultation' };
  const all = ['customer Held Destination none', 'consultation Talking Origination customer'];
  assert.deepEqual(after(held, dialed, answered), all);
});

test('an event about somebody else changes nothing', () => {
  const left: PlayedEvent = { event: 'EventPartyDeleted', call: 'customer' };
  assert.deepEqual(after(left), []);
});
