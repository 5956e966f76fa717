import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LiteralContext } from './literal-context.ts';
import { noContext } from './literal-context.ts';
import { parseMatcher, parseValue } from './literals.ts';

const context: LiteralContext = {
  ...noContext,
  now: Date.UTC(2030, 2, 4, 15, 0, 59),
  requestedTime: '03/04/30 15:30',
};

describe('literals of time', () => {
  for (const [literal, value] of [
    ['the time in 30 minutes', '03/04/2030 15:30'],
    ['the time in 1 minute', '03/04/2030 15:01'],
    ['the time in 540 minutes', '03/05/2030 00:00'],
    ['the time in 30 minutes in CST', '03/04/2030 09:30'],
    ['the time in 30 minutes with a short year', '03/04/30 15:30'],
    ['the time 5 minutes ago', '03/04/2030 14:55'],
    ['the time 5 minutes ago in EST', '03/04/2030 09:55'],
    ['the Unix time in 30 minutes', Date.UTC(2030, 2, 4, 15, 30) / 1000],
  ] as const) {
    it(`${literal} is ${value}, to the minute`, () => {
      assert.equal(parseValue(literal, context), value);
    });
  }

  it('the requested time has a year of two digits or four', () => {
    const requested = parseMatcher('the requested time', context);
    assert.equal(requested.matches('03/04/2030 15:30'), true);
    assert.equal(requested.matches('03/04/30 15:30'), true);
    assert.equal(requested.matches('03/04/2030 15:31'), false);
    assert.equal(requested.matches(undefined), false);
  });

  it('no time was requested, and none matches', () => {
    const none = parseMatcher('the requested time', { ...context, requestedTime: undefined });
    assert.equal(none.matches('03/04/2030 15:30'), false);
    assert.equal(none.matches(undefined), false);
  });
});
