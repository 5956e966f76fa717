import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { StoreNews } from '../../ocs/machine/store-port.ts';
import { NewsListener } from './news-listener.ts';
import { privateDatabase } from './private-database.fixture.ts';

const database = await privateDatabase();
if (typeof database === 'string') it('a late connection', { skip: `not run: ${database}` });
else {
  const direct = new URL(database.url());

  describe('a way to the database on which a connection can be held up', () => {
    let way: Server;
    let url: string;
    /** The ends of what connects; the first is let through at once. */
    const arrived: Socket[] = [];
    const letThrough = (near: Socket) => {
      const far = connect(Number(direct.port), direct.hostname);
      near.pipe(far).pipe(near);
    };

    before(async () => {
      way = createServer((near) => {
        arrived.push(near);
        if (arrived.length === 1) letThrough(near);
        else way.emit('held up', near);
      }).listen(0, '127.0.0.1');
      await once(way, 'listening');
      const address = way.address();
      assert.ok(typeof address === 'object' && address !== null);
      url = Object.assign(new URL(direct), { port: String(address.port) }).href;
    });
    after(() => new Promise((resolve) => way.close(resolve)));

    it('a listener that is closed while it connects again ends that connection, and tells nothing more', async () => {
      const heard: StoreNews[] = [];
      const listener = new NewsListener(url, 'late');
      listener.hear((news) => heard.push(news));
      await listener.begin();
      const heldUp = once(way, 'held up');
      arrived[0]?.destroy();
      const [near]: Socket[] = await heldUp;
      assert.ok(near);
      const closed = listener.close();
      const ended = once(near, 'close');
      letThrough(near);
      await Promise.all([closed, ended]);
      assert.equal(arrived.length, 2);
      assert.deepEqual(heard, []);
    });
  });
}
