import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import type { BadFrame } from '../frames/frame-connection.ts';
import { FrameDecoder } from '../frames/frame-decoder.ts';
import { memoryWires } from './memory-wire.ts';
import { WireConnection } from './wire-connection.ts';

describe('a connection over a wire', () => {
  it('sends all of one turn, and all that one read produced, in one write', async () => {
    const [near, far] = memoryWires();
    const [client, server] = [new WireConnection(near), new WireConnection(far)];
    const writes: string[] = [];
    const write = far.write.bind(far);
    far.write = (bytes) => {
      writes.push(String(bytes));
      write(bytes);
    };
    server.onFrame(async (frame) => {
      server.send({ first: frame.n });
      for (let wait = 0; wait < Number(frame.n); wait += 1) await undefined; // answers of one turn, each in its own microtask
      server.send({ second: frame.n });
    });
    const { promise, resolve } = Promise.withResolvers<void>();
    let count = 0;
    client.onFrame(() => {
      count += 1;
      if (count === 200) resolve();
    });
    for (let n = 0; n < 100; n += 1) client.send({ n });
    await promise;
    assert.equal(writes.length, 1);
    assert.equal(writes[0]?.split('\n').length, 201);
  });
});

describe('the frame decoder', () => {
  const decode = (chunks: readonly Uint8Array[], limit = 100) => {
    const frames: JsonObject[] = [];
    const bad: BadFrame[] = [];
    const decoder = new FrameDecoder(
      { frame: (frame) => frames.push(frame), bad: (one) => bad.push(one) },
      limit,
    );
    for (const chunk of chunks) decoder.push(chunk);
    return { frames, problems: bad.map((one) => one.problem) };
  };
  const bytes = Buffer.from(`{"n":1}\r\n\n{"t":"ž🐎"}\nbad\n[]\n{"x":"${'y'.repeat(100)}"}\n\r\n{"n":2}\n`);
  const whole = {
    frames: [{ n: 1 }, { t: 'ž🐎' }, { n: 2 }],
    problems: ['not JSON', 'not an object', 'too long'],
  };

  it('gives the same wherever the bytes are cut once', () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      assert.deepEqual(decode([bytes.subarray(0, at), bytes.subarray(at)]), whole, `cut at ${at}`);
    }
  });

  it('gives the same in pieces of every length', () => {
    for (let size = 1; size <= bytes.length; size += 1) {
      const pieces: Uint8Array[] = [];
      for (let from = 0; from < bytes.length; from += size) pieces.push(bytes.subarray(from, from + size));
      assert.deepEqual(decode(pieces), whole, `pieces of ${size}`);
    }
  });

  it('counts the limit in bytes, without the line end', () => {
    const line = Buffer.from('{"t":"žž"}');
    assert.equal(line.length, 12);
    for (const end of ['\n', '\r\n']) {
      const chunk = Buffer.concat([line, Buffer.from(end)]);
      for (const chunks of [[chunk], Array.from(chunk, (_, at) => chunk.subarray(at, at + 1))]) {
        assert.deepEqual(decode(chunks, 12).problems, []);
        assert.deepEqual(decode(chunks, 11), { frames: [], problems: ['too long'] });
      }
    }
  });

  it('reports a line that never ends once, and keeps none of it', () => {
    const chunks = Array.from({ length: 1000 }, () => Buffer.alloc(1000, 'x'));
    assert.deepEqual(decode(chunks).problems, ['too long']);
  });
});
