import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { UserData } from '../../protocol/user-data.ts';
import { configuration, springGroup } from '../fixtures/configuration.ts';
import { type Floor, openFloor } from '../fixtures/floor.ts';

function events(messages: ReturnType<Floor['sent']>): string[] {
  return messages.map(
    ({ dn, userData }) => `${dn} ${userData.GSW_USER_EVENT} ${userData.GSW_CAMPAIGN_GROUP_NAME}`,
  );
}

describe('status changes', () => {
  it('are sent to all logged-in agents of the group, and to nobody else', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    floor.logIn('7002', '1002');
    floor.logIn('7003', '1003');
    floor.logIn('7004', '1004');
    for (const [verb, event] of [
      ['load', 'CampaignLoaded'],
      ['start', 'CampaignStarted'],
      ['stop', 'CampaignStopped'],
      ['unload', 'CampaignUnloaded'],
    ] as const) {
      assert.equal(floor.dial(verb, 'Spring@Sales'), undefined);
      assert.deepEqual(events(floor.sent()), [`7001 ${event} Spring@Sales`, `7002 ${event} Spring@Sales`]);
    }
  });

  it('reach the places of a place group by DN', () => {
    const floor = openFloor();
    floor.logIn('7004', '1001');
    floor.logIn('7001', '1004');
    floor.dial('load', 'Spring@Hall');
    assert.deepEqual(events(floor.sent()), ['7004 CampaignLoaded Spring@Hall']);
  });

  it('do not reach an agent who has logged out', () => {
    const floor = openFloor();
    floor.logIn('7001', '1001');
    floor.logOut('7001', '1001');
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(floor.sent(), []);
  });

  it('carry all keys that their tables require', () => {
    const floor = openFloor();
    floor.logIn('7004', '1004');
    floor.dial('load', 'Spring@Hall');
    const status: UserData = {
      GSW_APPLICATION_ID: 134,
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CAMPAIGN_DESCRIPTION: 'All about spring',
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Hall',
      GSW_CAMPAIGN_GROUP_DESCRIPTION: 'In the hall',
    };
    assert.deepEqual(floor.only(), { GSW_USER_EVENT: 'CampaignLoaded', ...status });
    floor.dial('start', 'Spring@Hall', 'Predictive');
    assert.deepEqual(floor.only(), {
      GSW_USER_EVENT: 'CampaignStarted',
      ...status,
      GSW_CAMPAIGN_MODE: 'Predictive',
    });
    floor.dial('setMode', 'Spring@Hall', 'Progressive');
    assert.deepEqual(floor.only(), {
      GSW_USER_EVENT: 'CampaignModeChanged',
      ...status,
      GSW_CAMPAIGN_MODE: 'Progressive',
    });
  });
});

describe('at log-in', () => {
  for (const [verbs, event] of [
    [[], undefined],
    [['load'], 'CampaignLoaded'],
    [['load', 'start'], 'CampaignStarted'],
    [['start', 'stop'], 'CampaignLoaded'],
    [['start', 'unload'], undefined],
  ] as const) {
    it(`after ${verbs.join(', ') || 'nothing'} the agent gets ${event ?? 'nothing'}`, () => {
      const floor = openFloor();
      for (const verb of verbs) floor.dial(verb, 'Spring@Sales');
      const expected = event === undefined ? [] : [`7001 ${event} Spring@Sales`];
      assert.deepEqual(events(floor.logIn('7001', '1001')), expected);
    });
  }

  it('the agent gets the status of each of their groups', () => {
    const second = { ...springGroup, name: 'Other@Sales', dbid: 805, campaign: 'Other' };
    const both = { ...configuration, campaignGroups: [...configuration.campaignGroups, second] };
    const floor = openFloor({ configuration: both });
    floor.dial('start', 'Spring@Sales');
    floor.dial('start', 'Spring@Hall');
    floor.dial('load', 'Other@Sales');
    assert.deepEqual(events(floor.logIn('7001', '1001')), [
      '7001 CampaignStarted Spring@Sales',
      '7001 CampaignLoaded Other@Sales',
    ]);
  });
});

describe('CampaignStatusRequest', () => {
  it('is answered with the same events as a login, with the reference id', () => {
    const floor = openFloor();
    floor.dial('start', 'Spring@Sales');
    const [welcome] = floor.logIn('7001', '1001');
    const answer = floor.ask('7001', 'CampaignStatusRequest', { GSW_REFERENCE_ID: 3 });
    assert.deepEqual(answer, { ...welcome?.userData, GSW_REFERENCE_ID: 3 });
  });

  it('needs no application id', () => {
    const floor = openFloor();
    floor.dial('load', 'Spring@Sales');
    floor.logIn('7001', '1001');
    floor.tell('7001', { GSW_AGENT_REQ_TYPE: 'CampaignStatusRequest' });
    assert.equal(floor.only().GSW_USER_EVENT, 'CampaignLoaded');
  });

  for (const [what, dn, pairs] of [
    ['the id of another OCS', '7001', { GSW_APPLICATION_ID: 135 }],
    ['an application id of the wrong type', '7001', { GSW_APPLICATION_ID: '134' }],
    ['an agent of a group that is not loaded', '7003', {}],
    ['an agent of no group', '7005', {}],
    ['a DN where nobody is logged in', '7009', {}],
  ] as const) {
    it(`is not answered: ${what}`, () => {
      const floor = openFloor();
      floor.dial('load', 'Spring@Sales');
      floor.logIn('7001', '1001');
      floor.logIn('7003', '1003');
      floor.logIn('7005', '1004');
      floor.sent();
      floor.tell(dn, { GSW_AGENT_REQ_TYPE: 'CampaignStatusRequest', ...pairs });
      assert.deepEqual(floor.sent(), []);
    });
  }
});
