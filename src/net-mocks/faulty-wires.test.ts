import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Clock } from '../kernel/clock.ts';
import type { JsonObject } from '../kernel/json.ts';
import { answerBadFrames } from '../link/frames/bad-frame-policy.ts';
import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { FrameInbox } from '../link/frames/frame-inbox.ts';
import { eventErrorForBadFrame } from '../link/link-errors.ts';
import { memoryWires } from '../link/wires/memory-wire.ts';
import type { Wire } from '../link/wires/wire.ts';
import { WireConnection } from '../link/wires/wire-connection.ts';
import { seededChance } from './chance.ts';
import { corruptingWire } from './corrupting-wire.ts';
import { type CutAfter, cuttingWire } from './cutting-wire.ts';
import { floodingWire } from './flooding-wire.ts';
import { delayingWire, joiningWire } from './late-wire.ts';
import { byteByByte, splittingWire } from './splitting-wire.ts';

/** A client with a faulty wire, and a server that echoes frames and answers bad ones. */
function faultyLink(decorate: (wire: Wire) => Wire): { client: FrameConnection; server: FrameConnection } {
  const [one, other] = memoryWires();
  const server = new WireConnection(other);
  answerBadFrames(server, eventErrorForBadFrame);
  server.onFrame((frame) => server.send({ echo: frame.n }));
  return { client: new WireConnection(decorate(one)), server };
}

/** A clock that only moves on command. */
class HandClock implements Clock {
  #now = 0;
  readonly #timers = new Map<string, { readonly at: number; readonly ring: () => void }>();
  now(): number {
    return this.#now;
  }
  setTimer(name: string, at: number, ring: () => void): void {
    this.#timers.set(name, { at, ring });
  }
  cancelTimer(name: string): void {
    this.#timers.delete(name);
  }
  async advance(ms: number): Promise<void> {
    this.#now += ms;
    for (const [name, timer] of [...this.#timers]) {
      if (timer.at > this.#now) continue;
      this.#timers.delete(name);
      timer.ring();
    }
    await settled();
  }
}

/** Resolves when the memory wires have delivered everything. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const echoes = (count: number) => Array.from({ length: count }, (_, n) => ({ echo: n }));

function sendNumbered(client: FrameConnection, count: number): void {
  for (let n = 0; n < count; n += 1) client.send({ n, text: 'příliš 🐎' });
}

describe('a wire that splits', { timeout: 60_000 }, () => {
  it('changes nothing in any exchange, whatever the seed and the lengths', async () => {
    const frames = fc.array(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })));
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 40 }), frames, async (seed, longest, sent) => {
        const [one, other] = memoryWires();
        const client = new WireConnection(splittingWire(one, seededChance(seed), longest));
        const inbox = new FrameInbox(new WireConnection(other));
        for (const frame of sent) client.send(frame);
        const arrived = await inbox.take(sent.length);
        assert.deepEqual(
          arrived.map((frame) => ({ ...frame })),
          sent.map((frame) => ({ ...frame })),
        );
        assert.deepEqual(inbox.bad, []);
      }),
      { numRuns: 100, seed: 11 },
    );
  });

  it('gives what is read byte by byte, and all of it', async () => {
    const [one, other] = memoryWires();
    const read: number[] = [];
    byteByByte(one).read((bytes) => {
      assert.equal(bytes.length, 1);
      read.push(...bytes);
    });
    other.write('{"é":1}\n');
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(Buffer.from(read).toString(), '{"é":1}\n');
  });

  it('does the same in every run with the same seed', () => {
    const draw = () => {
      const chance = seededChance(42);
      return Array.from({ length: 50 }, () => chance.below(10));
    };
    assert.deepEqual(draw(), draw());
    assert.equal(new Set(draw()).size, 10);
  });
});

describe('a wire that is late', { timeout: 60_000 }, () => {
  const lateness = (clock: Clock) => ({ clock, name: 'wire', ms: 100 });

  it('delivers nothing before its time, then everything in order', async () => {
    const clock = new HandClock();
    const { client } = faultyLink((wire) => delayingWire(wire, lateness(clock)));
    const inbox = new FrameInbox(client);
    for (let n = 0; n < 5; n += 1) {
      client.send({ n });
      await settled();
    }
    await clock.advance(99);
    assert.equal(inbox.size, 0);
    await clock.advance(1);
    assert.deepEqual(await inbox.take(5), echoes(5));
  });

  it('joins several writes into one', async () => {
    const clock = new HandClock();
    const [one, other] = memoryWires();
    const client = new WireConnection(joiningWire(one, lateness(clock)));
    const reads: number[] = [];
    other.read((bytes) => reads.push(bytes.length));
    for (let n = 0; n < 5; n += 1) {
      client.send({ n });
      await settled();
    }
    assert.deepEqual(reads, []);
    await clock.advance(100);
    assert.deepEqual(reads, [5 * '{"n":0}\n'.length]);
  });

  it('still delivers what was sent before closing', async () => {
    const clock = new HandClock();
    const { client, server } = faultyLink((wire) => delayingWire(wire, lateness(clock)));
    const inbox = new FrameInbox(server);
    client.send({ n: 1 });
    client.close();
    await clock.advance(100);
    assert.deepEqual(await inbox.next(), { n: 1 });
    assert.equal((await inbox.closed).kind, 'ended');
  });
});

describe('a wire that is cut', { timeout: 60_000 }, () => {
  const cuts: readonly (readonly [CutAfter, number])[] = [
    [{ frames: 3 }, 3],
    [{ frames: 0 }, 0],
    [{ bytes: '{"n":0}\n{"n":1}\n{"n"'.length }, 2],
    [{ bytes: '{"n":0}\n'.length }, 1],
  ];
  for (const [after, whole] of cuts) {
    it(`after ${JSON.stringify(after)}: the server has ${whole} frames, no partial one, and both sides are notified`, async () => {
      const { client, server } = faultyLink((wire) => cuttingWire(wire, after));
      const [atClient, atServer] = [new FrameInbox(client), new FrameInbox(server)];
      for (let n = 0; n < 5; n += 1) client.send({ n });
      assert.equal((await atClient.closed).kind, 'failed');
      assert.equal((await atServer.closed).kind, 'failed');
      assert.equal(atServer.size, whole);
      assert.deepEqual(atServer.bad, []);
      assert.equal(client.send({ n: 9 }), 'closed');
    });
  }
});

describe('a wire that corrupts', { timeout: 60_000 }, () => {
  const line = Buffer.from('{"n":0}\n').length;
  for (const [what, offset, mask] of [
    ['a brace', 0, 0x20],
    ['a quote', 1, 0x22],
    ['a byte that makes it no UTF-8', 2, 0x91],
    ['a colon', 4, 0x16],
  ] as const) {
    it(`in ${what}: that frame is answered with an error, all others are answered as usual`, async () => {
      const { client } = faultyLink((wire) => corruptingWire(wire, 2 * line + offset, mask));
      const inbox = new FrameInbox(client);
      for (let n = 0; n < 5; n += 1) client.send({ n });
      const answers = await inbox.take(5);
      const [error] = answers.splice(
        answers.findIndex((answer) => answer.messageType === 'EventError'),
        1,
      );
      assert.equal(error?.messageType, 'EventError');
      assert.deepEqual(answers, [{ echo: 0 }, { echo: 1 }, { echo: 3 }, { echo: 4 }]);
    });
  }

  it('in the line end: two frames are one bad frame, and the next is good', async () => {
    const { client } = faultyLink((wire) => corruptingWire(wire, line - 1, 0x2a));
    const inbox = new FrameInbox(client);
    for (let n = 0; n < 3; n += 1) client.send({ n });
    const answers = await inbox.take(2);
    assert.deepEqual(
      answers.map((answer: JsonObject) => answer.echo ?? answer.messageType),
      ['EventError', 2],
    );
  });

  it('anywhere and by any mask, affects no frame except its neighbors', async () => {
    const whole = fc.record({ offset: fc.nat(10 * line - 1), mask: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(whole, async ({ offset, mask }) => {
        const { client } = faultyLink((wire) => corruptingWire(wire, offset, mask));
        const inbox = new FrameInbox(client);
        for (let n = 0; n < 12; n += 1) client.send({ n }); // the last ones are a fence that the fault does not reach
        const seen: JsonObject[] = [];
        while (seen.at(-1)?.echo !== 11) seen.push(await inbox.next());
        const hit = Math.floor(offset / line);
        for (let n = 0; n < 10; n += 1) {
          if (n !== hit && n !== hit + 1)
            assert.ok(
              seen.some((frame) => frame.echo === n),
              `${n}`,
            );
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe('a wire that floods', { timeout: 60_000 }, () => {
  it('with good frames: every one is answered, in order', async () => {
    const { client } = faultyLink((wire) => floodingWire(wire, '{"n":-1}\n', 10_000));
    const inbox = new FrameInbox(client);
    sendNumbered(client, 3);
    const answers = await inbox.take(10_003);
    assert.ok(answers.slice(0, 10_000).every((answer) => answer.echo === -1));
    assert.deepEqual(answers.slice(10_000), echoes(3));
  });

  it('with bad frames: ten answers, then the link is closed, and another link of the server stays open', async () => {
    const { client } = faultyLink((wire) => floodingWire(wire, 'nonsense\n', 10_000));
    const inbox = new FrameInbox(client);
    const other = faultyLink((wire) => wire);
    const atOther = new FrameInbox(other.client);
    sendNumbered(client, 1);
    sendNumbered(other.client, 1);
    await inbox.closed;
    assert.equal(inbox.size, 10);
    assert.deepEqual(await atOther.next(), { echo: 0 });
  });

  it('with a line that never ends: one error, then the link is closed', async () => {
    const { client } = faultyLink((wire) => floodingWire(wire, 'x'.repeat(100_000), 100));
    const inbox = new FrameInbox(client);
    sendNumbered(client, 1);
    assert.equal((await inbox.next()).errorCode, 1002);
    await inbox.closed;
    assert.equal(inbox.size, 0);
  });
});
