import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeSip, rawOf } from './encode-message.ts';
import { compactForms } from './headers.ts';
import { soundMessages } from './message.fixture.ts';
import { parseSip } from './parse-message.ts';
import { encodeRaw, type RawMessage } from './raw-message.ts';
import { otherHeader, type SipMessage } from './sip-message.ts';
import { sipUri } from './uri.ts';

function read(bytes: Uint8Array): SipMessage {
  const parsed = parseSip(bytes);
  assert.ok(parsed.ok, parsed.ok ? '' : `${parsed.refusal.sentence}\n${Buffer.from(bytes).toString()}`);
  return { ...parsed.value, body: Uint8Array.from(parsed.value.body) };
}

test('what is written is read again', () => {
  fc.assert(fc.property(soundMessages, (message) => assert.deepEqual(read(encodeSip(message)), message)));
});

const short = new Map([...compactForms].map(([compact, full]) => [full, compact]));

function compacted(line: string): string {
  const [name = ''] = line.split(':');
  return (short.get(name.toLowerCase()) ?? name.toUpperCase()) + line.slice(name.length);
}

/** Folds after the colon, and puts space before it. */
function folded(line: string): string {
  const colon = line.indexOf(':');
  return `${line.slice(0, colon)} \t:\r\n\t  ${line.slice(colon + 1)}  `;
}

/** Values of a header that may have several, in one line. */
function joined(lines: readonly string[]): readonly string[] {
  const groups = Map.groupBy(lines, (line) => line.slice(0, line.indexOf(':')));
  const lists = /^(?:Via|Route|Record-Route|Contact|Require|Reason)$/;
  return [...groups].flatMap(([name, list]) =>
    lists.test(name) ? [`${name}: ${list.map((line) => line.slice(name.length + 2)).join(' ,\t')}`] : list,
  );
}

const forms: readonly ((raw: RawMessage, lines: readonly string[]) => RawMessage)[] = [
  (raw, lines) => ({ ...raw, headers: lines.map(compacted) }),
  (raw, lines) => ({ ...raw, headers: lines.map(folded) }),
  (raw, lines) => ({ ...raw, headers: joined(lines) }),
  (raw, lines) => ({
    ...raw,
    startLine: `\r\n\r\n${raw.startLine}`,
    headers: joined(lines).map(compacted).map(folded),
  }),
];

test('compact names, folds, space, values in one line and line ends before it change nothing in a message', () => {
  const form = fc.constantFrom(...forms);
  fc.assert(
    fc.property(soundMessages, form, (message, change) => {
      const raw = rawOf(message);
      const bytes = encodeRaw(
        change(
          raw,
          raw.headers.filter((line) => typeof line === 'string'),
        ),
      );
      const again = read(bytes);
      const names = again.headers.others.map(({ name, value }) => ({ name: name.toUpperCase(), value }));
      const wanted = message.headers.others.map(({ name, value }) => ({ name: name.toUpperCase(), value }));
      assert.deepEqual(names, wanted);
      const others = message.headers.others;
      assert.deepEqual({ ...again, headers: { ...again.headers, others } }, message);
    }),
  );
});

test('no byte that is changed, added or missing makes the parser throw', () => {
  fc.assert(
    fc.property(soundMessages, fc.nat(), fc.nat(255), fc.nat(3), (message, place, byte, way) => {
      const bytes = Buffer.from(encodeSip(message));
      const at = place % bytes.length;
      const rest = bytes.subarray(way === 2 ? at : at + 1);
      const parsed = parseSip(
        Buffer.concat([bytes.subarray(0, at), way === 0 ? Buffer.of() : Buffer.of(byte), rest]),
      );
      if (!parsed.ok) assert.match(parsed.refusal.sentence, /^[^\r\n]{10,200}$/);
    }),
    { numRuns: 500 },
  );
});

test('a request for a recording has the parts of its URI', () => {
  const head = [
    'INVITE sip:msml=55c29460000054b3@127.0.0.9;transport=tcp;dn=8463376;record;tenant-dbid=1 SIP/2.0',
    'v: SIP/2.0/UDP 127.0.0.4:5060;branch=z9hG4bK1;rport',
    'f: "SIP Server" <sip:sips@127.0.0.4>;tag=a',
    't: <sip:msml=55c29460000054b3@127.0.0.9>',
    'i: call-1',
    'CSeq: 1 INVITE',
    'X-Genesys-CallUUID: 0123456789ABCDEF0123456789ABCDEF',
  ];
  const message = read(Buffer.from(`${head.join('\r\n')}\r\n\r\n`));
  assert.ok(message.kind === 'request' && message.uri.kind === 'sip');
  assert.deepEqual(
    [message.uri.user, message.uri.parameters.get('dn'), message.uri.parameters.get('record')],
    ['msml=55c29460000054b3', '8463376', true],
  );
  assert.equal(otherHeader(message, 'x-genesys-calluuid'), '0123456789ABCDEF0123456789ABCDEF');
  assert.equal(message.headers.from.displayName, 'SIP Server');
});

test('nothing in a value begins a line of its own', () => {
  fc.assert(
    fc.property(soundMessages, (message) => {
      const evil = 'a\r\nX-Evil: 1\r\n\r\nbody';
      const headers = { ...message.headers, subject: evil, others: [{ name: 'X-Text', value: evil }] };
      const from = { ...headers.from, displayName: evil, uri: sipUri({ host: 'a.b' }) };
      const again = read(encodeSip({ ...message, headers: { ...headers, from } }));
      assert.equal(otherHeader(again, 'X-Evil'), undefined);
      assert.equal(again.headers.from.displayName, 'a X-Evil: 1 body');
    }),
    { numRuns: 20 },
  );
});
