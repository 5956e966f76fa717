import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import { makeTestCertificate } from '../../../link/test-certificate.ts';
import { startGateway } from '../start-gateway.ts';
import { GatewayDriver } from './gateway-driver.fixture.ts';

const bounded = { timeout: 30_000 };
const api = '/workspace/v3';
const token = 'a token of the test';
const accounts = {
  accounts: [{ token, user: { userName: 'ana', agentLogin: '1001' } }],
  places: { Place_7001: '7001' },
};
const bearer = { authorization: `Bearer ${token}` };

/** The sentence of a refusal. */
function sentenceOf({ status }: JsonObject): string {
  return isJsonObject(status) ? String(status.message) : '';
}

describe('the gateway over HTTP', () => {
  const driver = new GatewayDriver();
  before(() => driver.start(), bounded);
  after(() => driver.stop());

  it('asks for a session: 401 without a cookie, 403 with one that it does not know', bounded, async () => {
    const requests: [string, string][] = [
      ['GET', `${api}/current-session`],
      ['POST', `${api}/voice/ready`],
      ['POST', `${api}/notifications/handshake`],
      ['POST', `${api}/logout`],
    ];
    for (const [method, path] of requests) {
      assert.equal((await driver.send(path, undefined, { method })).status, 401, path);
      const headers = { cookie: 'other=1; WORKSPACE_SESSIONID=nobody' };
      assert.equal((await driver.send(path, undefined, { method, headers })).status, 403, path);
    }
  });

  it(
    'says 501 to an operation that it does not have, and 404 outside the Workspace API',
    bounded,
    async () => {
      for (const path of ['voice/dnd-on', 'voice', 'voice/calls/1/clear', 'voice/calls//hold', '../../x'])
        assert.ok([404, 501].includes((await driver.send(`${api}/${path}`)).status), path);
      assert.equal((await driver.send(`${api}/voice/ready`, undefined, { method: 'DELETE' })).status, 501);
      assert.equal((await driver.send('/')).status, 404);
      assert.equal((await driver.send(`${api}/notifications`, undefined, { method: 'GET' })).status, 405);
    },
  );

  it('says 400 to what is not JSON, is too deep, or is not as its schema says', bounded, async () => {
    const headers = await driver.open();
    const raw = async (text: string) =>
      driver.send(`${api}/voice/make-call`, undefined, { headers, raw: text });
    for (const text of ['{', 'null', '[]', '"x"', '{"data":{"destination":7}}', '{"data":[]}']) {
      const { status, body } = await raw(text);
      assert.equal(status, 400, text);
      assert.notEqual(sentenceOf(body), '');
    }
    const { body } = await raw('{"data":{"destination":7}}');
    assert.equal(sentenceOf(body), 'data.destination: must be string.');
    assert.equal((await raw('['.repeat(100_000) + ']'.repeat(100_000))).status, 400);
    assert.equal((await driver.send(`${api}/notifications`, undefined, { headers })).status, 400);
  });

  it('says 413 to a body that is longer than 1 MiB, and takes one that is not', bounded, async () => {
    const headers = await driver.open();
    const long = (length: number) =>
      driver.send(`${api}/voice/make-call`, undefined, { headers, raw: ' '.repeat(length) });
    assert.equal((await long(1024 * 1024 + 1)).status, 413);
    assert.equal((await long(1024 * 1024)).status, 400);
  });

  it('says 404 for a call that is not there, and 409 before channels are active', bounded, async () => {
    const headers = await driver.open();
    assert.equal((await driver.send(`${api}/voice/calls/1/hold`, {}, { headers })).status, 404);
    assert.equal((await driver.send(`${api}/voice/ready`, {}, { headers })).status, 409);
  });

  it('answers 502 if the link refuses the client, and sets no cookie', bounded, async () => {
    driver.accepts = false;
    const { status, body, headers } = await driver.send(`${api}/initialize-workspace`);
    driver.accepts = true;
    assert.deepEqual([status, sentenceOf(body), headers.getSetCookie()], [502, 'The token is wrong.', []]);
  });

  it('ends the session with its link, and tells its notifications first', bounded, async () => {
    const headers = await driver.open();
    const bayeux = async (...messages: JsonObject[]) => {
      const { text } = await driver.send(`${api}/notifications`, messages, { headers });
      const replies: unknown = JSON.parse(text);
      assert.ok(Array.isArray(replies));
      return replies.filter(isJsonObject);
    };
    const [shaken] = await bayeux({ channel: '/meta/handshake', supportedConnectionTypes: ['long-polling'] });
    const clientId = shaken?.clientId ?? '';
    await bayeux({ channel: '/meta/subscribe', clientId, subscription: `${api}/voice` });
    await bayeux({ channel: '/meta/connect', clientId });
    const connects = [1, 2].map(() => bayeux({ channel: '/meta/connect', clientId }));
    await Promise.race(connects); // the later one has come, and is held
    driver.links.at(-1)?.close();
    const told = (await Promise.all(connects)).flat().map(({ channel }) => channel);
    assert.deepEqual(told.sort(), ['/meta/connect', '/meta/connect', `${api}/voice`]);
    assert.equal((await driver.send(`${api}/voice/ready`, {}, { headers })).status, 403);
  });

  it('keeps a session that is initialized again, and ends it at logout', bounded, async () => {
    const headers = await driver.open();
    assert.deepEqual(await driver.open(headers), headers);
    const { status, headers: came } = await driver.send(`${api}/logout`, undefined, {
      headers,
      method: 'GET',
    });
    assert.equal(status, 200);
    assert.match(came.getSetCookie()[0] ?? '', /Max-Age=0/);
    assert.equal((await driver.send(`${api}/logout`, undefined, { headers })).status, 403);
  });

  it('lets in pages of this machine only, with their credentials', bounded, async () => {
    const from = (origin: string, method = 'OPTIONS') =>
      driver.send(`${api}/initialize-workspace`, undefined, { method, headers: { origin } });
    const { status, headers } = await from('http://localhost:3000');
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), 'http://localhost:3000');
    assert.equal(headers.get('access-control-allow-credentials'), 'true');
    for (const origin of [
      'https://desktop.example',
      'null',
      'http://localhost.example',
      'http://127.0.0.1.example',
    ]) {
      const refused = await from(origin, 'POST');
      assert.equal(refused.status, 403, origin);
      assert.equal(refused.headers.get('access-control-allow-origin'), null);
    }
  });
});

describe('the gateway with accounts', () => {
  const driver = new GatewayDriver();
  before(() => driver.start({ accounts, origins: ['https://desktop.example'] }), bounded);
  after(() => driver.stop());
  const authorize = '/auth/v3/oauth/authorize';
  const back = 'https://desktop.example/app?x=1';
  const query = (more: Record<string, string> = {}) =>
    `?${new URLSearchParams({ response_type: 'code', client_id: 'web', redirect_uri: back, state: 's', ...more })}`;
  const logIn = (given: string, at = query()) =>
    driver.send(authorize + at, undefined, { raw: new URLSearchParams({ token: given }).toString() });
  const codeOf = async () => {
    const { status, headers } = await logIn(token);
    assert.equal(status, 302);
    const target = new URL(headers.get('location') ?? '');
    assert.equal(`${target.origin}${target.pathname}`, 'https://desktop.example/app');
    assert.deepEqual([target.searchParams.get('x'), target.searchParams.get('state')], ['1', 's']);
    return target.searchParams.get('code') ?? '';
  };

  it('takes the right token, and no other', bounded, async () => {
    await driver.open(bearer);
    for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${token}`, token, `Bearer ${token}x`]) {
      const headers = { authorization };
      assert.equal((await driver.send(`${api}/initialize-workspace`, undefined, { headers })).status, 401);
    }
  });

  it('gives a code for a token, which opens one session', bounded, async () => {
    const code = await codeOf();
    const path = `${api}/initialize-workspace?${new URLSearchParams({ code, redirect_uri: back })}`;
    assert.equal((await driver.send(path)).status, 200);
    assert.equal((await driver.send(path)).status, 401);
    const elsewhere = `${api}/initialize-workspace?${new URLSearchParams({ code: await codeOf(), redirect_uri: 'x' })}`;
    assert.equal((await driver.send(elsewhere)).status, 401);
  });

  it('exchanges a code for the token, once', bounded, async () => {
    const grant = { grant_type: 'authorization_code', code: await codeOf(), redirect_uri: back };
    const exchange = () =>
      driver.send('/auth/v3/oauth/token', undefined, { raw: new URLSearchParams(grant).toString() });
    assert.deepEqual((await exchange()).body, { access_token: token, token_type: 'bearer' });
    assert.deepEqual((await exchange()).body, { error: 'invalid_grant' });
  });

  it('gives no code for a wrong token, nor to a page that is not let in', bounded, async () => {
    assert.equal((await logIn('wrong')).status, 403);
    for (const uri of [
      'https://thief.example/',
      'javascript:alert(1)',
      'x',
      'https://desktop.example.thief.example/',
    ])
      assert.equal((await logIn(token, query({ redirect_uri: uri }))).status, 400, uri);
    assert.equal((await logIn(token, query({ response_type: 'token' }))).status, 400);
    const { status, headers } = await driver.send(authorize + query(), undefined, { method: 'GET' });
    assert.deepEqual([status, headers.get('location')], [200, null]);
  });

  it('lets nobody but its named pages in, not even those of this machine', bounded, async () => {
    const from = async (origin: string) =>
      (await driver.send(`${api}/initialize-workspace`, undefined, { headers: { ...bearer, origin } }))
        .status;
    assert.equal(await from('https://desktop.example'), 200);
    assert.equal(await from('http://localhost:3000'), 403);
  });

  it('repeats neither token nor cookie', bounded, async () => {
    const { cookie = '' } = await driver.open(bearer);
    const headers = { cookie, ...bearer };
    const [, id = ''] = cookie.split('=');
    for (const path of [`${api}/current-session`, `${api}/voice/calls/${token}`, '/nowhere']) {
      const { text } = await driver.send(path, undefined, { headers, method: 'GET' });
      assert.ok(!text.includes(token) && !text.includes(id), path);
    }
  });
});

describe('a gateway that other machines can reach', () => {
  it('speaks TLS, and lets a browser send its cookie over TLS only', bounded, async () => {
    const driver = new GatewayDriver();
    const tls = makeTestCertificate();
    await driver.start({ tls, accounts });
    const path = `${driver.url}${api}/initialize-workspace`;
    assert.match(path, /^https:/);
    const response = await new Promise<IncomingMessage>((resolve) => {
      httpsRequest(path, { method: 'POST', ca: tls.cert, headers: bearer }, resolve).end();
    });
    response.resume();
    await driver.stop();
    assert.equal(response.statusCode, 200);
    assert.match(response.headers['set-cookie']?.[0] ?? '', /; HttpOnly; Secure; SameSite=None$/);
  });

  it('does not start without TLS and accounts', bounded, async () => {
    const link = () => assert.fail('no session is opened');
    const failed = () => undefined;
    for (const [more, missing] of [
      [{}, /without TLS and accounts\.$/],
      [{ accounts }, /without TLS\.$/],
    ] as const)
      await assert.rejects(
        startGateway({ host: '0.0.0.0', port: 0, link, failed, ...more }),
        (error) =>
          error instanceof KitError && error.code === 'LINK_NOT_SECURED' && missing.test(error.message),
      );
  });

  it('does not start before what is not the address of a link', bounded, async () => {
    await assert.rejects(
      startGateway({ port: 0, link: 'http://127.0.0.1:1', failed: () => undefined }),
      (error) => error instanceof KitError && error.code === 'LINK_ADDRESS',
    );
  });

  it('tells that a link cannot be opened', bounded, async () => {
    const driver = new GatewayDriver();
    await driver.start({ link: 'tcp://127.0.0.1:1' });
    const { status, body } = await driver.send(`${api}/initialize-workspace`);
    await driver.stop();
    assert.equal(status, 502);
    assert.match(sentenceOf(body), /nobody listens there/);
  });
});
