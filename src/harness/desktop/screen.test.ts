import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LiteralContext } from '../expect/literal-context.ts';
import { noContext } from '../expect/literal-context.ts';
import { lookAt, renderScreenValue, screenRow } from './screen.ts';

const screen = {
  connected: true,
  agentId: null,
  campaigns: [{ name: 'Spring', group: 'Spring@Sales', mode: 'Preview' }],
  previewSessions: ['Spring'],
  records: [
    { handle: 12, phone: '5550101', readOnly: false, fields: { customer_name: 'Ada Byron' } },
    { handle: 13, phone: '5550102', readOnly: true, fields: {} },
  ],
};

const context: LiteralContext = { ...noContext, record: { GSW_RECORD_HANDLE: 13 } };

test('a path names what is in a list by its name, handle, phone or group', () => {
  assert.equal(lookAt(screen, 'campaigns[Spring].mode'), 'Preview');
  assert.equal(lookAt(screen, 'campaigns[Spring@Sales].mode'), 'Preview');
  assert.equal(lookAt(screen, 'records[5550101].fields.customer_name'), 'Ada Byron');
  assert.equal(lookAt(screen, 'records[13].phone'), '5550102');
  assert.equal(lookAt(screen, 'previewSessions[Spring]'), 'Spring');
  assert.equal(lookAt(screen, 'records.count'), 2);
});

test('what is not there is nothing', () => {
  for (const path of ['records[99].phone', 'nowhere', 'connected.count', 'campaigns[Autumn]'])
    assert.equal(lookAt(screen, path), undefined, path);
});

test('rows say true, false, nothing, and every literal of the steps', () => {
  const holds = (path: string, literal: string): boolean => {
    const row = screenRow(path, literal, context);
    return row.matches(lookAt(screen, row.path));
  };
  assert.deepEqual(
    [
      holds('connected', 'true'),
      holds('records[the handle].readOnly', 'true'),
      holds('records[5550101].readOnly', 'false'),
      holds('agentId', 'nothing'),
      holds('records[99]', 'nothing'),
      holds('records[99]', 'absent'),
      holds('records[the handle].handle', 'the handle'),
      holds('records[5550101].phone', 'any text'),
    ],
    [true, true, true, true, true, true, true, true],
  );
  assert.deepEqual(
    [
      holds('connected', 'false'),
      holds('connected', '1'),
      holds('connected', 'nothing'),
      holds('agentId', '"1001"'),
      holds('records.count', '"2"'),
      holds('records[99].readOnly', 'false'),
    ],
    [false, false, false, false, false, false],
  );
});

test('values are printed for people, never blank', () => {
  assert.deepEqual([null, undefined, true, 7, 'x', ['a']].map(renderScreenValue), [
    'nothing',
    'nothing',
    'true',
    '7 (Int)',
    '"x" (String)',
    '"["a"]" (String)',
  ]);
});
