import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { recordingCompiler, recordingSchema } from '../schema-compilers/recording-schema-compiler.ts';
import { wrongInIndexLine } from './index-lines.ts';
import { openIndexLink } from './index-link.ts';
import { connectLines } from './json-lines.ts';
import { serveIndexer } from './serve-node.ts';

const { $id, $defs } = recordingSchema('index-link');
const definitions = Object.entries(isJsonObject($defs) ? $defs : {});
const stored = { kind: 'stored', at: 3, recordingId: 'r', file: 'r.wav', startedAt: 1, stoppedAt: 2 };

describe('the lines of an indexer’s link', () => {
  const ajv = recordingCompiler({});

  for (const [name, definition] of definitions) {
    const examples = isJsonObject(definition) ? definition.examples : undefined;
    it(`${name} compiles strictly, and its examples hold`, () => {
      const validate = ajv.compile({ $ref: `${$id}#/$defs/${name}` });
      assert.ok(Array.isArray(examples) && examples.length > 0, 'an example');
      for (const example of examples) assert.ok(validate(example), ajv.errorsText(validate.errors));
    });
  }

  const wrong: readonly (readonly [JsonObject, RegExp])[] = [
    [{ coffee: true }, /has none of report, /],
    [{ query: 'all' }, /^query: must be integer/],
    [{ query: 1, recordings: [{ id: 'r' }] }, /^recordings\.0\.state: is missing/],
    [
      { query: 1, recordings: [{ id: 'r', state: 'lost' }] },
      /^recordings\.0\.state: must be one of recording, /,
    ],
    [{ query: 1, recordings: [{ id: 'r', state: 'indexed', size: '7' }] }, /^recordings\.0\.size: must be /],
    [{ report: { ...stored, file: '' } }, /^report\.file: /],
    [{ report: { kind: 'began', at: 1, recordingId: 'r' } }, /report\.callUuid: is missing/],
  ];
  for (const [line, sentence] of wrong)
    it(`refuses ${JSON.stringify(line)}`, () => assert.match(wrongInIndexLine(line) ?? '', sentence));

  it('accepts keys that nobody knows, and a report of a file', () => {
    const row = { id: 'r', state: 'indexed', file: null, mood: 'good' };
    assert.equal(wrongInIndexLine({ query: 1, recordings: [row] }), undefined);
    assert.equal(wrongInIndexLine({ report: stored }), undefined);
  });
});

/** The kit as a client of an indexer that answers every line with that one. */
async function linkTo(t: TestContext, answer: JsonObject) {
  const server = createServer((socket) => {
    socket.on('data', () => void socket.write(`${JSON.stringify(answer)}\n`));
    socket.on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A TCP server has one.
  const link = await openIndexLink({ address: '127.0.0.1', port });
  t.after(async () => {
    await link.close();
    server.close();
  });
  return link;
}

it('a query that is answered by what the schema does not allow fails with the place', async (t) => {
  const { index } = await linkTo(t, { query: 1, recordings: [{ state: 'indexed' }] });
  const failure = { code: 'RECORDING_LINE', message: /does not allow: recordings\.0\.id: is missing/ };
  await assert.rejects(index.recordings(), failure);
  await assert.rejects(index.recordings(), failure);
});

it('a refusal of the indexer is told', async (t) => {
  const { index } = await linkTo(t, { error: 'report.kind: is unknown.' });
  const message = /has refused a line: report\.kind: is unknown\./;
  await assert.rejects(index.recordings(), { code: 'RECORDING_LINE', message });
});

it("the kit's own indexer answers what it does not understand by an error, and goes on", async (t) => {
  const end = { address: '127.0.0.1', port: 21_000 + (process.pid % 20_000) };
  const served = await serveIndexer(end, '.');
  const got: (JsonObject | undefined)[] = [];
  const all = Promise.withResolvers<void>();
  const lines = await connectLines(end, (line) => {
    if (got.push(line) === 2) all.resolve();
  });
  t.after(async () => {
    await lines.close();
    await served.close();
  });
  lines.send({ report: { kind: 'began' } });
  lines.send({ query: 5 });
  await all.promise;
  assert.match(String(got[0]?.error), /^report\.at: is missing/);
  assert.deepEqual(got[1], { query: 5, recordings: [] });
});
