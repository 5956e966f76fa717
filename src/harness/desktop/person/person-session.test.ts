import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PersonSession } from './person-session.ts';

const steps = [
  'Given the desktop of Ana is logged in',
  "When Ana's agent dials the record",
  'Then Ana may log out',
];
const caseOf = (id: string) => ({ id, statement: `What ${id} says`, steps, path: `${id}.feature:1` });
const dial = { kind: 'instruction', sentence: 'Dial the record 555 0101.', calls: [] } as const;
const look = { kind: 'look', sentence: 'The list shows one record, 555 0155.', places: [] } as const;

/** A session about two cases, at a clock that the test moves. */
function session() {
  const clock = { now: 1000 };
  const one = new PersonSession(() => clock.now);
  one.take([caseOf('A/1'), caseOf('B/1')], new Map());
  one.openNext();
  return { one, clock };
}

test('a screen has one question, its answers, its case and what is left', () => {
  const { one, clock } = session();
  assert.equal(
    one.ask(look),
    [
      'Question 1 of about 6, about 2 minutes left',
      'A/1  What A/1 says',
      '',
      '  The list shows one record, 555 0155. Is it so?',
      '',
      'yes | no | skip: cannot be seen here | undo: the last answer | c TEXT: comment | quit: go on later',
      '> ',
    ].join('\n'),
  );
  clock.now += 60_000;
  assert.deepEqual(one.hear('Y'), { kind: 'answer', yes: true });
  assert.match(one.ask(dial), /^Question 2 of about 6, about 5 minutes left/);
});

test('a pause of an hour does not say that the rest takes as long', () => {
  const { one, clock } = session();
  one.ask(look);
  clock.now += 3_600_000;
  one.hear('yes');
  assert.match(one.ask(dial), /about 10 minutes left/);
});

test('what is not understood is asked again, and a comment is kept for the answer that follows', () => {
  const { one } = session();
  one.ask(dial);
  for (const line of ['', 'maybe', 'yes please', 'c']) {
    const heard = one.hear(line);
    assert.ok(heard.kind === 'screen' && heard.screen.includes('or its first letter'), line);
  }
  const heard = one.hear('comment  It takes three clicks. ');
  assert.ok(heard.kind === 'screen' && heard.screen.includes('The comment is kept'));
  assert.deepEqual(one.hear('no'), { kind: 'answer', yes: false });
  assert.equal(one.ended(), 'judged');
  assert.deepEqual(one.judged.get('A/1'), [
    { question: dial.sentence, answer: 'no', comment: 'It takes three clicks.', ms: 0 },
  ]);
});

test('a skipped case counts as judged, and is left for that reason', () => {
  const { one } = session();
  one.ask(dial);
  assert.deepEqual(one.hear('s'), { kind: 'leave', reason: 'Skipped by the person.' });
  assert.equal(one.ended(), 'judged');
  assert.equal(one.openNext()?.id, 'B/1');
});

test('undo takes back the open case first, then the one before it, then nothing', () => {
  const { one } = session();
  one.ask(dial);
  one.hear('yes');
  one.ended();
  one.openNext();
  one.ask(dial);
  one.hear('yes');
  one.ask(look);
  assert.equal(one.hear('undo').kind, 'leave');
  assert.equal(one.ended(), 'again');
  assert.equal(one.openNext()?.id, 'B/1');
  one.ask(dial);
  assert.equal(one.hear('u').kind, 'leave');
  assert.equal(one.ended(), 'again');
  assert.equal(one.openNext()?.id, 'A/1');
  one.ask(dial);
  const heard = one.hear('undo');
  assert.ok(heard.kind === 'screen' && heard.screen.includes('There is no answer to take back.'));
});

test('after quit no case is opened, and the open one is not judged', () => {
  const { one } = session();
  one.ask(dial);
  assert.equal(one.hear('quit').kind, 'leave');
  assert.equal(one.ended(), 'again');
  assert.equal(one.openNext(), undefined);
  assert.equal(one.judged.size, 0);
  assert.match(one.putOff ?? '', /goes on here/);
});
