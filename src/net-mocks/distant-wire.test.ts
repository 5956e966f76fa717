import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '../kernel/clock.ts';
import type { CloseReason } from '../link/frames/frame-connection.ts';
import type { Wire } from '../link/wires/wire.ts';
import { distantWire } from './distant-wire.ts';

test('what is written and what is read comes later, in order', () => {
  const clock = handClock();
  const sent: string[] = [];
  const got: string[] = [];
  let close: (why: CloseReason) => void = () => assert.fail('nobody waits for the end');
  let deliver: (bytes: Uint8Array) => void = () => assert.fail('nobody reads');
  const below: Wire = {
    peer: 'the other side',
    backlog: 0,
    write: (bytes) => void sent.push(Buffer.from(bytes).toString()),
    read(reader) {
      deliver = reader;
    },
    onClose(listener) {
      close = listener;
    },
    end: () => undefined,
    destroy: () => undefined,
  };
  const wire = distantWire(below, { clock, name: 'far', ms: 50 });
  wire.read((bytes) => got.push(Buffer.from(bytes).toString()));
  wire.onClose(() => got.push('closed'));
  wire.write('one');
  wire.write('two');
  deliver(Buffer.from('three'));
  deliver(Buffer.from('four'));
  close({ kind: 'ended', sentence: 'The other side ended it.' });
  clock.advance(49);
  assert.deepEqual([sent, got], [[], []]);
  clock.advance(1);
  assert.deepEqual(
    [sent, got],
    [
      ['one', 'two'],
      ['three', 'four', 'closed'],
    ],
  );
});

test('what is read comes in order even if timers do not ring in theirs', () => {
  const rings: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    setTimer: (_, __, ring) => void rings.push(ring),
    cancelTimer: () => undefined,
  };
  let deliver: (bytes: Uint8Array) => void = () => assert.fail('nobody reads');
  const below: Wire = {
    peer: 'the other side',
    backlog: 0,
    write: () => undefined,
    read(reader) {
      deliver = reader;
    },
    onClose: () => undefined,
    end: () => undefined,
    destroy: () => undefined,
  };
  const got: string[] = [];
  distantWire(below, { clock, name: 'far', ms: 50 }).read((bytes) => got.push(Buffer.from(bytes).toString()));
  for (const text of ['one', 'two', 'three']) deliver(Buffer.from(text));
  for (const ring of rings.reverse()) ring();
  assert.deepEqual(got, ['one', 'two', 'three']);
});

/** A clock that only the test moves. */
function handClock(): Clock & { advance(ms: number): void } {
  let now = 0;
  const timers = new Map<string, { readonly at: number; readonly ring: () => void }>();
  return {
    now: () => now,
    setTimer: (name, at, ring) => void timers.set(name, { at, ring }),
    cancelTimer: (name) => void timers.delete(name),
    advance(ms) {
      now += ms;
      for (const [name, { at, ring }] of [...timers]) {
        if (at > now) continue;
        timers.delete(name);
        ring();
      }
    },
  };
}
