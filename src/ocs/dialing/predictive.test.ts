import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import type { OcsOptions } from '../configuration/configuration.ts';
import { configuration, record } from '../fixtures/configuration.ts';
import { onlyCall, openDialingFloor, type PlayedCall, playCall } from '../fixtures/dialing-floor.ts';
import type { Floor } from '../fixtures/floor.ts';
import { viewDialer } from './dialer-view.ts';

const list = 'Spring list';

/** The predictive algorithm that does not dial in batches; it trusts the first outcomes that it sees. */
const bold: OcsOptions = {
  predictive_algorithm: 'classical',
  history_length: 5,
  call_wait_connected_timeout: 5,
};

function open(options: OcsOptions = {}, mode = 'Predictive', count = 400): Floor {
  const rows = Array.from({ length: count }, (_, n) => record(n + 1));
  const group = { optimizeBy: 'Overdial Rate', optimizeGoal: 20 } as const;
  const campaignGroups = configuration.campaignGroups.map((one) => ({ ...one, ...group }));
  const plan = {
    records: { [list]: rows },
    options,
    configuration: { ...configuration, campaignGroups },
  };
  const floor = openDialingFloor(mode, plan);
  floor.pass(1000);
  return floor;
}

function view(floor: Floor) {
  const { primary } = floor.ocs.view();
  const session = primary.provisioned.sessions.get('Spring@Sales');
  assert.ok(session);
  const seen = viewDialer(primary, session);
  assert.ok(seen);
  return seen;
}

/** The goal and the maximum of the pacer's last decision. */
function pacedFor(floor: Floor) {
  const session = floor.ocs.view().primary.provisioned.sessions.get('Spring@Sales');
  const basis = session?.dialer?.predictive.basis;
  return [basis?.options.goal, basis?.options.maximumOverdialRate];
}

/** Seconds in which nobody answers: each call ends after 3 s. */
function spend(floor: Floor, seconds: number, underWay: Map<PlayedCall, number> = new Map()): number {
  let most = 0;
  for (let second = 0; second < seconds; second += 1) {
    for (const dialed of floor.dialed()) underWay.set(playCall(floor, dialed), second);
    most = Math.max(most, underWay.size);
    for (const [call, since] of underWay) {
      if (second - since < 3) continue;
      underWay.delete(call);
      call.ends(callResult.NoAnswer);
    }
    floor.pass(1000);
  }
  return most;
}

describe('a session in Predictive mode', () => {
  it('dials for idle agents only, until enough outcomes are known', () => {
    const floor = open(bold);
    assert.equal(floor.dialed().length, 1);
    floor.pass(1000);
    assert.equal(floor.dialed().length, 0);
    assert.equal(view(floor).learned?.enough, false);
  });

  it('dials more than there are idle agents once nobody answers', () => {
    const floor = open(bold);
    assert.ok(spend(floor, 100) > 1, 'more calls at once than the one agent');
    const { learned, floor: now } = view(floor);
    assert.equal(learned?.enough, true);
    assert.ok((learned?.answerProbability ?? 1) < 0.2, JSON.stringify(learned));
    assert.equal(now.idleAgents, 1);
  });

  it('decides once a second, and not at every change', () => {
    const floor = open(bold);
    const call = onlyCall(floor);
    call.ends(callResult.Busy);
    assert.equal(floor.dialed().length, 0);
    floor.pass(1000);
    assert.equal(floor.dialed().length, 1);
  });

  it('counts what became of its calls', () => {
    const floor = open(bold);
    const call = onlyCall(floor);
    call.queues();
    assert.equal(view(floor).floor.waitingCalls, 1);
    call.abandons();
    floor.pass(1000);
    onlyCall(floor).reaches('7001');
    assert.deepEqual(view(floor).totals, {
      dialed: 2,
      answered: 2,
      connected: 1,
      overdialed: 1,
      distributionTime: 0,
    });
    assert.deepEqual(view(floor).floor, {
      idleAgents: 0,
      talkingAgents: 1,
      agentsInAfterCallWork: 0,
      waitingCalls: 0,
      dialedCalls: 0,
    });
  });

  it('counts a call as overdialed that waits for more than 2 s, even if an agent takes it then', () => {
    const floor = open(bold);
    const call = onlyCall(floor);
    floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001' });
    call.queues();
    floor.pass(1000);
    floor.pass(1000);
    assert.equal(view(floor).totals.overdialed, 0);
    floor.pass(1000);
    assert.equal(view(floor).totals.overdialed, 1);
    call.rings('7001');
    call.connects('7001');
    const { overdialed, connected, distributionTime } = view(floor).totals;
    assert.deepEqual([overdialed, connected, distributionTime], [1, 1, 3]);
  });

  it('learns how long agents talk and work after a call', () => {
    const floor = open();
    for (let n = 0; n < 20; n += 1) {
      const call = onlyCall(floor);
      call.reaches('7001');
      floor.give({ kind: 'agentNotReady', dn: '7001', agentId: '1001', workMode: 'AfterCallWork' });
      floor.pass(10_000);
      call.hangsUp('7001');
      floor.pass(40_000);
      floor.give({ kind: 'agentReady', dn: '7001', agentId: '1001' });
      floor.pass(1000);
    }
    const { learned } = view(floor);
    assert.ok((learned?.meanTalk ?? 0) < 70, `talk ${learned?.meanTalk}`);
    assert.ok((learned?.meanAfterCallWork ?? 0) > 25, `after-call work ${learned?.meanAfterCallWork}`);
  });

  it('knows what was learned in Progressive mode when its mode changes', () => {
    const floor = open(bold, 'Progressive');
    const calls = new Map<PlayedCall, number>();
    assert.equal(spend(floor, 100, calls), 1);
    assert.equal(floor.dial('setMode', 'Spring@Sales', 'Predictive'), undefined);
    assert.ok(spend(floor, 5, calls) > 1);
    assert.equal(floor.dial('setMode', 'Spring@Sales', 'Progressive'), undefined);
    spend(floor, 10, calls);
    assert.equal(spend(floor, 10, calls), 1);
  });

  it('says in the data of its calls what it optimizes', () => {
    const { userData } = onlyCall(open());
    assert.deepEqual([userData.GSW_OPTIMIZE_BY, userData.GSW_OPTIMIZE_GOAL], [2, 20]);
    assert.ok(!('GSW_OPTIMIZE_BY' in onlyCall(open({}, 'Progressive')).userData));
  });

  it('is paced for a goal that is changed at run time, and keeps what it has learned', () => {
    const floor = open(bold);
    spend(floor, 100);
    const learned = view(floor).learned;
    const change = { kind: 'changeOptions', campaignGroup: 'Spring@Sales' } as const;
    floor.give({ ...change, options: {}, optimizeBy: 'Busy Factor', optimizeGoal: 80 });
    assert.deepEqual(pacedFor(floor), [{ by: 'busy factor', factor: 0.8 }, 0.03]);
    floor.give({ ...change, options: { predictive_max_overdial_rate: 5 } });
    assert.deepEqual(pacedFor(floor), [{ by: 'busy factor', factor: 0.8 }, 0.05]);
    assert.deepEqual(view(floor).learned, learned);
    floor.pass(1000);
    assert.deepEqual(pacedFor(floor), [{ by: 'busy factor', factor: 0.8 }, 0.05]);
  });

  it('says in the data of its calls which goal it has now, and dials nothing for it while it is stopped', () => {
    const floor = open();
    onlyCall(floor).ends(callResult.NoAnswer);
    floor.pass(1000);
    onlyCall(floor).ends(callResult.NoAnswer);
    floor.dial('stop', 'Spring@Sales');
    floor.give({
      kind: 'changeOptions',
      campaignGroup: 'Spring@Sales',
      options: {},
      optimizeBy: 'Busy Factor',
      optimizeGoal: 80,
    });
    assert.deepEqual(floor.dialed(), []);
    floor.dial('start', 'Spring@Sales', 'Predictive');
    const { userData } = onlyCall(floor);
    assert.deepEqual([userData.GSW_OPTIMIZE_BY, userData.GSW_OPTIMIZE_GOAL], [1, 80]);
  });

  it('dials no more calls a second than the limit', () => {
    const floor = open({ ...bold, dialing_rate_limit: 1 });
    let most = 0;
    for (let second = 0; second < 60; second += 1) {
      const dialed = floor.dialed();
      most = Math.max(most, dialed.length);
      for (const one of dialed) playCall(floor, one).ends(callResult.NoAnswer);
      floor.pass(1000);
    }
    assert.equal(most, 1);
  });
});
