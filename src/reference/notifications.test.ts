import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { dialMode } from '../protocol/enumerations.generated.ts';
import { Notifications } from './notifications.ts';

/** A local web server that records its requests. */
async function openServer(status: number) {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request) text += piece;
    received.push(`${request.method} ${request.url} ${request.headers['content-type']} ${text}`);
    response.writeHead(status).end('thanks');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens on a port.
  return { url: `http://127.0.0.1:${port}/x`, received, close: () => server.close() };
}

describe('notifications', () => {
  it('posts JSON, one after the other, and records the outcomes', async () => {
    const server = await openServer(404);
    const notifications = new Notifications();
    notifications.post(server.url, { GSW_CAMPAIGN_NAME: 'Frühling' });
    notifications.post(server.url, { GSW_DIAL_MODE: dialMode.Preview });
    await notifications.settled();
    server.close();
    const head = 'POST /x application/json; charset=utf-8';
    assert.deepEqual(server.received, [
      `${head} {"GSW_CAMPAIGN_NAME":"Frühling"}`,
      `${head} {"GSW_DIAL_MODE":3}`,
    ]);
    assert.deepEqual(
      notifications.posts.map((post) => 'status' in post && post.status),
      [404, 404],
    );
  });

  for (const uri of ['http://127.0.0.1:1/', 'https://127.0.0.1:1/', 'no address']) {
    it(`goes on where ${uri} cannot be reached`, async () => {
      const notifications = new Notifications();
      notifications.post(uri, {});
      await notifications.settled();
      const [post] = notifications.posts;
      assert.ok(post !== undefined && 'failure' in post && post.failure !== '');
    });
  }

  it('keeps the latest thousand statistics events', () => {
    const notifications = new Notifications();
    for (let n = 0; n <= 1000; n += 1) notifications.report({ GSW_STAT_EVENT: n });
    assert.equal(notifications.statistics.length, 1000);
    assert.equal(notifications.statistics[0]?.GSW_STAT_EVENT, 1);
  });
});
