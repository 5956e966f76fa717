import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, contactInfoType, recordStatus } from '../../protocol/enumerations.generated.ts';
import { configuration, record, springGroup } from '../fixtures/configuration.ts';
import { openFloor, openPreviewFloor } from '../fixtures/floor.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };

describe('a preview record', () => {
  it('carries everything known about the record, its campaign and its agent', () => {
    const row = record(7, {
      chain_id: 40,
      chain_n: 2,
      call_result: callResult.Busy,
      attempt: 3,
      call_time: 1_900_000_000,
      tz_dbid: 123,
      daily_from: 0,
      daily_till: 86_400,
      email_subject: 'Hello',
      custom: {
        customer_name: 'Zoë',
        age: 41,
        balance: 10.5,
        born: '1990-01-02 00:00:00',
        grade: null,
        secret: 'x',
      },
    });
    const floor = openPreviewFloor({ records: { 'Spring list': [row] } });
    assert.deepEqual(floor.ask('7001', 'PreviewRecordRequest', { ...campaign, GSW_REFERENCE_ID: 12 }), {
      GSW_USER_EVENT: 'PreviewRecord',
      GSW_APPLICATION_ID: 134,
      GSW_REFERENCE_ID: 12,
      GSW_RECORD_HANDLE: 1,
      GSW_CALLING_LIST: 'Spring list',
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales',
      GSW_CAMPAIGN_GROUP_DESCRIPTION: '',
      GSW_CAMPAIGN_GROUP_DBID: '801',
      GSW_CAMPAIGN_GROUP_GUID: '00000000000000000000000000000001',
      GSW_CALL_ATTEMPT_GUID: '00000000000000000000000000000002',
      GSW_CHAIN_ID: 40,
      GSW_PHONE: '5550007',
      GSW_PHONE_TYPE: contactInfoType.DirectBusinessPhone,
      GSW_CONTACT_MEDIA_TYPE: 'voice',
      GSW_CALL_RESULT: callResult.Busy,
      GSW_ATTEMPTS: 3,
      GSW_CALL_TIME: '1900000000',
      GSW_FROM: 0,
      GSW_UNTIL: 86_400,
      GSW_TZ_NAME: 'IST',
      GSW_TZ_OFFSET: 19_800,
      GSW_AGENT_ID: '1001',
      GSW_SWITCH_DBID: 101,
      GSW_TENANT_NAME: 'CC1',
      GSW_TENANT_CCID: 'CC1',
      GSW_SCRIPT_ID: 901,
      InteractionType: 'Outbound',
      InteractionSubtype: 'OutboundNew',
      contact_info: '5550007',
      subject: 'Hello',
      customer: 'Zoë',
      age: 41,
      balance: '10.5',
      born: '1990-01-02 00:00:00',
    });
  });

  for (const [type, medium] of [
    [0, 'any'],
    [1, 'voice'],
    [5, 'voice'],
    [6, 'any'],
    [7, 'any'],
    [8, 'voice'],
    [9, 'any'],
    [10, 'email'],
    [11, 'instant message'],
  ] as const) {
    it(`of contact type ${type} has the media type ${medium}`, () => {
      const floor = openPreviewFloor({
        records: { 'Spring list': [record(1, { contact_info_type: type })] },
      });
      assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_CONTACT_MEDIA_TYPE, medium);
    });
  }

  it('takes its script from the list, else the campaign, else the group', () => {
    const floor = openFloor({
      records: { 'Spring list': [record(1)], 'Late list': [record(1)], 'Other list': [record(1)] },
    });
    floor.logIn('7001', '1001');
    floor.logIn('7003', '1003');
    floor.dial('start', 'Spring@Sales');
    floor.dial('start', 'Other@Service');
    floor.sent();
    const scripts = [
      floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_SCRIPT_ID,
      floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_SCRIPT_ID,
      floor.ask('7003', 'PreviewRecordRequest', { GSW_CAMPAIGN_NAME: 'Other' }).GSW_SCRIPT_ID,
    ];
    assert.deepEqual(scripts, [901, 902, 903]);
  });

  it('carries CPN digits if configured', () => {
    const campaignGroups = [{ ...springGroup, options: { CPNDigits: '5559999' } }];
    const floor = openPreviewFloor({
      configuration: { ...configuration, campaignGroups },
      records: { 'Spring list': [record(1)] },
    });
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_CPN_DIGITS, '5559999');
  });

  it('is the first of its chain that may be called now', () => {
    const chain = [
      record(1, { chain_id: 5, chain_n: 4 }),
      record(2, { chain_id: 5, chain_n: 1, daily_from: 0, daily_till: 60 }),
      record(3, { chain_id: 5, chain_n: 3 }),
    ];
    const floor = openPreviewFloor({ records: { 'Spring list': chain } });
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_PHONE, '5550003');
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 108);
  });

  it('is marked in the database with its agent', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    floor.ask('7002', 'PreviewRecordRequest', campaign);
    const { record_status, agent_id, campaign_id, group_id, app_id } = floor.row('Spring list', 1);
    assert.deepEqual(
      { record_status, agent_id, campaign_id, group_id, app_id },
      {
        record_status: recordStatus.Retrieved,
        agent_id: '1002',
        campaign_id: 201,
        group_id: 601,
        app_id: 134,
      },
    );
  });

  it('is delivered to one agent only; each request gets the next', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1), record(2), record(3)] } });
    const dns = ['7001', '7002', '7001', '7002'];
    const answers = dns.map((dn) => floor.ask(dn, 'PreviewRecordRequest', campaign));
    assert.deepEqual(
      answers.map((answer) => answer.GSW_PHONE ?? answer.GSW_ERROR_NUMBER),
      ['5550001', '5550002', '5550003', 108],
    );
  });
});

describe('a preview record request', () => {
  for (const mode of ['Predictive', 'Progressive', 'Push Preview', 'Power GVP']) {
    it(`is refused with 107 if the session runs in ${mode}`, () => {
      const floor = openFloor({ records: { 'Spring list': [record(1)] } });
      floor.logIn('7001', '1001');
      floor.dial('start', 'Spring@Sales', mode);
      floor.sent();
      assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 107);
    });
  }

  it('may name the campaign group', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    const pairs = { ...campaign, GSW_CAMPAIGN_GROUP_NAME: 'Spring@Sales' };
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', pairs).GSW_USER_EVENT, 'PreviewRecord');
  });

  for (const [verbs, group] of [
    [['start Spring@Hall', 'start Spring@Sales'], 'Spring@Hall'],
    [['start Spring@Sales', 'start Spring@Hall'], 'Spring@Sales'],
    [['start Spring@Hall'], 'Spring@Hall'],
    [['start Spring@Sales'], 'Spring@Sales'],
    [['start Spring@Sales', 'start Spring@Hall', 'unload Spring@Sales'], 'Spring@Hall'],
    [['start Spring@Sales', 'start Spring@Hall', 'unload Spring@Sales', 'start Spring@Sales'], 'Spring@Hall'],
  ] as const) {
    it(`of an agent in two groups of a campaign means the first loaded: ${group} after ${verbs.join(', ')}`, () => {
      const records = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => record(id));
      const floor = openFloor({ records: { 'Spring list': records } });
      floor.logIn('7004', '1001');
      for (const verb of verbs) {
        const [name, of = ''] = verb.split(' ');
        floor.dial(name === 'start' ? 'start' : 'unload', of);
      }
      floor.sent();
      const answer = floor.ask('7004', 'PreviewRecordRequest', campaign);
      assert.equal(answer.GSW_CAMPAIGN_GROUP_NAME, group);
    });
  }

  it('is refused with 101 if the desktop holds its maximum of chains', () => {
    const floor = openPreviewFloor({
      options: { 'desktop-chains-limit': 2 },
      records: { 'Spring list': [1, 2, 3, 4].map((id) => record(id)) },
    });
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 101);
    assert.equal(floor.ask('7002', 'PreviewRecordRequest', campaign).GSW_USER_EVENT, 'PreviewRecord');
    const final = { ...campaign, GSW_CALLING_LIST: 'Spring list', GSW_RECORD_HANDLE: 1 };
    floor.ask('7001', 'RecordProcessed', final);
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_USER_EVENT, 'PreviewRecord');
  });

  it('is refused with 113 if the database fails and nothing is buffered', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [1, 2, 3, 4, 5].map((id) => record(id)) } });
    floor.failDatabase();
    const phones = [1, 2, 3, 4].map(() => floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_PHONE);
    assert.deepEqual(phones, ['5550001', '5550002', '5550003', '5550004']);
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_ERROR_NUMBER, 113);
    floor.healDatabase();
    assert.equal(floor.ask('7001', 'PreviewRecordRequest', campaign).GSW_PHONE, '5550005');
  });
});
