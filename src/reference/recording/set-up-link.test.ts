import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { KitError } from '../../kernel/kit-error.ts';
import { VirtualClock } from '../../kernel/virtual-clock.ts';
import { recordingCompiler, recordingSchema } from '../schema-compilers/recording-schema-compiler.ts';
import { serveLines } from './json-lines.ts';
import { wrongInLine } from './set-up-lines.ts';
import { openSetUpLink, serveSetUpLink } from './set-up-link.ts';

const { $id, $defs } = recordingSchema('set-up-link');
const definitions = Object.entries(isJsonObject($defs) ? $defs : {});
const began = {
  kind: 'began',
  at: 1,
  recordingId: 'rec-1',
  callUuid: 'u',
  connId: '1',
  side: 'source',
  recordDn: 'D1',
  otherDn: 'D2',
  ani: 'D1',
  dnis: 'D2',
  trigger: 'DN option',
};

describe('the lines of the set-up link', () => {
  const ajv = recordingCompiler({});

  for (const [name, definition] of definitions) {
    const examples = isJsonObject(definition) ? definition.examples : undefined;
    it(`${name} compiles strictly, and its examples hold`, () => {
      const validate = ajv.compile({ $ref: `${$id}#/$defs/${name}` });
      if (name === 'reportOnLink') return;
      assert.ok(Array.isArray(examples) && examples.length > 0, 'an example');
      for (const example of examples) assert.ok(validate(example), ajv.errorsText(validate.errors));
    });
  }

  const wrong: readonly (readonly [JsonObject, RegExp])[] = [
    [{ coffee: true }, /has none of options, /],
    [{ dn: 'D1', options: { record: 'yes' } }, /^options\.record: must be boolean/],
    [{ dn: 'D1', options: { recordAll: true } }, /^options\.recordAll: is unknown/],
    [{ options: {} }, /^dn: is missing/],
    [{ reading: 'sometimes' }, /^reading: must be one of ends, maintained/],
    [{ request: { messageType: 'RequestRouteCall' } }, /^request\.thisDN: is missing/],
    [{ event: { messageType: 'EventEstablished' } }, /^event\.connId: is missing/],
    [{ event: { messageType: 'EventError', connId: '1' } }, /^event\.errorCode: is missing/],
    [{ report: 'began' }, /^report\.kind: must be one of began, /],
    [{ report: { ...began, kind: 'stored' } }, /^report\.kind: must be one of began, /],
    [{ report: { ...began, side: 'left' } }, /^report\.side: must be one of source, /],
    [{ report: { kind: 'ended', at: 1, recordingId: 'rec-1' } }, /^report\.reason: is missing/],
  ];
  for (const [line, sentence] of wrong) {
    it(`refuses ${JSON.stringify(line)}`, () => assert.match(wrongInLine(line) ?? '', sentence));
  }

  it('accepts events of other names', () => {
    assert.equal(wrongInLine({ event: { messageType: 'EventHeld' } }), undefined);
  });
});

/** What the kit makes of the lines of a SIP Server. */
async function told(t: TestContext, ...lines: readonly string[]) {
  const server = createServer((socket) => void socket.write(lines.map((line) => `${line}\n`).join('')));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A TCP server has one.
  const got: (JsonObject | KitError | object)[] = [];
  const link = await new Promise<{ close(): Promise<void> }>((resolve) => {
    const take = (one: object) => {
      if (got.push(one) === lines.length) resolve(opened);
    };
    const user = { event: take, report: take, failed: take };
    const opened = openSetUpLink({ address: '127.0.0.1', port }, user, new VirtualClock(0));
  });
  t.after(() => server.close());
  await (await link).close();
  return got;
}

describe('the kit, as a client of the set-up link', () => {
  it('hands on what it understands, and tells where it does not', async (t) => {
    const event = { messageType: 'EventACK', referenceId: 1 };
    const lines = [{ event }, { report: began }, { report: { kind: 'began' } }, { error: 'no.' }];
    const [ack, report, ...wrong] = await told(t, ...lines.map((one) => JSON.stringify(one)), 'no JSON');
    assert.deepEqual([ack, report], [event, began]);
    const sentences = wrong.map((one) => (one instanceof Error ? one.message : ''));
    assert.match(sentences[0] ?? '', /does not allow: report\.at: is missing/);
    assert.match(sentences[1] ?? '', /has refused a line: no\./);
    assert.match(sentences[2] ?? '', /is not a JSON object/);
  });
});

/** The kit as a client of a SIP Server that answers registrations, or does not; and the lines that the latter got. */
async function setUpWith(t: TestContext, answers: boolean) {
  const got: JsonObject[] = [];
  const port = 21_000 + (process.pid % 20_000);
  const server = await serveLines({ address: '127.0.0.1', port }, (line = {}, answer) => {
    got.push(line);
    const { referenceId } = isJsonObject(line.request) ? line.request : {};
    if (answers && referenceId !== undefined)
      answer({ event: { messageType: 'EventRegistered', referenceId } });
  });
  const events: object[] = [];
  const take = (one: object) => void events.push(one);
  const clock = new VirtualClock(0);
  const link = await openSetUpLink(
    { address: '127.0.0.1', port },
    { event: take, report: take, failed: take },
    clock,
  );
  t.after(async () => {
    await link.close();
    await server.close();
  });
  return { got, events, clock, link };
}

describe('a line of the set-up link', () => {
  it('is in force once a registration after it is answered, which the case does not see', async (t) => {
    const { got, events, link } = await setUpWith(t, true);
    await link.routingPoints.add('RP');
    assert.deepEqual(got[0], { routingPoint: 'RP' });
    assert.deepEqual([got.length, events.length, link.isRegistered('RP')], [2, 0, true]);
  });

  it('is taken for that after a while if nobody answers', async (t) => {
    const { clock, link } = await setUpWith(t, false);
    let isSet = false;
    const set = Promise.resolve(link.setOptions('D1', { record: true })).then(() => {
      isSet = true;
    });
    await clock.advance(4999);
    assert.equal(isSet, false);
    await clock.advance(1);
    await set;
    assert.equal(isSet, true);
  });
});

describe('a SIP Server that serves the set-up link', () => {
  it('answers what it does not understand by an error, and goes on', async (t) => {
    const port = 21_000 + (process.pid % 20_000);
    const set: unknown[] = [];
    const server = { setOptions: (...all: unknown[]) => set.push(all) };
    // Nothing else of it is asked for.
    const link = await serveSetUpLink({ address: '127.0.0.1', port }, () => server as never);
    const socket = connect({ port, host: '127.0.0.1' });
    t.after(async () => {
      socket.destroy();
      await link.close();
    });
    socket.write('{"dn":"D1","options":{"record":1}}\n{\n{"dn":"D1","options":{"record":true}}\n');
    let answer = '';
    for await (const bytes of socket) {
      answer += String(bytes);
      if (answer.split('\n').length > 2) break;
    }
    assert.match(
      answer,
      /^\{"error":"options\.record: must be boolean\."\}\n\{"error":"the line: must be a JSON/,
    );
    assert.deepEqual(set, [['D1', { record: true }]]);
  });
});
