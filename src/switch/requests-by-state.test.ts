import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { driveColleagues, userData } from './fixtures/colleagues-driver.ts';
import { connIdOf } from './fixtures/switch-driver.ts';
import { type CallRequestName, type PartyState, requestStates } from './machine/party-state.ts';

type Floor = ReturnType<typeof driveColleagues>;

/** Brings a party of a call into a state: the DN, and the number of the call. */
const situations: Readonly<
  Record<Exclude<PartyState, 'Idle' | 'Released'>, (floor: Floor) => [string, number]>
> = {
  Dialing(floor) {
    floor.say('7001', 'RequestMakeCall', { otherDN: '7002' });
    return ['7001', 1];
  },
  Ringing(floor) {
    floor.say('7002', 'RequestMakeCall', { otherDN: '7001' });
    return ['7001', 1];
  },
  Queued(floor) {
    floor.ask('8001', 'RequestRegisterAddress');
    floor.lines({ kind: 'customerCalls', phone: '5550101', dn: '8001', ticket: 1 });
    return ['8001', 1];
  },
  Talking(floor) {
    floor.callCustomer();
    floor.say('7001', 'RequestSingleStepConference', { call: 1, otherDN: '7002' });
    return ['7001', 1];
  },
  Held(floor) {
    floor.callCustomer();
    floor.say('7001', 'RequestSingleStepConference', { call: 1, otherDN: '7002' });
    floor.say('7001', 'RequestHoldCall', { call: 1 });
    return ['7001', 1];
  },
};

/** Fields with which every request is sound; no call has the pair's second connection id. */
const fields = {
  userData,
  key: 'GSW_RECORD_HANDLE',
  heldConnId: connIdOf(9),
  transferConnId: connIdOf(9),
};

const names = Object.keys(requestStates) as CallRequestName[]; // The keys of its type.
const states = Object.keys(situations) as (keyof typeof situations)[]; // The keys of its type.

/** Requests about two calls: in a state that allows them, the other call is still missing here. */
const aboutPairs: ReadonlySet<CallRequestName> = new Set([
  'RequestAlternateCall',
  'RequestReconnectCall',
  'RequestCompleteTransfer',
  'RequestCompleteConference',
  'RequestMergeCalls',
]);

describe('each request about a call', () => {
  for (const name of names)
    for (const state of states)
      it(`${name} is answered in the state ${state}`, () => {
        const floor = driveColleagues({ queues: [{ dn: '8001' }] });
        const [dn, call] = situations[state](floor);
        const otherDN = name === 'RequestDeleteFromConference' ? '7002' : '7003';
        const said = floor.say(dn, name, { call, otherDN, ...fields });
        const allowed: readonly PartyState[] = requestStates[name];
        if (!allowed.includes(state)) assert.deepEqual(said, ['refused invalidCallState']);
        else if (aboutPairs.has(name)) assert.deepEqual(said, ['refused invalidConnId']);
        else assert.equal(said.filter((line) => line.endsWith('#')).length, 1, said.join('; '));
      });

  it('is refused for a call that is not at the DN', () => {
    const floor = driveColleagues();
    floor.callCustomer();
    for (const name of names)
      assert.deepEqual(floor.say('7004', name, { call: 1, otherDN: '7003', ...fields }), [
        'refused invalidConnId',
      ]);
  });
});
