import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult, recordStatus, recordType } from '../../protocol/enumerations.generated.ts';
import type { TreatmentAction } from '../configuration/configuration.ts';
import { configuration, noon, record, springList } from '../fixtures/configuration.ts';
import { openPreviewFloor } from '../fixtures/floor.ts';

const list = 'Spring list';
const due = noon / 1000 + 3600;

/** A personal callback of an agent who is not there is due, and the list has this treatment for that. */
function floorWith(action: TreatmentAction) {
  const treatment = {
    name: 'Lost',
    dbid: 951,
    callResult: callResult.AgentCallBackError,
    sequence: 1,
    action,
  };
  const callingLists = configuration.callingLists.map((one) =>
    one === springList ? { ...one, treatments: ['Lost'] } : one,
  );
  const fields = { record_type: recordType.PersonalCallBack, agent_id: '1099', dial_sched_time: due };
  const floor = openPreviewFloor({
    configuration: { ...configuration, treatments: [treatment], callingLists },
    records: { [list]: [record(1, fields)] },
  });
  floor.pass(3600 * 1000);
  return floor;
}

describe('a personal callback without its agent', () => {
  it('goes to the group by the treatment Assign to Group', () => {
    const floor = floorWith({ kind: 'Assign to Group' });
    floor.pass(0);
    const offer = floor.sent().at(-1)?.userData;
    assert.deepEqual([offer?.GSW_USER_EVENT, offer?.GSW_CALLBACK_TYPE], ['ScheduledCall', 'Campaign']);
  });

  it('is an error by the treatment Mark as Agent Error', () => {
    const row = floorWith({ kind: 'Mark as Agent Error' }).row(list, 1);
    assert.deepEqual(
      [row.record_status, row.call_result],
      [recordStatus.AgentError, callResult.AgentCallBackError],
    );
  });

  it('is offered again later by the treatment Retry in, and then waits', () => {
    const floor = floorWith({ kind: 'Retry in', minutes: 30 });
    const row = floor.row(list, 1);
    assert.deepEqual(
      [row.record_status, row.record_type, row.dial_sched_time],
      [recordStatus.Ready, recordType.PersonalCallBack, due + 1800],
    );
    floor.pass(1800 * 1000);
    assert.equal(floor.row(list, 1).record_status, recordStatus.Retrieved);
    floor.logIn('7099', '1099');
    assert.ok(floor.sent().every(({ userData }) => userData.GSW_USER_EVENT !== 'ScheduledCall'));
  });
});
