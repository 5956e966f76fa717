import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testAgents } from '../test-bed/test-agents.ts';
import { agentOf } from './agent-of.ts';
import { bodyInSystem } from './customer-of-features.ts';

test('without a profile, the first test agent works with the token of the environment, if there is one', () => {
  const first = { agentId: '1001', dn: '7001', numberToCall: '5550101' };
  assert.deepEqual(agentOf({}, undefined), { ...first, account: {} });
  assert.deepEqual(agentOf({}, 'of all'), { ...first, account: { token: 'of all' } });
});

test('a profile says the account, and what the agent, the DN and the customer are called', () => {
  const names = {
    agents: { '1001': 'ana' },
    dns: { '7001': '70010' },
    phones: { '5550101': '+16175550101' },
  };
  const own = { code: 'c', redirectUri: 'http://back', place: 'Place_70010' };
  const agent = agentOf({ names, workspace: { apiKey: 'k', agents: { ana: own } } }, 'of all');
  const account = { apiKey: 'k', ...own };
  assert.deepEqual(agent, { agentId: 'ana', dn: '70010', numberToCall: '+16175550101', account });
  const colleague = agentOf({ names: { dns: { '7002': '70020' } } }, 'of all', testAgents.Ben);
  assert.deepEqual([colleague.agentId, colleague.dn], ['1002', '70020']);
  const system = { agent, colleague };
  assert.equal(bodyInSystem('{"destination":"5550101"}', system), '{"destination":"+16175550101"}');
  assert.equal(bodyInSystem('{"destination":"7002"}', system), '{"destination":"70020"}');
  assert.equal(bodyInSystem('5550101', system), '5550101');
});
