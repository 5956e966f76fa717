import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { campaign, loggedInDesk, previewDesk } from '../fixtures/desk.ts';

describe('campaigns on the desktop', () => {
  const courses = [
    [['CampaignLoaded'], 'loaded'],
    [['CampaignLoaded', 'CampaignStarted'], 'running'],
    [['CampaignStarted', 'CampaignLoaded'], 'loaded'],
    [['CampaignStarted', 'CampaignStopped'], 'stopped'],
    [['CampaignStarted', 'CampaignStopped', 'CampaignUnloaded'], 'unloaded'],
    [['CampaignGroupAssigned'], 'assigned'],
    [['CampaignStarted', 'CampaignGroupAssigned'], 'running'],
    [['CampaignStarted', 'CampaignUnloaded', 'CampaignGroupAssigned'], 'assigned'],
    [['CampaignUnloaded', 'CampaignUnloaded'], 'unloaded'],
  ] as const;
  for (const [events, state] of courses) {
    it(`are ${state} after ${events.join(', ')}`, () => {
      const desk = loggedInDesk();
      for (const event of events) desk.tell(event, campaign('Spring'));
      assert.deepEqual(
        desk.seen.campaigns.map((one) => [one.name, one.group, one.description, one.state]),
        [['Spring', 'Spring@Sales', 'About Spring', state]],
      );
    });
  }

  it('have a mode, by its canonical name', () => {
    const desk = loggedInDesk();
    desk.tell('CampaignStarted', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Engaged Predictive' });
    assert.equal(desk.seen.campaigns[0]?.mode, 'Predictive with Seizing');
    desk.tell('CampaignModeChanged', { ...campaign('Spring'), GSW_CAMPAIGN_MODE: 'Progressive' });
    assert.equal(desk.seen.campaigns[0]?.mode, 'Progressive');
    assert.match(desk.seen.messages.at(-1) ?? '', /Spring is in Progressive mode/);
  });

  it('are kept apart by group', () => {
    const desk = loggedInDesk();
    desk.tell('CampaignStarted', campaign('Spring'));
    desk.tell('CampaignLoaded', { ...campaign('Spring'), GSW_CAMPAIGN_GROUP_NAME: 'Spring@Night' });
    assert.deepEqual(
      desk.seen.campaigns.map(({ group, state }) => [group, state]),
      [
        ['Spring@Sales', 'running'],
        ['Spring@Night', 'loaded'],
      ],
    );
    desk.do('requestPreviewRecord', {});
    assert.equal(desk.sent()[0]?.GSW_CAMPAIGN_GROUP_NAME, 'Spring@Sales');
  });

  it('are a single one if OCS does not name the group', () => {
    const desk = loggedInDesk();
    desk.tell('CampaignLoaded', { GSW_CAMPAIGN_NAME: 'Autumn' });
    desk.tell('CampaignLoaded', { GSW_CAMPAIGN_NAME: 'Spring' });
    desk.tell('CampaignStarted', { GSW_CAMPAIGN_NAME: 'Spring', GSW_CAMPAIGN_MODE: 'Preview' });
    assert.deepEqual(
      desk.seen.campaigns.map(({ name, state, group }) => [name, state, group]),
      [
        ['Autumn', 'loaded', ''],
        ['Spring', 'running', ''],
      ],
    );
    desk.do('requestPreviewRecord', {});
    assert.equal(desk.sent()[0]?.GSW_CAMPAIGN_GROUP_NAME, undefined);
  });

  it('get no request for new work when not running, but open records can be finished', () => {
    for (const event of ['CampaignStopped', 'CampaignUnloaded']) {
      const desk = previewDesk();
      desk.preview(1);
      desk.tell(event, campaign('Spring'));
      for (const refused of [
        desk.attempt('requestPreviewRecord', {}),
        desk.attempt('startPreview', { campaign: 'Spring' }),
        desk.attempt('requestChain', { handle: 1 }),
        desk.attempt('requestLogOut', { campaign: 'Spring' }),
        desk.attempt('addRecord', { campaign: 'Spring', callingList: 'L', phone: '1', timeZone: 'GMT' }),
      ])
        assert.match(refused ?? '', /^Campaign Spring is (stopped|unloaded)\.$/);
      assert.deepEqual(desk.sent(), []);
      desk.do('finishRecord', { handle: 1 });
      assert.deepEqual(desk.sentTypes(), ['RecordProcessed']);
    }
  });

  it('can be asked about, and no answer is valid', () => {
    const desk = loggedInDesk({ answerLimit: 5000 });
    desk.do('requestCampaignStatus', {});
    const [request] = desk.sent();
    assert.deepEqual(Object.keys(request ?? {}), ['GSW_AGENT_REQ_TYPE', 'GSW_REFERENCE_ID']);
    const told = desk.seen.messages.length;
    desk.pass(5000);
    assert.deepEqual(desk.seen.waiting, []);
    assert.equal(desk.seen.messages.length, told);
  });

  it('may come one by one in answer to one request', () => {
    const desk = previewDesk();
    desk.do('requestCampaignStatus', {});
    assert.equal(desk.sent()[0]?.GSW_APPLICATION_ID, 134);
    desk.answer('CampaignStatusRequest', 'CampaignLoaded', campaign('Spring'));
    desk.answer('CampaignStatusRequest', 'CampaignStarted', campaign('Autumn'));
    assert.deepEqual(
      desk.seen.campaigns.map(({ name, state }) => [name, state]),
      [
        ['Spring', 'loaded'],
        ['Autumn', 'running'],
      ],
    );
    assert.deepEqual(desk.seen.waiting, []);
  });

  it('must be named if there are several', () => {
    const desk = previewDesk();
    desk.tell('CampaignStarted', campaign('Autumn'));
    assert.match(desk.attempt('requestPreviewRecord', {}) ?? '', /several campaigns/);
    assert.match(desk.attempt('requestPreviewRecord', { campaign: 'Winter' }) ?? '', /Winter is not known/);
    desk.do('requestPreviewRecord', { campaign: 'Autumn' });
    assert.equal(desk.sent()[0]?.GSW_CAMPAIGN_NAME, 'Autumn');
  });
});
