import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Floor, openFloor, openPreviewFloor } from '../fixtures/floor.ts';

const assign = (floor: Floor, agentId = '1003', campaignGroup = 'Spring@Sales') =>
  floor.give({ kind: 'assignAgent', agentId, campaignGroup, ticket: 1 });

const assigned = {
  GSW_USER_EVENT: 'CampaignGroupAssigned',
  GSW_APPLICATION_ID: 134,
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_CAMPAIGN_DESCRIPTION: 'All about spring',
  GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
  GSW_CAMPAIGN_GROUP_DESCRIPTION: '',
};

describe('assigning an agent to a campaign group', () => {
  it('is announced to that agent only', () => {
    const floor = openPreviewFloor();
    floor.logIn('7003', '1003');
    assign(floor);
    assert.deepEqual(floor.sent(), [{ kind: 'userEvent', dn: '7003', userData: assigned }]);
  });

  it('makes the agent a member of the group', () => {
    const floor = openPreviewFloor();
    floor.logIn('7003', '1003');
    assign(floor);
    floor.sent();
    const asked = floor.ask('7003', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Spring' });
    assert.equal(asked.GSW_ERROR_NUMBER, 108);
    floor.dial('stop', 'Spring@Sales');
    assert.deepEqual(
      floor.sent().map(({ dn }) => dn),
      ['7001', '7002', '7003'],
    );
  });

  it('is repeated on request and at the next login, with the status', () => {
    const floor = openPreviewFloor();
    floor.logIn('7003', '1003');
    assign(floor);
    floor.sent();
    const request = {
      GSW_AGENT_REQ_TYPE: 'CampaignStatusRequest',
      GSW_APPLICATION_ID: 134,
      GSW_REFERENCE_ID: 5,
    };
    floor.tell('7003', request);
    const answers = floor.sent().map(({ userData }) => [userData.GSW_USER_EVENT, userData.GSW_REFERENCE_ID]);
    assert.deepEqual(answers, [
      ['CampaignStarted', 5],
      ['CampaignGroupAssigned', 5],
    ]);
    floor.logOut('7003', '1003');
    const welcome = floor.logIn('7003', '1003').map(({ userData }) => userData.GSW_USER_EVENT);
    assert.deepEqual(welcome, ['CampaignStarted', 'CampaignGroupAssigned']);
  });

  it('is silent the second time, for a member, for an agent who is not logged in, and while nothing is loaded', () => {
    const floor = openPreviewFloor();
    assign(floor);
    floor.logIn('7003', '1003');
    assign(floor);
    assign(floor, '1001');
    assign(floor, '1003', 'Spring@Hall');
    assert.deepEqual(floor.sent(), []);
  });

  it('is refused for an agent or group that does not exist', () => {
    const floor = openFloor();
    const refused = (agentId: string, campaignGroup: string) =>
      floor.ocs.handle({ kind: 'assignAgent', agentId, campaignGroup, ticket: 7 }, floor.now());
    assert.deepEqual(refused('1003', 'Winter@Sales'), [
      { kind: 'assignmentDone', ticket: 7, refused: 'There is no campaign group "Winter@Sales".' },
    ]);
    assert.deepEqual(refused('9999', 'Spring@Sales'), [
      { kind: 'assignmentDone', ticket: 7, refused: 'There is no agent "9999".' },
    ]);
  });
});
