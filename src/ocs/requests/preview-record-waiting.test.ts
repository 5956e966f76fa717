import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { record } from '../fixtures/configuration.ts';
import { type openFloor, openPreviewFloor } from '../fixtures/floor.ts';

const campaign = { GSW_CAMPAIGN_NAME: 'Spring' };

describe('a request that waits for a portion', () => {
  const ask = { GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest', GSW_APPLICATION_ID: 134, ...campaign };
  function waitingFloor(records: number) {
    const floor = openPreviewFloor();
    floor.store.rows.set(
      'Spring list',
      Array.from({ length: records }, (_, n) => record(n + 1)),
    );
    floor.hold();
    return floor;
  }
  const outcomes = (floor: ReturnType<typeof openFloor>) =>
    floor.sent().map(({ dn, userData }) => `${dn} ${userData.GSW_PHONE ?? userData.GSW_ERROR_NUMBER}`);

  it('is answered once, when the portion arrives', () => {
    const floor = waitingFloor(1);
    floor.tell('7001', ask);
    assert.deepEqual(floor.sent(), []);
    floor.release();
    assert.deepEqual(outcomes(floor), ['7001 5550001']);
  });

  it('shares a pending portion with other requests', () => {
    const floor = waitingFloor(9);
    floor.tell('7001', ask);
    floor.tell('7002', ask);
    floor.release();
    assert.deepEqual(outcomes(floor), ['7001 5550001', '7002 5550002']);
    assert.equal(
      floor.ocs.buffer('Spring@Sales')?.records.filter(({ state }) => state === 'Buffered').length,
      2,
    );
  });

  it('causes the buffer to be filled again when the portion is used up', () => {
    const floor = waitingFloor(9);
    for (let n = 0; n < 3; n += 1) floor.tell('7001', ask);
    floor.release();
    assert.equal(outcomes(floor).length, 3);
    assert.equal(
      floor.ocs.buffer('Spring@Sales')?.records.filter(({ state }) => state === 'Buffered').length,
      4,
    );
  });

  it('is answered once if the database answers twice', () => {
    const floor = openPreviewFloor({ records: { 'Spring list': [record(1)] } });
    floor.ask('7001', 'PreviewRecordRequest', campaign);
    floor.hold();
    const final = { ...campaign, GSW_CALLING_LIST: 'Spring list', GSW_RECORD_HANDLE: 1 };
    floor.tell('7001', { ...ask, ...final, GSW_AGENT_REQ_TYPE: 'RecordProcessed' });
    floor.releaseTwice();
    assert.equal(floor.sent().length, 1);
  });

  it('takes its turn: all get a record, however many wait, then 108', () => {
    const floor = waitingFloor(9);
    for (let n = 0; n < 10; n += 1) floor.tell(n % 2 === 0 ? '7001' : '7002', ask);
    floor.release();
    const answers = outcomes(floor);
    assert.deepEqual(answers.slice(0, 3), ['7001 5550001', '7002 5550002', '7001 5550003']);
    assert.deepEqual(answers.slice(8), ['7001 5550009', '7002 108']);
  });

  for (const [verb, number] of [
    ['stop', 107],
    ['unload', 106],
    ['forceUnload', 106],
  ] as const) {
    it(`is refused with ${number} after ${verb}, and late records are returned`, () => {
      const floor = waitingFloor(2);
      floor.tell('7001', ask);
      floor.dial(verb, 'Spring@Sales');
      floor.release();
      const errors = floor.sent().filter(({ userData }) => userData.GSW_ERROR_NUMBER !== undefined);
      assert.deepEqual(
        errors.map(({ userData }) => userData.GSW_ERROR_NUMBER),
        [number],
      );
      assert.equal(floor.row('Spring list', 1).record_status, verb === 'stop' ? 2 : 1);
    });
  }

  it('is dropped when its agent logs out, and the record goes to the next', () => {
    const floor = waitingFloor(1);
    floor.tell('7001', ask);
    floor.tell('7002', ask);
    floor.logOut('7001', '1001');
    floor.release();
    assert.deepEqual(outcomes(floor), ['7002 5550001']);
  });

  it('belongs to the new load if the session is loaded again meanwhile', () => {
    const floor = waitingFloor(2);
    floor.tell('7001', ask);
    floor.dial('unload', 'Spring@Sales');
    floor.dial('start', 'Spring@Sales');
    floor.sent();
    floor.tell('7001', ask);
    floor.release();
    assert.deepEqual(outcomes(floor).length, 1);
    assert.equal(
      floor.ocs.buffer('Spring@Sales')?.records.filter(({ state }) => state === 'OnDesktop').length,
      1,
    );
  });
});
