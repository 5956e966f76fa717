import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '../../kernel/clock.ts';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import { OwnPace } from './own-pace.ts';

/** A clock whose timers ring so much too late, as on a machine that is busy. */
class SlowClock implements Clock {
  readonly own = new VirtualClock(1_000_000);
  late = 0;

  now(): number {
    return this.own.now();
  }

  setTimer(name: string, at: number, ring: () => void): void {
    this.own.setTimer(name, at, () => this.own.setTimer(name, this.now() + this.late, ring));
  }

  cancelTimer(name: string): void {
    this.own.cancelTimer(name);
  }
}

test('a machine that is in time was not late, and one that rings late for a while was late then, and only then', () => {
  const clock = new SlowClock();
  const pace = new OwnPace(clock);
  const began = clock.now();
  clock.own.advance(1000);
  assert.equal(pace.worst(began, clock.now()), 0);

  clock.late = 300;
  clock.own.advance(1000);
  clock.late = 0;
  const over = clock.now() + 400;
  clock.own.advance(2000);
  assert.equal(pace.worst(began, clock.now()), 295);
  assert.equal(pace.worst(began, began + 900), 0);
  assert.equal(pace.worst(over, clock.now()), 0);
});

test('a process that is held up at this moment is late, though no timer has rung yet', () => {
  const clock = new SlowClock();
  const pace = new OwnPace(clock);
  clock.own.advance(100);
  clock.late = 10_000;
  clock.own.advance(500);
  assert.ok(pace.worst(clock.now() - 400, clock.now()) > 400);
  pace.stop();
  assert.equal(clock.own.waiting, 0);
});
