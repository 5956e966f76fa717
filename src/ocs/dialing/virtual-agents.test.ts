import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callResult, recordStatus } from '../../protocol/enumerations.generated.ts';
import type { OcsOptions, PlaceGroup } from '../configuration/configuration.ts';
import { configuration, record, springGroup } from '../fixtures/configuration.ts';
import { onlyCall } from '../fixtures/dialing-floor.ts';
import { type Floor, openFloor } from '../fixtures/floor.ts';

const spring = 'Spring@Hall';
const ports = { dns: [], ports: ['7101'] } as const;
const position = { dns: ['7004'] } as const;

/** `Spring@Hall` is loaded for an IVR group of these places. */
function openIvr(
  places: Partial<PlaceGroup>,
  options: OcsOptions = {},
  records = [record(1), record(2)],
): Floor {
  const floor = openFloor({
    configuration: {
      ...configuration,
      placeGroups: [{ name: 'Hall', dbid: 603, dns: [], ...places }],
      campaignGroups: [
        springGroup,
        { ...springGroup, name: spring, dbid: 802, group: 'Hall', options: { ivr_group: true, ...options } },
      ],
    },
    records: { 'Spring list': records },
  });
  assert.equal(floor.dial('load', spring), undefined);
  return floor;
}

function start(floor: Floor, mode = 'Progressive'): string | undefined {
  return floor.dial('start', spring, mode);
}

test('a port is dialed for without any login, one call at a time, and again after its release', () => {
  const floor = openIvr(ports);
  start(floor);
  const call = onlyCall(floor);
  call.reaches('7101');
  floor.pass(5000);
  assert.deepEqual(floor.dialed(), []);
  call.hangsUp('7101');
  assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Updated);
  assert.equal(floor.row('Spring list', 1).call_result, callResult.Answer);
  assert.equal(floor.dialed().length, 1);
});

test('a call that a port leaves to somebody at whom it rings goes on, and the record goes to them', () => {
  const floor = openIvr(ports);
  floor.logIn('7004', '1004');
  start(floor);
  const call = onlyCall(floor);
  call.reaches('7101');
  const { connId, userData } = call;
  const say = (event: 'EventRinging' | 'EventReleased' | 'EventEstablished', dn: string) =>
    floor.give({ kind: 'call', event, dn, connId, userData });
  say('EventRinging', '7004');
  say('EventReleased', '7101');
  assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Retrieved);
  say('EventEstablished', '7004');
  assert.equal(floor.ocs.view().primary.records.get(call.handle)?.chain.agent?.dn, '7004');
  const left = onlyCall(floor);
  left.reaches('7101');
  left.hangsUp('7101');
  assert.equal(floor.row('Spring list', 2).record_status, recordStatus.Updated);
});

test('a port of a group that is not an IVR group, or that is disabled, is not dialed for', () => {
  for (const floor of [openIvr(ports, { ivr_group: false }), openIvr({ ...ports, disabled: ['7101'] })]) {
    start(floor);
    floor.pass(5000);
    assert.deepEqual(floor.dialed(), []);
  }
});

test('a port with an inbound call is not dialed for until that is over', () => {
  const floor = openIvr(ports);
  const inbound = { kind: 'call', dn: '7101', connId: 'f'.repeat(16), userData: {} } as const;
  floor.give({ ...inbound, event: 'EventRinging' });
  start(floor);
  assert.deepEqual(floor.dialed(), []);
  floor.give({ ...inbound, event: 'EventReleased' });
  assert.equal(floor.dialed().length, 1);
});

test('a position is dialed for once somebody is logged in and ready, and made ready after a call', () => {
  const floor = openIvr(position, { outbound_release_action: 'notready' });
  start(floor);
  assert.deepEqual(floor.dialed(), []);
  floor.logIn('7004', '1004');
  floor.give({ kind: 'agentReady', dn: '7004', agentId: '1004' });
  const call = onlyCall(floor);
  call.reaches('7004');
  floor.give({ kind: 'agentNotReady', dn: '7004', agentId: '1004' });
  call.hangsUp('7004');
  assert.deepEqual(floor.changed(), [['7004', true]]);
  assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Updated);
});

test('outbound_release_action decides for agents of other groups', () => {
  for (const [action, changed] of [
    ['none', []],
    ['ready', []],
    ['notready', [['7004', false]]],
  ] as const) {
    const floor = openIvr(position, { ivr_group: false, outbound_release_action: action });
    start(floor);
    floor.logIn('7004', '1004');
    floor.give({ kind: 'agentReady', dn: '7004', agentId: '1004' });
    const call = onlyCall(floor);
    call.reaches('7004');
    call.hangsUp('7004');
    assert.deepEqual(floor.changed(), changed);
  }
});

test('what the IVR has attached is written at the release if ivr_update_on_release says so', () => {
  for (const [option, result, age] of [
    [true, callResult.WrongParty, 44],
    [false, callResult.Answer, undefined],
  ] as const) {
    const floor = openIvr(ports, { ivr_update_on_release: option });
    start(floor);
    const call = onlyCall(floor);
    call.reaches('7101');
    const userData = { ...call.userData, GSW_CALL_RESULT: callResult.WrongParty, age: 44, GSW_CHAIN_ID: 77 };
    floor.give({ kind: 'call', event: 'EventReleased', dn: '7101', connId: call.connId, userData });
    const { call_result, custom, chain_id } = floor.row('Spring list', 1);
    assert.deepEqual([call_result, custom.age, chain_id], [result, age, 1]);
  }
});

test('requests about a call at an IVR place are ignored, others are not', () => {
  const floor = openIvr(ports);
  start(floor);
  const call = onlyCall(floor);
  call.reaches('7101');
  floor.tell('7101', {
    GSW_AGENT_REQ_TYPE: 'RecordProcessed',
    GSW_APPLICATION_ID: 134,
    GSW_RECORD_HANDLE: call.handle,
  });
  assert.deepEqual(floor.sent(), []);
  assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Retrieved);
  assert.equal(
    floor.ask('7101', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' }).GSW_ERROR,
    'Agent Not Found',
  );
});

test('the option is read when the group is loaded, and an IVR group does not seize', () => {
  const floor = openIvr(ports);
  assert.match(start(floor, 'Progressive with Seizing') ?? '', /IVR group/);
});

test('in the GVP modes OCS dials for ports, whether or not their group is an IVR group, and for nobody else', () => {
  for (const mode of ['Power GVP', 'Progressive GVP', 'Predictive GVP']) {
    const floor = openIvr({ ...ports, ...position }, { ivr_group: false });
    floor.logIn('7004', '1001');
    floor.give({ kind: 'agentReady', dn: '7004', agentId: '1001' });
    start(floor, mode);
    const call = onlyCall(floor);
    call.reaches('7101');
    floor.pass(5000);
    assert.deepEqual(floor.dialed(), []);
    call.hangsUp('7101');
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Updated);
  }
});

test('a session that is started again in another mode dials for others', () => {
  const floor = openIvr({ ...ports, ...position }, { ivr_group: false });
  start(floor, 'Power GVP');
  onlyCall(floor).ends(callResult.Busy);
  assert.equal(floor.dialed().length, 1);
  floor.dial('stop', spring);
  start(floor, 'Progressive');
  floor.pass(5000);
  assert.deepEqual(floor.dialed(), []);
});

test('a port that is added to a loaded group is dialed for, and one that is removed no longer', () => {
  const floor = openIvr(ports);
  start(floor);
  const first = onlyCall(floor);
  first.reaches('7101');
  floor.give({ kind: 'changePlaces', placeGroup: 'Hall', ports: ['7102'], removed: ['7101'] });
  const second = onlyCall(floor);
  second.reaches('7102');
  first.hangsUp('7101');
  floor.pass(5000);
  assert.deepEqual(floor.dialed(), []);
});

test('an agent at a place that is added gets calls, and none once it is removed', () => {
  const floor = openIvr({});
  start(floor);
  floor.logIn('7004', '1004');
  floor.give({ kind: 'agentReady', dn: '7004', agentId: '1004' });
  floor.give({ kind: 'changePlaces', placeGroup: 'Hall', dns: ['7004'] });
  const call = onlyCall(floor);
  call.reaches('7004');
  floor.give({ kind: 'changePlaces', placeGroup: 'Hall', removed: ['7004'] });
  call.hangsUp('7004');
  floor.pass(5000);
  assert.deepEqual([floor.dialed(), floor.changed()], [[], []]);
});

test('a call at either DN of a place seizes it, even if it began before the login', () => {
  const floor = openIvr({ ...position, extensions: { 7004: '7204' } });
  const inbound = { kind: 'call', dn: '7204', connId: 'f'.repeat(16), userData: {} } as const;
  start(floor);
  floor.give({ ...inbound, event: 'EventRinging' });
  floor.logIn('7004', '1004');
  floor.give({ kind: 'agentReady', dn: '7004', agentId: '1004' });
  assert.deepEqual(floor.dialed(), []);
  floor.give({ ...inbound, event: 'EventReleased' });
  onlyCall(floor).reaches('7004');
  assert.deepEqual(floor.dialed(), []);
});

test('a place whose Extension is disabled is not dialed for', () => {
  const floor = openIvr({ ...position, extensions: { 7004: '7204' }, disabled: ['7204'] });
  start(floor);
  floor.logIn('7004', '1004');
  floor.give({ kind: 'agentReady', dn: '7004', agentId: '1004' });
  assert.deepEqual(floor.dialed(), []);
});
