import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { demonstrationFloor } from '../demonstration/demonstration-floor.ts';
import { startProbed } from '../reference-probe.ts';
import { startReference } from '../start-reference.ts';

const bounded = { timeout: 30_000 };

describe('the page on the control port', () => {
  let probed: Awaited<ReturnType<typeof startProbed>>;
  let address: URL;
  let token: string;

  before(async () => {
    probed = await startProbed({ page: true, ...demonstrationFloor(Date.now()) });
    address = new URL(probed.reference.pageUrl ?? '');
    token = new URLSearchParams(address.hash.slice(1)).get('token') ?? '';
  }, bounded);
  after(() => probed.stop());

  /** Raw HTTP, since fetch does not let a test say which host it means. Gives status and body. */
  const http = async (parts: readonly string[]): Promise<{ head: string; body: string }> => {
    const socket = connect(Number(address.port), '127.0.0.1');
    let text = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    for (const part of parts) await new Promise((resolve) => socket.write(part, resolve));
    await once(socket, 'close');
    const [head = '', body = ''] = text.split('\r\n\r\n');
    return { head, body };
  };
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const all = { Host: address.host, Connection: 'close', ...headers };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return http([`GET ${path} HTTP/1.1\r\n`, ...lines, '\r\n']);
  };
  const bearer = () => ({ authorization: `Bearer ${token}` });
  const read = async (path: string): Promise<JsonObject> => {
    const body = await (await fetch(new URL(path, address), { headers: bearer() })).json();
    assert.ok(isJsonObject(body));
    return body;
  };
  const call = (body: string) =>
    fetch(new URL('/call', address), { method: 'POST', body, headers: bearer() });

  it('is given to everybody here, without anything in it', bounded, async () => {
    assert.ok(token.length >= 32);
    const response = await fetch(new URL('/', address));
    const html = await response.text();
    assert.match(html, /<title>ocs-tck serve<\/title>/);
    assert.doesNotMatch(html, /Demonstration|https?:\/\//, 'it names no data, and loads nothing');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^default-src 'none'; /);
    for (const [, text = ''] of html.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gs)) {
      const hash = createHash('sha256').update(text).digest('base64');
      assert.ok(policy.includes(`'sha256-${hash}'`), policy);
    }
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  for (const path of ['/state', '/records?list=Customers', '/messages', '/choices']) {
    it(`tells nothing at ${path} without the token`, bounded, async () => {
      assert.match((await get(path)).head, /^HTTP\/1\.1 401 /);
      assert.match((await get(path, { Authorization: 'Bearer guess' })).head, /^HTTP\/1\.1 401 /);
    });
  }

  it('is not given to another name for this machine, or to another page', bounded, async () => {
    const rebound = await get('/', { Host: `evil.example:${address.port}` });
    assert.match(rebound.head, /^HTTP\/1\.1 403 /);
    const foreign = await get('/state', { Origin: 'https://evil.example', Authorization: `Bearer ${token}` });
    assert.match(foreign.head, /^HTTP\/1\.1 403 /);
    const own = await get('/state', { Origin: address.origin, Authorization: `Bearer ${token}` });
    assert.match(own.head, /^HTTP\/1\.1 200 /);
  });

  it('takes requests in pieces, beside frames that are links as ever', bounded, async () => {
    const whole = await http([
      'G',
      'E',
      `T / HTTP/1.1\r\nHost: ${address.host}\r\nConnection: close\r\n\r\n`,
    ]);
    assert.match(whole.head, /^HTTP\/1\.1 200 /);
    assert.ok(isJsonObject(await probed.control.call('clock.now')));
    const socket = connect(Number(address.port), '127.0.0.1');
    socket.write('GARBAGE\n');
    const [answer] = await once(socket.setEncoding('utf8'), 'data');
    assert.match(String(answer), /"code":-32700/, 'what is not HTTP is a link, with a bad frame');
    socket.destroy();
    const hasty = connect(Number(address.port), '127.0.0.1');
    hasty.end('{"jsonrpc":"2.0","id":1,"method":"hello","params":{}}\n');
    const [hello] = await once(hasty.setEncoding('utf8'), 'data');
    assert.match(String(hello), /"role":"ocs"/, 'who has closed its half is answered');
  });

  it('shows campaigns, agents and records, and what is provoked', bounded, async () => {
    const { campaignGroups } = await read('/state');
    assert.ok(Array.isArray(campaignGroups));
    assert.deepEqual(
      campaignGroups.map(({ name, state }) => [name, state]),
      [
        ['Demonstration@Agents', 'Running'],
        ['Ünal & Söhne@Söhne', 'Running'],
        ['Evening@Dialed', 'Running'],
      ],
    );
    const { total, counts, records } = await read('/records?list=007');
    assert.deepEqual([total, counts], [8, { Retrieved: 6, Ready: 2 }]);
    assert.ok(Array.isArray(records));
    assert.equal(records[0].record_status, 'Retrieved');
  });

  it('does what its buttons may do, and nothing else', bounded, async () => {
    assert.equal((await call('{"method":"database.fail","params":{}}')).status, 200);
    assert.equal((await call('{"method":"database.heal","params":{}}')).status, 200);
    const refusals: readonly (readonly [string, RegExp])[] = [
      ['{"method":"reset","params":{}}', /The page may not call .*reset/],
      ['{"method":"constructor","params":{}}', /may not call/],
      ['{"method":"provoke.error","params":{"error":1}}', /error must be one of/],
      ['{"method":"provoke.error","params":7}', /params must be an object/],
      ['[', /not JSON/],
      [JSON.stringify({ method: 'x'.repeat(70_000) }), /at most 65536 bytes/],
    ];
    for (const [body, problem] of refusals) {
      const response = await call(body);
      assert.equal(response.status, 409, body);
      assert.match(await response.text(), problem);
    }
  });

  it('has the token of the links, if there is one, and does not print it', bounded, async () => {
    const secured = await startReference({ port: 0, controlPort: 0, page: true, token: 'of the links' });
    assert.doesNotMatch(secured.pageUrl ?? '', /token/);
    const headers = { authorization: 'Bearer of the links' };
    assert.equal((await fetch(new URL('/state', secured.pageUrl), { headers })).status, 200);
    await secured.close();
  });
});
