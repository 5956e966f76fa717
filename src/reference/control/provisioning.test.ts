import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  callResult,
  contactInfoType,
  recordStatus,
  recordType,
} from '../../protocol/enumerations.generated.ts';
import { demonstration } from '../demonstration/demonstration.ts';
import { checkParams } from './control-schemas.ts';
import type { ProvisionParams } from './provision-params.ts';
import { readProvisioning } from './provisioning.ts';

const group = { campaign: 'Spring', group: 'Sales' };
const sound: ProvisionParams = {
  agents: [{ agentId: '1001' }],
  agentGroups: [{ name: 'Sales', agents: ['1001'] }],
  callingLists: [{ name: 'Customers', records: [{ contact_info: '5550101' }, { contact_info: '5550102' }] }],
  campaigns: [{ name: 'Spring', callingLists: ['Customers'] }],
  campaignGroups: [group],
};

describe('a provisioning', () => {
  it('fills in defaults', () => {
    const { configuration, records } = readProvisioning(sound);
    assert.equal(configuration.applicationId, 134);
    const [campaignGroup] = configuration.campaignGroups;
    assert.equal(campaignGroup?.name, 'Spring@Sales');
    assert.equal(campaignGroup?.dialMode, 'Preview');
    assert.deepEqual(
      configuration.timeZones.map((zone) => zone.javaName),
      ['UTC'],
    );
    const { custom, ...second } = records.get('Customers')?.[1] ?? {};
    assert.deepEqual(custom, {});
    assert.deepEqual(second, {
      record_id: 2,
      contact_info: '5550102',
      contact_info_type: contactInfoType.DirectBusinessPhone,
      record_type: recordType.General,
      record_status: recordStatus.Ready,
      call_result: callResult.UnknownCallResult,
      attempt: 0,
      dial_sched_time: null,
      call_time: null,
      daily_from: 28_800,
      daily_till: 64_800,
      tz_dbid: configuration.timeZones[0]?.dbid,
      campaign_id: null,
      agent_id: null,
      chain_id: 2,
      chain_n: 0,
      group_id: null,
      app_id: null,
      treatments: null,
      media_ref: null,
      email_subject: null,
      email_template_id: null,
      switch_id: null,
    });
  });

  it('gives every object its own DBID, apart from the requested ones', () => {
    const { configuration } = readProvisioning({ ...sound, tenant: { dbid: 103 } });
    const { tenant, campaigns, callingLists, agents, agentGroups, campaignGroups, timeZones } = configuration;
    const objects = [tenant, configuration.switch, ...campaigns, ...callingLists, ...agents, ...agentGroups];
    const dbids = [...objects, ...campaignGroups, ...timeZones].map((object) => object.dbid);
    assert.equal(new Set(dbids).size, dbids.length);
    assert.equal(tenant.dbid, 103);
  });

  it('accepts the demonstration', () => {
    checkParams('provision', demonstration);
    const { configuration, records } = readProvisioning(demonstration);
    const customers = records.get('Customers') ?? [];
    assert.equal(new Set(customers.map((record) => record.chain_id)).size, 20);
    assert.ok(customers.length > 20);
    const types = configuration.callingLists[0]?.fields.map((field) => field.type);
    assert.deepEqual(types?.toSorted(), ['CHAR', 'DATETIME', 'FLOAT', 'INT', 'VARCHAR']);
  });

  const list = { name: 'Customers', fields: [{ name: 'account', type: 'INT' }] } as const;
  const refused: readonly [string, ProvisionParams, RegExp][] = [
    [
      'an unknown agent',
      { agentGroups: [{ name: 'A', agents: ['9'] }] },
      /^agentGroups\[0\]\.agents\[0\] names the agent "9"/,
    ],
    [
      'an unknown calling list',
      { campaigns: [{ name: 'A', callingLists: ['L'] }] },
      /^campaigns\[0\]\.callingLists\[0\] names/,
    ],
    [
      'an unknown campaign',
      { ...sound, campaigns: [] },
      /^campaignGroups\[0\]\.campaign names the campaign "Spring"/,
    ],
    ['an unknown group', { ...sound, agentGroups: [] }, /^campaignGroups\[0\]\.group names/],
    [
      'an unknown script',
      { ...sound, campaignGroups: [{ ...group, script: 'S' }] },
      /^campaignGroups\[0\]\.script names/,
    ],
    [
      'two agents of one id',
      { agents: [{ agentId: '1' }, { agentId: '1' }] },
      /^agents\[1\]: "1" is already used/,
    ],
    [
      'a place group named as an agent group',
      { ...sound, placeGroups: [{ name: 'Sales', dns: [] }] },
      /^placeGroups\[0\]/,
    ],
    ['two campaign groups of one name', { ...sound, campaignGroups: [group, group] }, /^campaignGroups\[1\]/],
    [
      'one table for two lists',
      {
        callingLists: [
          { name: 'A', table: 't' },
          { name: 'B', table: 'T' },
        ],
      },
      /^callingLists\[1\]\.table/,
    ],
    [
      'two agents with one DBID',
      {
        agents: [
          { agentId: '1', dbid: 5 },
          { agentId: '2', dbid: 5 },
        ],
      },
      /^agents\[1\]\.dbid 5/,
    ],
    [
      'an unknown time zone name',
      { timeZones: [{ name: 'X', javaName: 'Mars/Base' }] },
      /^timeZones\[0\]\.javaName "Mars\/Base"/,
    ],
    [
      'a record without a number',
      { callingLists: [{ name: 'A', records: [{}] }] },
      /^callingLists\[0\]\.records\[0\]\.contact_info is missing/,
    ],
    [
      'a record of an unknown time zone',
      { callingLists: [{ name: 'A', records: [{ contact_info: '1', tz_dbid: 9 }] }] },
      /records\[0\]\.tz_dbid 9/,
    ],
    [
      'an unknown field',
      { callingLists: [{ ...list, records: [{ contact_info: '1', color: 2 }] }] },
      /records\[0\]\.color is not a field/,
    ],
    [
      'a field of another type',
      { callingLists: [{ ...list, records: [{ contact_info: '1', account: 'x' }] }] },
      /records\[0\]\.account must be an integer/,
    ],
    [
      'two records with one id',
      {
        callingLists: [{ name: 'A', records: [{ contact_info: '1', record_id: 2 }, { contact_info: '2' }] }],
      },
      /records\[1\]\.record_id 2 is already used/,
    ],
    [
      'a field named as a mandatory one',
      { callingLists: [{ name: 'A', fields: [{ name: 'Attempt', type: 'INT' }] }] },
      /fields\[0\]\.name "Attempt"/,
    ],
  ];
  for (const [what, params, message] of refused) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readProvisioning(params), { code: -32602, message });
    });
  }
});
