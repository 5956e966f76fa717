import assert from 'node:assert/strict';
import { describe, it as runTest } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../kernel/json.ts';
import { answerBadFrames } from './frames/bad-frame-policy.ts';
import { type ConnectionOptions, type FrameConnection, frameLimit } from './frames/frame-connection.ts';
import { FrameInbox } from './frames/frame-inbox.ts';
import { eventErrorForBadFrame } from './link-errors.ts';

/** An open link, and how to close it. */
export interface OpenedLink {
  readonly client: FrameConnection;
  readonly server: FrameConnection;
  close(): Promise<void>;
}

/** Opens a new link over one carrier; both ends have the same options. */
export type LinkOpener = (options?: ConnectionOptions) => Promise<OpenedLink>;

/** What all carriers must do ("Framing" in docs/link.md). */
export function linkSuite(carrier: string, open: LinkOpener): void {
  describe(`a link over ${carrier}`, () => {
    const over = (test: (link: OpenedLink) => Promise<void>, options?: ConnectionOptions) => async () => {
      const link = await open(options);
      try {
        await test(link);
      } finally {
        await link.close();
      }
    };
    const it = (name: string, test: () => Promise<void>) => runTest(name, { timeout: 60_000 }, test);
    it('carries every JSON object unchanged and in order', over(carriesAll));
    it('carries frames both ways at once', over(carriesBothWays));
    it('reads nothing before there is a listener, and loses nothing', over(losesNothing));
    it('takes CR before the line end and ignores empty frames', over(toleratesLineEnds));
    it('keeps the names of Object harmless', over(keepsObjectNamesHarmless));
    for (const [problem, payload] of badPayloads) {
      it(
        `answers a frame that is ${problem}, and goes on`,
        over((link) => answersBadFrame(link, problem, payload)),
      );
    }
    it('takes a frame of exactly the limit', over(takesLongestFrame));
    it('answers a frame beyond the limit, then closes', over(closesAfterTooLong));
    it('closes after ten bad frames in a row', over(closesAfterTenBad));
    it('starts counting again after a good frame', over(countsAnew));
    it('masks tokens and passwords in excerpts', over(masksSecrets));
    it('does not send a frame beyond the limit', over(refusesToSendTooLong));
    it('delivers what was sent before closing, and notifies each side once', over(closesInOrder));
    it('drops and counts what is sent after closing', over(dropsAfterClosing));
    it('delivers nothing after closing, not even the rest of one read', over(deliversNothingAfterClosing));
    it('closes when the peer does not read', over(closesOnBacklog, { backlogLimit: 64 * 1024 }));
  });
}

async function carriesAll({ client, server }: OpenedLink): Promise<void> {
  const inbox = new FrameInbox(server);
  const json = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }));
  const frames = fc.sample(fc.array(json, { maxLength: 10 }), { numRuns: 60, seed: 7 }).flat();
  const sent = frames.map((frame) => JSON.parse(JSON.stringify(frame)) as JsonObject); // -0 and lone surrogates as JSON has them
  for (const frame of sent) client.send(frame);
  const wellFormed = sent.map(
    (frame) => JSON.parse(Buffer.from(JSON.stringify(frame)).toString()) as JsonObject,
  );
  assert.ok(sent.length > 100);
  assert.deepEqual(await inbox.take(sent.length), wellFormed);
  assert.deepEqual(inbox.bad, []);
}

async function carriesBothWays({ client, server }: OpenedLink): Promise<void> {
  const atClient = new FrameInbox(client);
  server.onFrame((frame) => server.send({ answer: frame.n }));
  for (let n = 0; n < 500; n += 1) client.send({ n, text: 'žluťoučký 🐎' });
  const answers = await atClient.take(500);
  assert.deepEqual(
    answers.map((frame) => frame.answer),
    Array.from({ length: 500 }, (_, n) => n),
  );
}

async function losesNothing({ client, server }: OpenedLink): Promise<void> {
  client.send({ n: 1 });
  await new Promise((resolve) => setImmediate(resolve));
  client.send({ n: 2 });
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(await new FrameInbox(server).take(2), [{ n: 1 }, { n: 2 }]);
}

async function toleratesLineEnds({ client, server }: OpenedLink): Promise<void> {
  const inbox = new FrameInbox(server);
  for (const payload of ['', '{"n":1}\r', '\r', '', ' { "n" : 2 } ']) client.sendRaw(payload);
  assert.deepEqual(await inbox.take(2), [{ n: 1 }, { n: 2 }]);
  assert.deepEqual(inbox.bad, []);
}

async function keepsObjectNamesHarmless({ client, server }: OpenedLink): Promise<void> {
  const inbox = new FrameInbox(server);
  client.sendRaw('{"__proto__":{"polluted":1},"constructor":1}');
  const frame = await inbox.next();
  assert.deepEqual(Object.keys(frame), ['__proto__', 'constructor']);
  assert.equal(frame.polluted, undefined);
}

const badPayloads: readonly (readonly [string, string | Uint8Array])[] = [
  ['not JSON', '{"n":'],
  ['not JSON', '{"n":1}{"n":2}'],
  ['not JSON', '\ufeff{"n":1}'],
  ['not an object', '[{"n":1}]'],
  ['not an object', 'null'],
  ['not UTF-8', Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d])],
  ['too deep', `${'{"a":'.repeat(65)}1${'}'.repeat(65)}`],
];

async function answersBadFrame(
  { client, server }: OpenedLink,
  problem: string,
  payload: string | Uint8Array,
): Promise<void> {
  const [atServer, atClient] = [new FrameInbox(server), new FrameInbox(client)];
  answerBadFrames(server, eventErrorForBadFrame);
  client.send({ n: 1 });
  client.sendRaw(payload);
  client.send({ n: 2 });
  const answer = await atClient.next();
  assert.equal(answer.messageType, 'EventError');
  assert.equal(answer.errorCode, 1001);
  assert.deepEqual(await atServer.take(2), [{ n: 1 }, { n: 2 }]);
  assert.deepEqual(
    atServer.bad.map((bad) => bad.problem),
    [problem],
  );
}

async function takesLongestFrame({ client, server }: OpenedLink): Promise<void> {
  const inbox = new FrameInbox(server);
  const frame = { filler: 'x'.repeat(frameLimit - '{"filler":""}'.length) };
  assert.equal(client.send(frame), 'sent');
  client.send({ n: 1 });
  assert.deepEqual(await inbox.next(), frame);
  client.sendRaw(`${JSON.stringify(frame)}\r`); // CR and LF do not count
  assert.deepEqual(await inbox.take(2), [{ n: 1 }, frame]);
  assert.deepEqual(inbox.bad, []);
}

async function closesAfterTooLong({ client, server }: OpenedLink): Promise<void> {
  const [atServer, atClient] = [new FrameInbox(server), new FrameInbox(client)];
  answerBadFrames(server, eventErrorForBadFrame);
  client.sendRaw(`{"n":"${'x'.repeat(frameLimit)}"}`);
  client.send({ n: 2 });
  assert.equal((await atClient.next()).errorCode, 1002);
  assert.equal((await atServer.closed).kind, 'refused');
  assert.notEqual((await atClient.closed).kind, 'failed');
  assert.equal(atServer.size, 0);
  assert.deepEqual(
    atServer.bad.map((bad) => bad.problem),
    ['too long'],
  );
}

async function closesAfterTenBad({ client, server }: OpenedLink): Promise<void> {
  const [atServer, atClient] = [new FrameInbox(server), new FrameInbox(client)];
  answerBadFrames(server, eventErrorForBadFrame);
  for (let n = 0; n < 12; n += 1) client.sendRaw('nonsense');
  const answers = await atClient.take(10);
  assert.ok(answers.every((answer) => answer.messageType === 'EventError'));
  assert.deepEqual(await atServer.closed, { kind: 'refused', sentence: '10 bad frames in a row.' });
  await atClient.closed;
  assert.equal(atClient.size, 0);
  assert.equal(atServer.bad.length, 10);
}

async function countsAnew({ client, server }: OpenedLink): Promise<void> {
  const [atServer, atClient] = [new FrameInbox(server), new FrameInbox(client)];
  answerBadFrames(server, eventErrorForBadFrame);
  for (let round = 0; round < 3; round += 1) {
    for (let n = 0; n < 9; n += 1) client.sendRaw('nonsense');
    client.send({ round });
  }
  assert.deepEqual(await atServer.take(3), [{ round: 0 }, { round: 1 }, { round: 2 }]);
  assert.equal((await atClient.take(27)).length, 27);
}

async function masksSecrets({ client, server }: OpenedLink): Promise<void> {
  const inbox = new FrameInbox(server);
  client.sendRaw('{"token":"hush-hush","password" : "hush-too","n":');
  client.sendRaw('{"n":1,"token":"hush-unfinished');
  client.send({ n: 1 });
  await inbox.next();
  assert.equal(inbox.bad.length, 2);
  for (const bad of inbox.bad) assert.doesNotMatch(bad.excerpt, /hush/);
}

async function refusesToSendTooLong({ client, server }: OpenedLink): Promise<void> {
  const inbox = new FrameInbox(server);
  assert.equal(client.send({ filler: 'x'.repeat(frameLimit) }), 'too long');
  assert.equal(client.send({ filler: 'ů'.repeat(frameLimit / 2) }), 'too long');
  assert.equal(client.dropped, 2);
  client.send({ n: 1 });
  assert.deepEqual(await inbox.next(), { n: 1 });
}

async function closesInOrder({ client, server }: OpenedLink): Promise<void> {
  const [atServer, atClient] = [new FrameInbox(server), new FrameInbox(client)];
  let told = 0;
  for (const side of [client, server]) side.onClose(() => (told += 1));
  client.send({ n: 1 });
  client.send({ n: 2 });
  client.close();
  client.close();
  assert.deepEqual(await atServer.take(2), [{ n: 1 }, { n: 2 }]);
  assert.equal((await atServer.closed).kind, 'ended');
  assert.equal((await atClient.closed).kind, 'ended');
  assert.equal(told, 2);
  const late = await new Promise<string>((resolve) => client.onClose((why) => resolve(why.kind)));
  assert.equal(late, 'ended');
}

async function dropsAfterClosing({ client, server }: OpenedLink): Promise<void> {
  const [atServer, atClient] = [new FrameInbox(server), new FrameInbox(client)];
  client.close();
  assert.equal(client.send({ n: 1 }), 'closed');
  client.sendRaw('{}');
  await atServer.closed;
  await atClient.closed;
  assert.equal(server.send({ n: 2 }), 'closed');
  assert.deepEqual([client.dropped, server.dropped], [2, 1]);
  assert.equal(atServer.size, 0);
}

async function deliversNothingAfterClosing({ client, server }: OpenedLink): Promise<void> {
  const seen: JsonObject[] = [];
  server.onFrame((frame) => {
    seen.push(frame);
    server.close();
  });
  for (let n = 0; n < 5; n += 1) client.send({ n });
  await new FrameInbox(client).closed;
  assert.deepEqual(seen, [{ n: 0 }]);
}

async function closesOnBacklog({ client, server }: OpenedLink): Promise<void> {
  const atClient = new FrameInbox(client);
  client.onFrame(() => {});
  const filler = 'x'.repeat(60_000);
  let closed = false;
  client.onClose(() => {
    closed = true;
  });
  // The server has no listener, so it does not read. 100 MB are more than any kernel keeps for a socket.
  for (let n = 0; n < 2000 && !closed; n += 1) {
    client.send({ filler });
    await new Promise((resolve) => setImmediate(resolve));
  }
  const why = await atClient.closed;
  assert.equal(why.kind, 'failed');
  assert.match(why.sentence, /does not read/);
  assert.equal(server.dropped, 0);
}
