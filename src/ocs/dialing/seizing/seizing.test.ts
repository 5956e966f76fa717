import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../../protocol/enumerations.generated.ts';
import { onlyCall } from '../../fixtures/dialing-floor.ts';
import type { Floor } from '../../fixtures/floor.ts';
import { onlyEngagement, openSeizingFloor } from '../../fixtures/seizing-floor.ts';

const merges = (floor: Floor) => floor.seizing().filter(({ kind }) => kind === 'mergeCalls');
const dropped = (floor: Floor) => floor.dropped().map(({ connId }) => connId);

/** Agent 1001 has answered the engaging call. */
function seized(mode: 'Progressive' | 'Predictive', records = 3) {
  const floor = openSeizingFloor(mode, records);
  floor.pass(1000);
  const engagement = onlyEngagement(floor);
  return { floor, engagement };
}

describe('a session in Progressive with Seizing', () => {
  it('dials a record once an agent has answered, and assures it to them', () => {
    const { floor, engagement } = seized('Progressive');
    assert.deepEqual(floor.dialed(), []);
    engagement.answers();
    const call = onlyCall(floor);
    assert.deepEqual(floor.seizing(), [
      {
        kind: 'attachUserData',
        dn: '7001',
        connId: engagement.connId,
        userData: { GSW_ASSURED_HANDLE: call.handle },
      },
    ]);
  });

  it('merges the answered call, and gives the record to the agent', () => {
    const { floor, engagement } = seized('Progressive');
    engagement.answers();
    const call = onlyCall(floor);
    floor.seizing();
    call.queues();
    const { connId } = call;
    assert.deepEqual(merges(floor), [
      { kind: 'mergeCalls', dn: '8000', connId, engagingConnId: engagement.connId },
    ]);
    engagement.mergesWith(call);
    const answer = floor.ask('7001', 'RecordProcessed', {
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CALLING_LIST: 'Spring list',
      GSW_RECORD_HANDLE: call.handle,
    });
    assert.equal(answer.GSW_USER_EVENT, 'RecordProcessedAcknowledge');
    assert.deepEqual([dropped(floor), floor.dialed()], [[], []]);
  });

  it('lets the agent go when the customer is not reached, and seizes them for the next record', () => {
    const { floor, engagement } = seized('Progressive');
    engagement.answers();
    const first = onlyCall(floor);
    floor.seizing();
    first.ends(callResult.Busy);
    assert.deepEqual(dropped(floor), [engagement.connId]);
    engagement.ends();
    onlyEngagement(floor).answers();
    assert.notEqual(onlyCall(floor).handle, first.handle);
  });

  it('marks and routes an answered call whose agent has left', () => {
    const { floor, engagement } = seized('Progressive');
    engagement.answers();
    const call = onlyCall(floor);
    floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001' });
    engagement.ends();
    floor.seizing();
    call.queues();
    const { connId } = call;
    assert.deepEqual(floor.seizing(), [
      { kind: 'attachUserData', dn: '8000', connId, userData: { GSW_ASM_OVERDIAL: 1 } },
      { kind: 'routeCall', dn: '8000', connId },
    ]);
  });

  it('seizes nobody if there is no record, and waits a second if the agent is busy', () => {
    assert.deepEqual(openSeizingFloor('Progressive', 0).seizing(), []);
    const floor = openSeizingFloor('Progressive', 3);
    onlyEngagement(floor, true);
    assert.deepEqual(floor.seizing(), []);
    floor.pass(1000);
    onlyEngagement(floor);
  });

  it('lets those go whom no call needs when the campaign is stopped, and merges calls in progress', () => {
    const { floor, engagement } = seized('Progressive');
    engagement.answers();
    const call = onlyCall(floor);
    floor.seizing();
    floor.give({ kind: 'agentReady', dn: '7002', agentId: '1002' });
    const other = onlyEngagement(floor);
    floor.dial('stop', 'Spring@Sales');
    assert.deepEqual(dropped(floor), [other.connId]);
    call.queues();
    assert.equal(merges(floor).length, 1);
  });

  it('lets all go when the campaign is unloaded by force', () => {
    const { floor, engagement } = seized('Progressive');
    engagement.answers();
    const call = onlyCall(floor);
    floor.dial('forceUnload', 'Spring@Sales');
    assert.deepEqual(dropped(floor).sort(), [call.connId, engagement.connId].sort());
  });

  it('lets an agent go who leaves, unless a customer is being called for them', () => {
    const { floor, engagement } = seized('Progressive');
    const leave = () =>
      floor.tell('7001', {
        GSW_AGENT_REQ_TYPE: 'LogOut',
        GSW_APPLICATION_ID: 134,
        GSW_CAMPAIGN_NAME: 'Spring',
      });
    leave();
    assert.deepEqual(dropped(floor), [engagement.connId]);
    engagement.ends();
    floor.pass(1000);
    assert.deepEqual(floor.seizing(), []);
  });
});

it('takes an agent for idle again after a call that another OCS has merged', () => {
  const { floor, engagement } = seized('Progressive');
  engagement.ends();
  floor.dial('stop', 'Spring@Sales');
  floor.seizing();
  const userData = { GSW_APPLICATION_ID: 999 };
  const engaging = { kind: 'call', connId: 'a'.repeat(16), userData } as const;
  const outbound = { kind: 'call', connId: 'b'.repeat(16), userData } as const;
  floor.give({ ...engaging, event: 'EventDialing', dn: '8000', otherDN: '7001' });
  floor.give({ ...engaging, event: 'EventEstablished', dn: '7001', otherDN: '8000' });
  floor.give({ ...outbound, event: 'EventDiverted', dn: '8000', otherDN: '7001' });
  floor.give({ ...engaging, event: 'EventReleased', dn: '8000', otherDN: '7001' });
  floor.dial('start', 'Spring@Sales', 'Progressive with Seizing');
  assert.deepEqual(floor.seizing(), []);
  floor.give({ ...outbound, event: 'EventReleased', dn: '7001', otherDN: '5550999' });
  onlyEngagement(floor);
  assert.deepEqual(dropped(floor), []);
});

describe('a session in Predictive with Seizing', () => {
  it('has an answered call wait for an agent whose engaging call rings', () => {
    const { floor, engagement } = seized('Predictive');
    const call = onlyCall(floor);
    call.queues();
    assert.deepEqual(merges(floor), []);
    engagement.answers();
    assert.equal(merges(floor).length, 1);
  });

  it('overdials the call if the agent does not answer', () => {
    const { floor, engagement } = seized('Predictive');
    const call = onlyCall(floor);
    call.queues();
    engagement.ends();
    const demanded = floor.seizing().map(({ kind }) => kind);
    assert.deepEqual(demanded.slice(0, 2), ['attachUserData', 'routeCall']);
  });

  it('keeps an agent seized for the next customer', () => {
    const { floor, engagement } = seized('Predictive');
    engagement.answers();
    onlyCall(floor).ends(callResult.Busy);
    assert.deepEqual(dropped(floor), []);
    floor.pass(1000);
    onlyCall(floor).queues();
    assert.equal(merges(floor).length, 1);
  });
});
