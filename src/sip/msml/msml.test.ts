import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type MsmlAction, msmlCodes } from './msml.ts';
import { readActions, readEvent, readResult } from './read-msml.ts';
import { writeActions, writeEvent, writeResult } from './write-msml.ts';
import { readXml } from './xml-reader.ts';

const word = fc.string({ unit: fc.constantFrom(...'ab:/<>&"\'é🙂;=-'), minLength: 1, maxLength: 12 });
const plain = { noNullPrototype: true };
const file = fc
  .string({ unit: fc.constantFrom(...'abc-_9'), minLength: 1, maxLength: 8 })
  .map((name) => `file://${name}.wav`);
const record = fc.record(
  {
    dest: file,
    format: fc.option(word, { nil: undefined }),
    maxTime: fc.option(fc.nat(1_000_000), { nil: undefined }),
  },
  plain,
);
const actions: fc.Arbitrary<MsmlAction> = fc.oneof(
  fc.record(
    { kind: fc.constant('start' as const), target: word, name: fc.option(word, { nil: undefined }), record },
    plain,
  ),
  fc.record(
    { kind: fc.constantFrom('stop' as const, 'pause' as const, 'resume' as const), dialog: word },
    plain,
  ),
);

test('actions, results and events are read as they were written', () => {
  fc.assert(
    fc.property(fc.array(actions, { minLength: 1, maxLength: 4 }), (list) => {
      assert.deepEqual(readActions(writeActions(list)), { ok: true, value: list });
    }),
  );
  const ids = fc.array(
    word.filter((id) => id.trim() === id),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 599 }),
      ids,
      fc.option(word, { nil: undefined }),
      (response, dialogs, description) => {
        const result = { response, dialogs, description };
        assert.deepEqual(readResult(writeResult(result)), { ok: true, value: result });
        const values = new Map(dialogs.map((id, n) => [`record.${n}`, id]));
        const event = { name: 'msml.dialog.exit', id: description, values };
        assert.deepEqual(readEvent(writeEvent(event)), { ok: true, value: event });
      },
    ),
  );
});

const start = (record = '<record dest="file://a.wav" format="audio/wav"/>', target = 'target="conn:1"') =>
  `<?xml version="1.0"?>\n<msml version="1.1"><!-- start -->\n <dialogstart ${target} type='application/moml+xml' name="rec-1">\n  ${record}\n </dialogstart></msml>`;

test('the start of a recording, as it is proposed', () => {
  assert.deepEqual(
    readActions(
      start('<record dest="file://day/a.wav" format="audio/wav;codec=mulaw" maxtime="60s"></record>'),
    ),
    {
      ok: true,
      value: [
        {
          kind: 'start',
          target: 'conn:1',
          name: 'rec-1',
          record: { dest: 'file://day/a.wav', format: 'audio/wav;codec=mulaw', maxTime: 60_000 },
        },
      ],
    },
  );
});

test('an identifier of a dialog is found in the result and beside it', () => {
  const id = '<dialogid>conn:1/dialog:a</dialogid>';
  for (const body of [`<result response="200">${id}</result>`, `<result response="200"/>${id}`])
    assert.deepEqual(readResult(`<msml version="1.1">${body}</msml>`), {
      ok: true,
      value: { response: 200, description: undefined, dialogs: ['conn:1/dialog:a'] },
    });
});

const msml = (inner: string): string => `<msml version="1.1">${inner}</msml>`;
const { badRequest, unknownElement, missingAttribute, invalidValue } = msmlCodes;

const refusals: readonly (readonly [string, string, number])[] = [
  ['no XML', 'start', badRequest],
  ['nothing', '', badRequest],
  ['an element without end', '<msml version="1.1">', badRequest],
  ['ends that cross', '<msml version="1.1"><a><b></a></b></msml>', badRequest],
  ['an attribute twice', '<msml version="1.1" version="1.1"/>', badRequest],
  ['a document type', '<!DOCTYPE msml [<!ENTITY a "b">]><msml version="1.1"/>', badRequest],
  ['an entity of its own', msml('<dialogend id="&a;"/>'), badRequest],
  ['a character that XML does not have', msml('<dialogend id="&#0;"/>'), badRequest],
  ['an instruction', '<?php x?><msml version="1.1"/>', badRequest],
  ['elements without end', `${'<a>'.repeat(100_000)}`, badRequest],
  ['elements too deep', '<a>'.repeat(20) + '</a>'.repeat(20), badRequest],
  ['two documents', '<msml version="1.1"/><msml version="1.1"/>', badRequest],
  ['another document', '<html/>', unknownElement],
  ['another version', '<msml version="9"/>', invalidValue],
  ['no action', msml(''), badRequest],
  ['an unknown verb', msml('<createconference/>'), unknownElement],
  ['a verb of nothing', msml('<dialogend/>'), missingAttribute],
  ['a destination that steps up', start('<record dest="file://../a.wav" format="f"/>'), invalidValue],
  ['one with two dots in its name', start('<record dest="file://a..wav" format="f"/>'), invalidValue],
  ['an absolute one', start('<record dest="file:///etc/a.wav" format="f"/>'), invalidValue],
  ['one elsewhere', start('<record dest="http://a/b.wav" format="f"/>'), invalidValue],
  ['no destination', start('<record format="f"/>'), missingAttribute],
  ['no target', start(undefined, ''), missingAttribute],
  ['no recording', start('<play/>'), unknownElement],
  ['a time that is none', start('<record dest="file://a.wav" format="f" maxtime="soon"/>'), invalidValue],
  ['an unknown event', msml('<send target="dialog:a" event="jump"/>'), invalidValue],
];

for (const [what, body, code] of refusals)
  test(`${what}: ${code}`, () => {
    const read = readActions(body);
    assert.equal(read.ok ? 200 : read.code, code);
  });

test('a result or an event that is none is refused', () => {
  for (const body of [
    '<a/>',
    '<result/>',
    '<result response="9"/>',
    '<result response="200"/><result response="200"/>',
  ])
    assert.equal(readResult(msml(body)).ok, false);
  for (const body of [
    '',
    '<event/>',
    '<event name="a"><value>1</value></event>',
    '<event name="a"><name>n</name></event>',
  ])
    assert.equal(readEvent(msml(body)).ok, false);
});

test('any text is read or refused, in bounded time', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    'msml',
    ' ',
    '=',
    '"',
    "'",
    '&amp;',
    '&#65;',
    '<!--',
    '-->',
    '<a b="c">',
    '</a>',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const parsed = readXml(pieces.join(''));
      assert.ok(parsed.ok ? parsed.root.name !== '' : parsed.why.endsWith('.'));
    }),
    { numRuns: 1000 },
  );
  const began = performance.now();
  for (const text of [
    '<!--'.repeat(16_000),
    '<a '.repeat(20_000),
    `<a ${'b="c" '.repeat(10_000)}`,
    '&'.repeat(65_000),
  ])
    assert.equal(readXml(text).ok, false);
  assert.ok(performance.now() - began < 5000);
});
