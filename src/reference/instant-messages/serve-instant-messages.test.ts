import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { JsonObject } from '../../kernel/json.ts';
import { JsonRpcClient } from '../../link/json-rpc/json-rpc.ts';
import { type LinkListener, listen } from '../../link/listen.ts';
import { openLink } from '../../link/open-link.ts';
import { serveInstantMessages } from './serve-instant-messages.ts';

const strategy = {
  selection: 'one',
  afterDecline: 'next',
  previewSeconds: 20,
  queueSeconds: 60,
  voice: 'direct',
  strictPreview: false,
};
const worker = { agent: 'Kim', dn: '7101', voiceDN: '7201' };
const floor = { routingPoint: '8100', knowledgeWorkers: [worker], strategy };

const wrong: readonly (readonly [string, JsonObject, RegExp])[] = [
  ['an unknown part', { sut: 'router', floor }, /sut: must be one of whole/],
  ['no floor', { sut: 'whole' }, /floor: is missing/],
  [
    'an unknown selection',
    { sut: 'whole', floor: { ...floor, strategy: { ...strategy, selection: 'all' } } },
    /selection/,
  ],
  [
    'no time for a preview',
    { sut: 'whole', floor: { ...floor, strategy: { ...strategy, previewSeconds: 0 } } },
    /previewSeconds/,
  ],
];

describe('the link of instant messages', () => {
  let listener: LinkListener;
  let client: JsonRpcClient;
  before(async () => {
    listener = await listen({ port: 0 }, (connection) => serveInstantMessages(connection));
    client = new JsonRpcClient(await openLink(listener.url));
  });
  after(async () => {
    client.close();
    await listener.close();
  });

  test('what comes before the hello, or before the reset, is refused', async () => {
    await assert.rejects(client.call('reset', { sut: 'whole', floor }), /Say hello before reset/);
    await client.call('hello', {});
    await assert.rejects(client.call('give', { frames: [] }), /"reset" comes first/);
  });

  for (const [what, params, sentence] of wrong) {
    test(`a reset with ${what} is refused with a sentence`, async () => {
      await assert.rejects(client.call('reset', params), sentence);
    });
  }

  test('a frame that its schema does not accept is refused with its place, and nothing of it is carried out', async () => {
    await client.call('reset', { sut: 'whole', floor });
    const register = { messageType: 'RequestRegisterAddress', thisDN: '7001' };
    const frames = [register, { ...register, thisDN: '' }].map((frame) => ({
      from: 'Ana',
      to: 'SIP Server',
      channel: 'cti',
      frame,
    }));
    await assert.rejects(client.call('give', { frames }), {
      code: -32602,
      message: /^frames\.1\.frame\.thisDN: must NOT have fewer/,
    });
    const query = {
      ...frames[0],
      frame: { messageType: 'RequestMakeCall', thisDN: '7001', otherDN: '8100' },
    };
    const answer = JSON.stringify(await client.call('give', { frames: [query] }));
    assert.match(answer, /EventError/, 'the DN is not registered');
  });

  test('a connector alone registers its emulated agents, and logs one in who comes online', async () => {
    const begun = await client.call('reset', { sut: 'connector', floor });
    const register = { messageType: 'RequestRegisterAddress', thisDN: '7101' };
    assert.deepEqual(begun, {
      frames: [{ from: 'connector', to: 'SIP Server', channel: 'cti', frame: register }],
    });
    const call = { method: 'presence.set', params: { presence: 'Online' } };
    const online = { from: 'Kim', to: 'connector', channel: 'preview', frame: call };
    const answer = JSON.stringify(await client.call('give', { frames: [online] }));
    assert.match(answer, /RequestAgentLogin.*RequestAgentReady/);
  });
});
