import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeSip } from './encode-message.ts';
import { parseSip } from './parse-message.ts';
import { bodyText } from './sip-message.ts';
import { sound, type Torture, tortured } from './torture.fixture.ts';
import { unsound } from './unsound-torture.fixture.ts';

const titled = (one: Torture): string => `RFC 4475, ${one.section}: ${one.what}`;

for (const one of sound)
  test(`${titled(one)}, is read, and is the same when written and read again`, () => {
    const parsed = parseSip(tortured(one));
    assert.ok(parsed.ok, parsed.ok ? '' : parsed.refusal.sentence);
    const again = parseSip(encodeSip(parsed.value));
    assert.ok(again.ok, again.ok ? '' : again.refusal.sentence);
    assert.deepEqual(again.value.headers, parsed.value.headers);
    assert.equal(bodyText(again.value), one.section === '3.1.1.8' ? '' : (one.body ?? ''));
  });

for (const one of unsound)
  test(`${titled(one)}, is refused by its reason`, () => {
    const parsed = parseSip(tortured(one));
    assert.ok(!parsed.ok);
    const { code, header, status } = parsed.refusal;
    assert.deepEqual({ code, ...(header === undefined ? {} : { header }) }, one.refused);
    assert.equal(status, code === 'version' ? 505 : 400);
  });

test('folds and spaces leave the parts of a header as they are', () => {
  const [one] = sound;
  assert.ok(one);
  const parsed = parseSip(tortured(one));
  assert.ok(parsed.ok);
  const { via, to, from, maxForwards, contact, others } = parsed.value.headers;
  assert.deepEqual(
    via.map(({ transport, host, parameters }) => [transport, host, parameters.get('branch')]),
    [
      ['UDP', '127.0.0.2', 'z9hG4bKx1'],
      ['TCP', 'far.floor.test', 'old'],
    ],
  );
  assert.deepEqual([to.parameters.get('tag'), from.parameters.get('tag'), maxForwards], ['17', '5', 70]);
  assert.equal(from.displayName, 'A \\ and " in quotes');
  assert.equal(contact?.[0]?.parameters.get('q'), '0.33');
  assert.deepEqual(others, [{ name: 'X-Odd', value: ';;,,;;,;' }]);
});
