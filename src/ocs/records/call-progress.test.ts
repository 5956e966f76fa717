import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callResult } from '../../protocol/enumerations.generated.ts';
import type { UserData } from '../../protocol/user-data.ts';
import { finish, floorWithRecord, update } from '../fixtures/delivered-record.ts';
import type { Floor } from '../fixtures/floor.ts';

describe('the effect of a call', () => {
  const userData = { GSW_RECORD_HANDLE: 1, GSW_APPLICATION_ID: 134 };
  function call(
    floor: Floor,
    connId: string,
    callResult: number | undefined,
    pairs: UserData = userData,
    dn = '7001',
  ) {
    const input = { kind: 'call', dn, connId, userData: pairs } as const;
    floor.give({ ...input, event: 'EventDialing' });
    if (callResult !== undefined) floor.give({ ...input, event: 'EventReleased', callResult });
    assert.deepEqual(floor.sent(), []);
  }
  const outcome = (floor: Floor) => {
    finish(floor);
    const { attempt, call_time, call_result } = floor.row('Spring list', 1);
    return [attempt, call_time, call_result];
  };

  for (const result of [6, 7, 33]) {
    it(`is an attempt, its time, and the detected result ${result}`, () => {
      const floor = floorWithRecord();
      const dialed = Math.floor(floor.now() / 1000);
      call(floor, 'a', result);
      assert.equal(floor.row('Spring list', 1).attempt, 0);
      assert.deepEqual(outcome(floor), [1, dialed, result]);
    });
  }

  it('is one attempt per call, with the last time and result', () => {
    const floor = floorWithRecord();
    call(floor, 'a', 7);
    floor.pass(5000);
    call(floor, 'b', 6);
    call(floor, 'b', undefined);
    assert.deepEqual(outcome(floor), [2, Math.floor(floor.now() / 1000), 6]);
  });

  it('is not an attempt if the agent did not dial the call', () => {
    const floor = floorWithRecord();
    const input = { kind: 'call', dn: '7001', connId: 'a', userData } as const;
    floor.give({ ...input, event: 'EventRinging' });
    floor.give({ ...input, event: 'EventEstablished', callResult: callResult.Answer });
    assert.deepEqual(outcome(floor), [0, null, 33]);
  });

  it('is an attempt as soon as it is dialed', () => {
    const floor = floorWithRecord();
    call(floor, 'a', undefined);
    assert.deepEqual(outcome(floor), [1, Math.floor(floor.now() / 1000), 28]);
  });

  it("yields to the desktop's result, whichever came first", () => {
    const floor = floorWithRecord();
    update(floor, { GSW_CALL_RESULT: callResult.WrongParty });
    call(floor, 'a', 33);
    assert.equal(outcome(floor)[2], 40);
  });

  for (const [what, pairs, dn] of [
    ['no handle', {}, '7001'],
    ['an unknown handle', { GSW_RECORD_HANDLE: 99 }, '7001'],
    ['a handle that is a text', { GSW_RECORD_HANDLE: '1' }, '7001'],
    ['the handle of another OCS', { ...userData, GSW_APPLICATION_ID: 135 }, '7001'],
    ['a record that was not delivered', { GSW_RECORD_HANDLE: 2 }, '7001'],
    ['the record of another agent', userData, '7002'],
  ] as const) {
    it(`is nothing if the call carries ${what}`, () => {
      const floor = floorWithRecord();
      call(floor, 'a', 33, pairs, dn);
      assert.deepEqual(outcome(floor), [0, null, 28]);
    });
  }
});
