import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SteerableClock, virtualStart } from './steerable-clock.ts';

describe('the steerable clock', () => {
  it('shows real time until it is restarted', () => {
    const clock = new SteerableClock();
    assert.equal(clock.isVirtual, false);
    assert.ok(Math.abs(clock.now() - Date.now()) < 1000);
    clock.restart();
    assert.equal(clock.isVirtual, true);
    assert.equal(clock.now(), virtualStart);
  });

  it('fires a real timer', async () => {
    const clock = new SteerableClock();
    await new Promise<void>((rung) => clock.setTimer('now', clock.now(), rung));
  });

  it('stops real time when advanced, and fires due timers', () => {
    const clock = new SteerableClock();
    const start = clock.now();
    const rung: string[] = [];
    clock.setTimer('soon', start + 60_000, () => rung.push('soon'));
    clock.advance(61_000);
    assert.deepEqual(rung, ['soon']);
    const stopped = clock.now();
    assert.ok(stopped >= start + 61_000);
    clock.advance(0);
    assert.equal(clock.now(), stopped);
  });

  it('fires due timers in order, each at its own time, including those set on the way', () => {
    const clock = new SteerableClock();
    clock.restart();
    const rung: string[] = [];
    const ring = (name: string) => () => rung.push(`${name} at ${clock.now() - virtualStart}`);
    clock.setTimer('late', virtualStart + 300, ring('late'));
    clock.setTimer('first', virtualStart + 100, () => {
      ring('first')();
      clock.setTimer('second', virtualStart + 200, ring('second'));
    });
    clock.setTimer('later', virtualStart + 301, ring('later'));
    clock.advance(300);
    assert.deepEqual(rung, ['first at 100', 'second at 200', 'late at 300']);
    assert.equal(clock.now(), virtualStart + 300);
  });

  it('drops canceled and replaced timers, and all timers at a restart', () => {
    const clock = new SteerableClock();
    clock.restart();
    const rung: string[] = [];
    clock.setTimer('a', virtualStart + 1, () => rung.push('a'));
    clock.cancelTimer('a');
    clock.setTimer('b', virtualStart + 1, () => rung.push('b, old'));
    clock.setTimer('b', virtualStart + 2, () => rung.push('b'));
    clock.advance(5);
    clock.setTimer('c', virtualStart + 6, () => rung.push('c'));
    clock.restart();
    clock.advance(50);
    assert.deepEqual(rung, ['b']);
  });
});
