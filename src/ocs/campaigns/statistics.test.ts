import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  callResult,
  dialMode,
  recordStatus,
  statisticsEvent,
} from '../../protocol/enumerations.generated.ts';
import { validateStatistics } from '../../protocol/validate.ts';
import { record } from '../fixtures/configuration.ts';
import { finish, floorWithRecord, one } from '../fixtures/delivered-record.ts';
import { type Floor, openFloor } from '../fixtures/floor.ts';

function told(floor: Floor) {
  const events = floor.told('statistics').map(({ userData }) => userData);
  for (const event of events) assert.deepEqual(validateStatistics(event, 'strict'), []);
  return events;
}

const group = { GSW_APPLICATION_ID: 134, GSW_CAMPAIGN_DBID: 201, GSW_GROUP_DBID: 601 };

describe('statistics events', () => {
  it('follow a campaign group, with what is left in each of its lists', () => {
    const rows = [
      record(1),
      record(2, { record_status: recordStatus.Retrieved }),
      record(3, { record_status: recordStatus.Updated }),
    ];
    const floor = openFloor({ records: { 'Spring list': rows, 'Late list': [record(1)] } });
    floor.dial('load', 'Spring@Sales');
    const loaded = { GSW_STAT_EVENT: statisticsEvent.CampaignActivated, ...group, GSW_CAMPAIGN_COMPLETE: 3 };
    assert.deepEqual(told(floor), [
      { ...loaded, GSW_CALL_LIST_DBID: 701, GSW_LIST_COMPLETE: 1 },
      { ...loaded, GSW_CALL_LIST_DBID: 702, GSW_LIST_COMPLETE: 1 },
    ]);
    floor.dial('start', 'Spring@Sales', 'Predictive');
    floor.dial('setMode', 'Spring@Sales', 'Progressive');
    assert.deepEqual(told(floor), [
      { GSW_STAT_EVENT: statisticsEvent.DialingStarted, ...group, GSW_DIAL_MODE: dialMode.Predict },
      { GSW_STAT_EVENT: statisticsEvent.DialModeChanged, ...group, GSW_DIAL_MODE: dialMode.Progress },
    ]);
    floor.dial('stop', 'Spring@Sales');
    floor.dial('unload', 'Spring@Sales');
    assert.deepEqual(
      told(floor).map(({ GSW_STAT_EVENT }) => GSW_STAT_EVENT),
      [5, 5, 2],
    );
  });

  it('are not sent if the database cannot count', () => {
    const floor = openFloor();
    floor.failDatabase();
    floor.dial('load', 'Spring@Sales');
    assert.deepEqual(told(floor), []);
  });

  it('report a finished record, and its callback', () => {
    const floor = floorWithRecord();
    floor.ask('7001', 'RecordReschedule', {
      ...one,
      GSW_CALLBACK_TYPE: 'Personal',
      GSW_DATE_TIME: '03/05/2030 09:15',
    });
    told(floor);
    finish(floor, { GSW_CALL_RESULT: callResult.Answer });
    const finished = { ...group, GSW_CALL_LIST_DBID: 701, GSW_AGENT_DBID: 501 };
    assert.deepEqual(told(floor), [
      { GSW_STAT_EVENT: statisticsEvent.LeadProcessed, ...finished, GSW_CALL_RESULT: callResult.Answer },
      { GSW_STAT_EVENT: statisticsEvent.CallbackScheduled, ...finished, GSW_CALLBACK_TYPE: 1 },
    ]);
  });
});
