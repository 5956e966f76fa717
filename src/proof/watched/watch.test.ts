import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSame, Watch } from './watch.ts';

interface Machine {
  handle(input: string, now: number): readonly string[];
}

/** The right machine, which echoes what it gets, watched under a decoration. */
function watched(decorate: (right: Machine) => Machine) {
  const seen: string[] = [];
  let differences = 0;
  const right: Machine = {
    handle(input) {
      seen.push(input);
      return [`${input}!`];
    },
  };
  const watch = new Watch<string, string>(right, () => {
    differences += 1;
  });
  const decorated = decorate({ handle: (input, now) => watch.pass(input, now) });
  return {
    handle: (input: string) => watch.handle(decorated, input, 0),
    seen,
    differences: () => differences,
  };
}

test('a decoration that hands everything on does not differ', () => {
  const { handle, seen, differences } = watched((right) => ({
    handle: (input, now) => [...right.handle(input, now)],
  }));
  assert.deepEqual([handle('a'), handle('b')], [['a!'], ['b!']]);
  assert.deepEqual(seen, ['a', 'b']);
  assert.equal(differences(), 0);
});

const different: Readonly<Record<string, (right: Machine) => Machine>> = {
  'changes an effect': (right) => ({
    handle: (input, now) => right.handle(input, now).map((effect) => `${effect}?`),
  }),
  'changes an input': (right) => ({ handle: (input, now) => right.handle(input.toUpperCase(), now) }),
  'changes the time': (right) => ({ handle: (input, now) => right.handle(input, now + 1) }),
  'swallows an input': () => ({ handle: () => [] }),
  'answers by itself what the right one would': () => ({ handle: (input) => [`${input}!`] }),
  'adds an input, whose effects nobody sees': (right) => ({
    handle(input, now) {
      const effects = right.handle(input, now);
      right.handle('more', now);
      return effects;
    },
  }),
  throws: () => ({
    handle() {
      throw new Error('not implemented');
    },
  }),
};

for (const [what, decorate] of Object.entries(different))
  test(`one that ${what} differs, and the right machine still gets each input once, as it is`, () => {
    const { handle, seen, differences } = watched(decorate);
    assert.deepEqual(handle('a'), ['a!']);
    assert.deepEqual(seen, ['a']);
    assert.ok(differences() > 0);
  });

test('what has differed once differs at every later input, and gets none of them', () => {
  let taken = 0;
  const { handle, seen, differences } = watched((right) => ({
    handle(input, now) {
      taken += 1;
      return input === 'a' ? [] : right.handle(input, now);
    },
  }));
  for (const input of ['a', 'b', 'c']) handle(input);
  assert.deepEqual(seen, ['a', 'b', 'c']);
  assert.deepEqual([taken, differences()], [1, 3]);
});

test('keys in another order are not the same: they are not the same on the wire', () => {
  assert.ok(isSame([{ a: 1, b: [2] }], [{ a: 1, b: [2] }]));
  assert.ok(!isSame({ a: 1, b: 2 }, { b: 2, a: 1 }));
  assert.ok(!isSame([1, 2], [1]));
});
