import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { withLists } from './lists-caller.ts';

/** A product with a small control link, and tables that are read instead. */
function callers(failure?: Error) {
  const calls: string[] = [];
  const product = {
    async call(method: string): Promise<JsonValue> {
      calls.push(`product ${method}`);
      return method === 'hello' ? { role: 'ocs', capabilities: ['provision', 'records.read'] } : {};
    },
  };
  const lists = {
    methods: new Set(['records.read', 'doNotCall.read']),
    learn: ({ callingLists }: JsonObject) => calls.push(`learned ${JSON.stringify(callingLists)}`),
    async call(method: string): Promise<JsonValue> {
      calls.push(`tables ${method}`);
      if (failure !== undefined) throw failure;
      return { records: [] };
    },
  };
  return { calls, caller: withLists(product, lists) };
}

test('methods about calling lists are carried out in the tables, all others by the product', async () => {
  const { calls, caller } = callers();
  const hello = await caller.call('hello', {});
  assert.deepEqual(hello, { role: 'ocs', capabilities: ['provision', 'records.read', 'doNotCall.read'] });
  await caller.call('provision', { callingLists: [] });
  assert.deepEqual(await caller.call('records.read', { callingList: 'Customers' }), { records: [] });
  assert.deepEqual(calls, ['product hello', 'learned []', 'product provision', 'tables records.read']);
});

test('calls that are made at once take effect in their order', async () => {
  const { calls, caller } = callers();
  const made = ['provision', 'doNotCall.read', 'dialing.start'].map((method) => caller.call(method, {}));
  await Promise.all(made);
  assert.deepEqual(calls.slice(1), ['product provision', 'tables doNotCall.read', 'product dialing.start']);
});

test('what the database refuses is a refusal; a mistake in the profile stays what it is', async () => {
  const refused = callers(new Error('permission denied for table customers'));
  await assert.rejects(
    refused.caller.call('records.read', {}),
    /refuses: permission denied for table customers\./,
  );
  const mistaken = new KitError({ code: 'LISTS_TABLE', message: 'No table.', hint: 'Name it.' });
  await assert.rejects(callers(mistaken).caller.call('records.read', {}), mistaken);
});
