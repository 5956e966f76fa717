import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { PatientCaller } from './patient-caller.ts';

/** A client whose calls of some methods are answered only when `answerAll` is called. */
function fakeClient(stuck: () => boolean) {
  const waiting: (() => void)[] = [];
  const call = (): Promise<JsonValue> =>
    stuck() ? new Promise((resolve) => waiting.push(() => resolve({}))) : Promise.resolve({});
  const client = { call, closed: false, close: () => undefined };
  const answerAll = (): void => {
    for (const answer of waiting) answer();
  };
  return { client: client as unknown as JsonRpcClient, answerAll }; // all that is called
}

test('a call that waits behind one that was never answered says which one that is', async () => {
  let stuck = true;
  const { client, answerAll } = fakeClient(() => stuck);
  const caller = await PatientCaller.over(async () => client, 10);
  await assert.rejects(caller.call('observe', {}), { message: /did not send an answer to observe within/ });
  await assert.rejects(caller.call('hello', {}), {
    code: 'LINK_SILENT',
    message: /an answer to observe, which it owed from before, nor to hello within/,
  });
  answerAll();
  await new Promise(setImmediate);
  await assert.rejects(caller.call('hello', {}), { message: /did not send an answer to hello within/ });
  stuck = false;
  assert.deepEqual(await caller.call('hello', {}), {});
});

test('a link that is refused is opened again for seconds, however patient the run is with answers', async (t) => {
  let now = 0;
  t.mock.method(performance, 'now', () => {
    now += 1000;
    return now;
  });
  const first = { call: async () => ({}), closed: true, close: () => undefined };
  let attempts = 0;
  const open = async (): Promise<JsonRpcClient> => {
    attempts += 1;
    if (attempts === 1) return first as unknown as JsonRpcClient; // all that is looked at
    throw new KitError({ code: 'LINK_REFUSED', message: 'Nobody listens.', hint: 'Start it.' });
  };
  const caller = await PatientCaller.over(open, 61_000);
  await assert.rejects(caller.restore(61_000), { code: 'LINK_REFUSED' });
  assert.ok(now <= 7000, `it was tried for ${now} ms`);
});
