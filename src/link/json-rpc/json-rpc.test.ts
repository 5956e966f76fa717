import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { frameLimit } from '../frames/frame-connection.ts';
import { FrameInbox } from '../frames/frame-inbox.ts';
import { memoryLink } from '../memory-link.ts';
import {
  JsonRpcClient,
  JsonRpcError,
  type JsonRpcMethod,
  type ServeOptions,
  serveJsonRpc,
} from './json-rpc.ts';

function serving(methods: Readonly<Record<string, JsonRpcMethod>>, options?: ServeOptions) {
  const [near, far] = memoryLink();
  serveJsonRpc(far, methods, options);
  return { near, far };
}

describe('JSON-RPC', { timeout: 60_000 }, () => {
  it('answers pipelined calls in their order, whatever a method waits for', async () => {
    const finished: number[] = [];
    const { near } = serving({
      slow: async ({ n }) => {
        await new Promise((resolve) => setImmediate(resolve));
        finished.push(Number(n));
        return n ?? null;
      },
      quick: ({ n }) => {
        finished.push(Number(n));
        return n ?? null;
      },
    });
    const client = new JsonRpcClient(near);
    const calls = ['slow', 'quick', 'slow', 'quick', 'quick'].map((method, n) => client.call(method, { n }));
    assert.deepEqual(await Promise.all(calls), [0, 1, 2, 3, 4]);
    assert.deepEqual(finished, [0, 1, 2, 3, 4]);
    assert.equal(await client.call('quick', { n: 5 }), 5);
  });

  it('rejects a call with what the method refused it with', async () => {
    const { near } = serving({
      refuse: () => {
        throw new JsonRpcError(-32602, 'ms must be positive.', { path: 'ms' });
      },
      misconfigured: async () => {
        throw new KitError({ code: 'STORE_NAME', message: 'No such table.', hint: 'Make it.' });
      },
    });
    const client = new JsonRpcClient(near);
    await assert.rejects(client.call('refuse'), { name: 'JsonRpcError', code: -32602, data: { path: 'ms' } });
    const data = { code: 'STORE_NAME', hint: 'Make it.' };
    await assert.rejects(client.call('misconfigured'), { code: -32000, message: 'No such table.', data });
    for (const method of ['nothing', 'toString', '__proto__']) {
      await assert.rejects(client.call(method), { code: -32601 });
    }
  });

  it('hides a defect from the caller and tells it to the server', async () => {
    const defects: unknown[] = [];
    const { near } = serving(
      {
        broken: () => {
          throw new TypeError('secret detail');
        },
      },
      { onDefect: (error) => defects.push(error) },
    );
    await assert.rejects(new JsonRpcClient(near).call('broken'), (error: JsonRpcError) => {
      assert.equal(error.code, -32603);
      assert.doesNotMatch(error.message, /secret detail/);
      return true;
    });
    assert.match(String(defects), /secret detail/);
  });

  const invalid: readonly (readonly [string, string, JsonValue, number])[] = [
    ['no JSON', '{', null, -32700],
    ['a batch', '[{"jsonrpc":"2.0","id":1,"method":"echo"}]', null, -32600],
    ['another version', '{"jsonrpc":"1.0","id":1,"method":"echo"}', 1, -32600],
    ['no method', '{"jsonrpc":"2.0","id":"a"}', 'a', -32600],
    ['an id that is none', '{"jsonrpc":"2.0","id":{},"method":"echo"}', null, -32600],
    ['an unknown method', '{"jsonrpc":"2.0","id":1,"method":"sing"}', 1, -32601],
    ['params that are a list', '{"jsonrpc":"2.0","id":1,"method":"echo","params":[1]}', 1, -32602],
  ];
  for (const [what, payload, id, code] of invalid) {
    it(`answers ${what} with ${code}, and goes on`, async () => {
      const { near } = serving({ echo: (params) => params });
      const inbox = new FrameInbox(near);
      near.sendRaw(payload);
      near.send({ jsonrpc: '2.0', id: 2, method: 'echo', params: { n: 1 } });
      const [refused, echoed] = await inbox.take(2);
      assert.equal(refused?.id, id);
      assert.equal((refused?.error as JsonObject).code, code);
      assert.deepEqual(echoed, { jsonrpc: '2.0', id: 2, result: { n: 1 } });
    });
  }

  it('carries out a notification without any answer', async () => {
    let notified = 0;
    const { near } = serving({ note: () => (notified += 1), echo: (params) => params });
    const inbox = new FrameInbox(near);
    near.send({ jsonrpc: '2.0', method: 'note' });
    near.send({ jsonrpc: '2.0', method: 'unknown' });
    near.send({ jsonrpc: '2.0', id: 1, method: 'echo' });
    assert.deepEqual(await inbox.next(), { jsonrpc: '2.0', id: 1, result: {} });
    assert.equal(notified, 1);
  });

  it('says so when an answer or a call would be longer than a frame', async () => {
    const { near } = serving({ much: () => 'x'.repeat(frameLimit) });
    const client = new JsonRpcClient(near);
    await assert.rejects(client.call('much'), { code: -32603, message: /longer than a frame/ });
    await assert.rejects(client.call('much', { x: 'x'.repeat(frameLimit) }), {
      code: 'CONTROL_CALL_TOO_LONG',
    });
  });

  it('rejects open and later calls when the link closes', async () => {
    const { near, far } = serving({ never: () => new Promise<JsonValue>(() => {}) });
    const client = new JsonRpcClient(near);
    const open = client.call('never');
    far.close();
    await assert.rejects(open, { code: 'LINK_CLOSED' });
    await assert.rejects(client.call('never'), { code: 'LINK_CLOSED' });
  });

  it('tells of answers that nobody asked for, and rejects one that is none', async () => {
    const [near, far] = memoryLink();
    const client = new JsonRpcClient(near);
    const told: string[] = [];
    client.onUnexpected((sentence) => told.push(sentence));
    far.onFrame((frame) => {
      far.send({ jsonrpc: '2.0', id: 77, result: 1 });
      far.sendRaw('nonsense');
      far.send({ jsonrpc: '2.0', id: frame.id });
    });
    await assert.rejects(client.call('any'), { code: 'CONTROL_ANSWER' });
    assert.equal(told.length, 2);
    assert.match(String(told[0]), /a call that is not open/);
    assert.match(String(told[1]), /not JSON/);
  });
});
