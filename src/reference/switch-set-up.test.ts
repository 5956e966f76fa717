import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../kernel/json.ts';
import { checkParams } from './control/control-schemas.ts';
import { readProvisioning } from './control/provisioning.ts';
import { switchSetUp } from './switch-set-up.ts';

const base = {
  agents: [{ agentId: '1001' }, { agentId: '1002' }, { agentId: '1003' }],
  agentGroups: [
    { name: 'Sales', agents: ['1001', '1002'] },
    { name: 'Service', agents: ['1002', '1003'] },
  ],
  placeGroups: [{ name: 'Lobby', dns: ['7009'], ports: ['7101', '7102'] }],
  callingLists: [{ name: 'Customers' }],
  campaigns: [{ name: 'Spring', callingLists: ['Customers'] }],
};

function setUpOf(params: JsonObject) {
  checkParams('provision', params);
  return switchSetUp(readProvisioning(params).configuration);
}

test('the queue of a campaign group distributes to the agents, or to the places and ports, of its group', () => {
  const campaignGroups = [
    { campaign: 'Spring', group: 'Sales', queue: '8001' },
    { campaign: 'Spring', group: 'Lobby', queue: '8002' },
    { campaign: 'Spring', group: 'Service' },
  ];
  assert.deepEqual(setUpOf({ ...base, campaignGroups }).queues, [
    { dn: '8001', agents: ['1001', '1002'], places: [], ports: [] },
    { dn: '8002', agents: [], places: ['7009'], ports: ['7101', '7102'] },
  ]);
});

test('campaign groups may share a queue', () => {
  const campaignGroups = ['Sales', 'Service', 'Lobby'].map((group) => ({
    campaign: 'Spring',
    group,
    queue: '8001',
  }));
  assert.deepEqual(setUpOf({ ...base, campaignGroups }).queues, [
    { dn: '8001', agents: ['1001', '1002', '1003'], places: ['7009'], ports: ['7101', '7102'] },
  ]);
});

test('trunks and detection are those of the switch, without limit and without mistakes when absent', () => {
  const telephonySwitch = { trunks: 3, detection: { wrongRate: 0.1 } };
  assert.deepEqual(setUpOf({ ...base, switch: telephonySwitch }), {
    kind: 'setUp',
    queues: [],
    ...telephonySwitch,
  });
  assert.deepEqual(setUpOf(base), { kind: 'setUp', queues: [] });
});
