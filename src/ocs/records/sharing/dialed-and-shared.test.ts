import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { OcsOptions } from '../../configuration/configuration.ts';
import { chain } from '../../fixtures/delivered-record.ts';
import { onlyCall, openDialingFloor, type PlayedCall } from '../../fixtures/dialing-floor.ts';
import type { Floor } from '../../fixtures/floor.ts';
import { accessAt, ana, ben, hear, type Told } from '../../fixtures/shared-calls.ts';

function connected(options: OcsOptions = {}): { readonly floor: Floor; readonly call: PlayedCall } {
  const floor = openDialingFloor('Progressive', { records: { 'Spring list': chain }, options });
  const call = onlyCall(floor);
  call.reaches(ana);
  floor.sent();
  return { floor, call };
}

const transfer = (connId: string): readonly Told[] => [
  ['EventReleased', ana, connId, { callState: 'Transferred' }],
  ['EventRinging', ben, connId],
  ['EventEstablished', ben, connId],
];

const readiness = (floor: Floor, dn: string, agentId: string) =>
  floor.give({ kind: 'agentReady', dn, agentId });

describe('a record that OCS has dialed', () => {
  it('is shared as any other', () => {
    const { floor, call } = connected();
    hear(floor, transfer(call.connId));
    assert.deepEqual([accessAt(floor, ana), accessAt(floor, ben)], ['none', 'full']);
  });

  it('has one attempt, no matter who is consulted', () => {
    const { floor, call } = connected();
    hear(floor, [
      ['EventDialing', ana, 'consult'],
      ['EventRinging', ben, 'consult'],
      ['EventEstablished', ben, 'consult'],
      ['EventReleased', ana, 'consult', { callResult: 26 }],
      ['EventReleased', ben, 'consult'],
    ]);
    call.hangsUp(ana);
    floor.ask(ana, 'RecordProcessed', {
      GSW_CAMPAIGN_NAME: 'Spring',
      GSW_CALLING_LIST: 'Spring list',
      GSW_RECORD_HANDLE: call.handle,
    });
    const { attempt, call_result } = floor.row('Spring list', 1);
    assert.deepEqual([attempt, call_result], [1, 33]);
  });

  it('is finished without a request when everybody who shares it is ready again', () => {
    const { floor, call } = connected({ record_processed: false });
    const { connId } = call;
    hear(floor, [
      ['EventRinging', ben, connId],
      ['EventEstablished', ben, connId],
      ['EventReleased', ana, connId],
      ['EventReleased', ben, connId],
    ]);
    const status = () => floor.row('Spring list', 1).record_status;
    readiness(floor, ana, '1001');
    assert.equal(status(), recordStatus.Retrieved);
    readiness(floor, ben, '1002');
    assert.equal(status(), recordStatus.Updated);
  });

  it('is not finished by who has transferred the call', () => {
    const { floor, call } = connected({ record_processed: false });
    hear(floor, transfer(call.connId).slice(0, 2));
    readiness(floor, ana, '1001');
    assert.equal(floor.row('Spring list', 1).record_status, recordStatus.Retrieved);
    hear(floor, [['EventEstablished', ben, call.connId]]);
    assert.equal(accessAt(floor, ben), 'full');
  });
});
