import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCodes } from '../../protocol/errors.generated.ts';
import { eventNames } from '../../protocol/message-names.generated.ts';
import { validateEvent } from '../../protocol/validate.ts';
import { TestBed } from '../test-bed/test-bed.ts';
import { composeEvent, type EventContext } from './event-composer.ts';

const world: EventContext = { testBed: new TestBed(), desktop: undefined };
const asked = {
  GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_REFERENCE_ID: 7,
};

test('every event that the harness makes up obeys its schema, asked for or not', () => {
  for (const name of eventNames) {
    const event = composeEvent(world, name, new Map(), undefined);
    assert.deepEqual(validateEvent(name, event, 'strict'), [], name);
    assert.equal(event.GSW_REFERENCE_ID, undefined, name);
    assert.equal(event.GSW_APPLICATION_ID, world.testBed.applicationId, name);
  }
});

test('an answer repeats the reference id, and an error what it is about', () => {
  const event = composeEvent(world, 'PreviewRecord', new Map(), asked);
  assert.deepEqual([event.GSW_REFERENCE_ID, event.GSW_AGENT_REQ_TYPE], [7, undefined]);
  for (const number of Object.keys(errorCodes)) {
    const error = composeEvent(world, `error ${number}`, new Map(), asked);
    assert.deepEqual(validateEvent('Error', error, 'strict'), [], number);
    assert.deepEqual(
      [error.GSW_ERROR_NUMBER, error.GSW_REFERENCE_ID, error.GSW_AGENT_REQ_TYPE],
      [Number(number), 7, 'PreviewRecordRequest'],
    );
  }
});

test('changes replace, add and leave out keys', () => {
  const changes = new Map<string, string | number | undefined>([
    ['GSW_APPLICATION_ID', 9999],
    ['GSW_NEW', 'x'],
    ['GSW_USER_EVENT', undefined],
  ]);
  const event = composeEvent(world, 'CampaignStarted', changes, undefined);
  assert.deepEqual([event.GSW_APPLICATION_ID, event.GSW_NEW, event.GSW_USER_EVENT], [9999, 'x', undefined]);
});

test('what is no event of OCS is refused', () => {
  assert.throws(() => composeEvent(world, 'RecordProcessed', new Map(), undefined), {
    code: 'FEATURE_EVENT',
  });
});
