import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instructionFor } from './action-words.ts';
import { phoneInWords } from './question.ts';
import { looksAt } from './screen-words.ts';

/** The record with the handle 12 is that of 5550155; others are known by their numbers. */
const nameOf = (selector: string): string => phoneInWords(selector === '12' ? '5550155' : selector);

function sentences(...rows: readonly (readonly [string, string])[]): readonly string[] {
  return looksAt(
    rows.map(([path, literal]) => ({ path, literal })),
    nameOf,
  ).map(({ sentence }) => sentence);
}

test('all rows about the list of records are one question', () => {
  assert.deepEqual(sentences(['records.count', '1'], ['records[12].phone', '"5550155"']), [
    'The list shows one record, 555 0155.',
  ]);
  assert.deepEqual(sentences(['records[5550101]', 'nothing'], ['records[12].origin', '"chain"']), [
    'The list shows the record 555 0155, given as a record of a chain. The list does not show the record 555 0101.',
  ]);
  assert.deepEqual(sentences(['records.count', '0']), ['The list shows no records.']);
});

test('a record may be to work on, for reading, or perhaps gone', () => {
  assert.deepEqual(sentences(['records[12].readOnly', 'true']), [
    'The list shows the record 555 0155, only for reading.',
  ]);
  assert.deepEqual(sentences(['records[12].readOnly', 'false']), [
    'The list shows the record 555 0155, to work on.',
  ]);
  assert.deepEqual(sentences(['records[12].readOnly', 'not false'], ['records[5550101].readOnly', 'false']), [
    'If the list shows the record 555 0155, then only for reading. The list shows the record 555 0101, to work on.',
  ]);
});

test('parts of the screen are questions of their own', () => {
  assert.deepEqual(sentences(['campaigns[Spring].state', 'not "running"'], ['lastError', 'nothing']), [
    'The list shows the campaign Spring, state anything but running.',
    'The desktop shows no error.',
  ]);
});

test('a handle is not on the screen: whoever sees the record has seen enough', () => {
  assert.deepEqual(sentences(['records[12].handle', '12'], ['records[12].campaign', '"Spring"']), [
    'The list shows the record 555 0155, campaign Spring.',
  ]);
});

test('an error may be told by its number, its name, or in other words', () => {
  assert.match(
    sentences(['lastError.number', '108'])[0] ?? '',
    /error 108 \(No Records Available\), by number/,
  );
  assert.match(sentences(['lastError.number', '177'])[0] ?? '', /error 177, by number/);
});

for (const [action, given, sentence] of [
  [
    'finishRecord',
    { handle: 12, changes: { callResult: 6 } },
    'Finish the record 555 0155, with call result Busy.',
  ],
  ['cancelRecord', { phone: '5550103', customerId: '17' }, 'Cancel the customer 555 0103, with customer 17.'],
  ['doNotCall', { customerId: '17' }, 'Mark the customer 17 as do-not-call.'],
  ['logIn', { agentId: '1001', dn: '7001' }, 'Log the agent in, with agent 1001, DN 7001.'],
  [
    'rescheduleRecord',
    { handle: 12, at: '2035-01-05T09:05', callbackType: 'Personal' },
    'Agree on a callback for the record 555 0155, with date and time 2035-01-05 at 09:05, type of the callback Personal.',
  ],
  [
    'updateRecord',
    { handle: 12, changes: { from: 32400, custom: { last_order: '' } } },
    'Change the record 555 0155, and save it without finishing it, with not before 09:00, last_order "".',
  ],
  [
    'addRecord',
    { campaign: 'Spring', phone: '+4955', handle: 12 },
    'Add a record, for the record 555 0155, with campaign Spring, phone +4955.',
  ],
  [
    'initiateTransfer',
    { to: '7002' },
    'Call somebody to whom the call will be transferred, with number 7002.',
  ],
  ['somethingNew', {}, 'Carry out somethingNew.'],
] as const) {
  test(`${action} is asked as an instruction`, () => {
    assert.equal(instructionFor(action, given, nameOf), sentence);
  });
}
