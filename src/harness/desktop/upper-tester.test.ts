import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { Transcript } from '../case/transcript.ts';
import { ControlClient } from '../run/control-client.ts';
import { upperTesterPeer } from './upper-tester.ts';

const greeting = {
  role: 'desktop',
  implementation: 'a desktop',
  version: '1',
  capabilities: ['hello', 'reset', 'do', 'observe'],
};

/** The client of an upper tester that gives these answers. */
function clientOf(answers: Readonly<Record<string, JsonValue>>): Promise<ControlClient> {
  const call = async (method: string): Promise<JsonValue> => answers[method] ?? {};
  return ControlClient.open({ call }, undefined, upperTesterPeer);
}

test("an answer that its schema does not allow is the upper tester's fault, and the sentence names the key", async () => {
  const client = await clientOf({ hello: greeting, observe: { connected: true } });
  const transcript = new Transcript(() => 0);
  await assert.rejects(client.call(transcript, 'observe', {}), {
    code: 'UPPER_TESTER_ANSWER',
    culprit: 'upper tester',
    message: /must have required property 'waiting'/,
  });
  assert.equal(transcript.entries.length, 2, 'the wrong answer stands in the transcript');
});

test('an answer without a result worth mentioning is an empty object', async () => {
  const client = await clientOf({ hello: greeting, do: [] });
  const transcript = new Transcript(() => 0);
  await assert.rejects(client.call(transcript, 'do', {}), { code: 'UPPER_TESTER_ANSWER' });
  assert.deepEqual((await client.call(transcript, 'reset', {})).result, {});
});

test('hello is held against its schema as well', async () => {
  const { version: _, ...incomplete } = greeting;
  await assert.rejects(clientOf({ hello: incomplete }), { code: 'UPPER_TESTER_ANSWER', message: /version/ });
});

test('a look that only waits is kept if it fails, and its error speaks of the upper tester', async () => {
  const closed = new KitError({
    ...{ code: 'LINK_CLOSED', message: 'The link closed.', hint: 'Look at its log.' },
    reason: 'It ended with exit code 1.',
  });
  const call = async (method: string): Promise<JsonValue> => {
    if (method === 'observe') throw closed;
    return greeting;
  };
  const client = await ControlClient.open({ call }, undefined, upperTesterPeer);
  const times = [5, 9];
  const transcript = new Transcript(() => times.shift() ?? 0);
  await assert.rejects(client.ask('observe', {}, transcript), {
    code: 'UPPER_TESTER_CLOSED',
    message: 'The upper tester was gone before observe was answered. It ended with exit code 1.',
  });
  assert.deepEqual(
    transcript.entries.map(({ n, elapsed, frame }) => [n, elapsed, frame.method]),
    [[1, 5, 'observe']],
  );
});
