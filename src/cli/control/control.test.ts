import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { demonstrationFloor } from '../../reference/demonstration/demonstration-floor.ts';
import { DesktopProbe } from '../../reference/desktop-probe.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import { WarmKit } from '../fixtures/warm-kit.ts';

const bounded = { timeout: 60_000 };
const kit = new WarmKit();
let reference: RunningReference;
let ana: DesktopProbe;

before(async () => {
  reference = await startReference({ port: 0, controlPort: 0, ...demonstrationFloor(Date.now()) });
  ana = await DesktopProbe.logIn(reference.url, '7001', '1001');
}, bounded);
after(() => reference.close());

const control = (...words: readonly string[]) =>
  kit.call(['control', '--control', reference.controlUrl ?? '', ...words]);

test('control provokes an error for one request of one agent', bounded, async () => {
  const { code, output } = await control(
    'error',
    '113',
    '--agent',
    '1001',
    '--request',
    'PreviewRecordRequest',
  );
  assert.deepEqual([code, output.trim()], [exitCodes.passed, 'done']);
  const [answer] = await ana.say('7001', {
    GSW_AGENT_REQ_TYPE: 'PreviewRecordRequest',
    GSW_APPLICATION_ID: 134,
    GSW_CAMPAIGN_NAME: 'Demonstration',
  });
  assert.match(JSON.stringify(answer), /"GSW_ERROR_NUMBER":113/);
});

test('control makes a callback due, and prints which', bounded, async () => {
  const coming = ana.next('ScheduledCall');
  const { code, output } = await control('callback', 'Callbacks', '--agent', '1001', '--record', '7');
  assert.equal(code, exitCodes.passed, output);
  assert.deepEqual(JSON.parse(output), { recordId: 7, phone: '5550907' });
  assert.equal((await coming).GSW_PHONE, '5550907');
});

test('control calls any method by its name, and lists those that are offered', bounded, async () => {
  const read = await control('call', 'records.read', '{"callingList":"007","where":{"record_id":1}}');
  assert.equal(JSON.parse(read.output).records[0].customer_name, 'Zoë Łukasiewicz');
  const { output } = await control('methods');
  assert.ok(output.split('\n').includes('provoke.error'), output);
});

const wrongCalls: readonly (readonly [string, number, RegExp, readonly string[]])[] = [
  ['a number that is not one', exitCodes.usage, /^USAGE: The error is "many"/, ['error', 'many']],
  [
    'a time that is none',
    exitCodes.usage,
    /^USAGE: The time is "-3"\.\n {2}Hint: Give a whole number, 1 or more\./,
    ['logout-time', '1004', '-3'],
  ],
  [
    'an error that no document has',
    exitCodes.error,
    /^CONTROL_REFUSED: .* error must be one of 101,/,
    ['error', '42'],
  ],
  [
    'an agent without a record',
    exitCodes.error,
    /^CONTROL_REFUSED: .*"1002" is not logged in/,
    ['cancel-record', '1002'],
  ],
  [
    'a method that is not offered',
    exitCodes.usage,
    /^CONTROL_NOT_OFFERED: .*\n {2}Hint: Did you mean database.fail/,
    ['call', 'databse.fail'],
  ],
  [
    'parameters that are not an object',
    exitCodes.usage,
    /^USAGE: The parameters are \[1\]/,
    ['call', 'reset', '[1]'],
  ],
  ['a command that does not exist', exitCodes.usage, /unknown command 'explode'/, ['explode']],
];
for (const [what, expected, sentence, words] of wrongCalls) {
  test(`control refuses ${what} in words`, bounded, async () => {
    const { code, errors } = await control(...words);
    assert.equal(code, expected, errors);
    assert.match(errors, sentence);
    assert.doesNotMatch(errors, /\n {4}at /);
  });
}

test('control says at once that it was given the address of the CTI link', bounded, async () => {
  const begun = performance.now();
  const { code, errors } = await kit.call(['control', '--control', reference.url, 'switchover']);
  assert.equal(code, exitCodes.error, errors);
  assert.match(errors, /^CONTROL_ANSWER: tcp:\S+ does not speak JSON-RPC: this is no control link\./);
  assert.doesNotMatch(errors, /patience/);
  assert.ok(performance.now() - begun < 9000, 'before patience is at its end');
});

test('control without an address says where to find it', bounded, async () => {
  const { code, errors } = await kit.call(['control', 'switchover']);
  assert.equal(code, exitCodes.usage);
  assert.match(errors, /^USAGE: --control is missing\.\n {2}Hint: .*"ocs-tck serve" prints/);
});
