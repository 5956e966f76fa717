import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { Transcript } from '../case/transcript.ts';
import { tablesOnly, withLists } from './lists-caller.ts';

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
    check: async () => undefined,
    checkDoNotCall: async () => undefined,
    async call(method: string): Promise<JsonValue> {
      calls.push(`tables ${method}`);
      if (failure !== undefined) throw failure;
      return { records: [] };
    },
  };
  return { calls, lists, caller: withLists(product, lists) };
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

test('what is wrong with the tables stays what it is', async () => {
  const mistaken = new KitError({ code: 'LISTS_TABLE', message: 'No table.', hint: 'Name it.' });
  await assert.rejects(callers(mistaken).caller.call('records.read', {}), mistaken);
});

test('without a control link, looks at the tables are kept like calls', async () => {
  const tables = await tablesOnly(callers().lists);
  const transcript = new Transcript(() => 0);
  assert.deepEqual([tables.offers('records.read'), tables.offers('provision')], [true, false]);
  const { result } = await tables.call(transcript, 'records.read', { callingList: 'Customers' });
  assert.deepEqual(result, { records: [] });
  assert.deepEqual(
    transcript.entries.map(({ from, to }) => `${from} → ${to}`),
    ['tester → database', 'database → tester'],
  );
});
