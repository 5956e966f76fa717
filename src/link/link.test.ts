import type { FrameConnection } from './frames/frame-connection.ts';
import { type LinkOpener, linkSuite } from './link-suite.ts';
import { type ListenOptions, listen } from './listen.ts';
import { memoryLink } from './memory-link.ts';
import { openLink } from './open-link.ts';
import { makeTestCertificate } from './test-certificate.ts';

const certificate = makeTestCertificate();

function socketLink(settings: Omit<ListenOptions, 'port'>): LinkOpener {
  return async (options = {}) => {
    const { promise, resolve } = Promise.withResolvers<FrameConnection>();
    const listener = await listen({ ...settings, ...options, port: 0 }, resolve);
    const client = await openLink(listener.url, { ...options, ca: certificate.cert });
    return {
      client,
      server: await promise,
      close: async () => {
        client.close();
        await listener.close();
      },
    };
  };
}

linkSuite('memory', async (options) => {
  const [client, server] = memoryLink(options);
  return { client, server, close: async () => client.close() };
});
linkSuite('TCP', socketLink({}));
linkSuite('TLS', socketLink({ tls: certificate }));
linkSuite('WebSocket', socketLink({ transport: 'websocket' }));
linkSuite('WebSocket over TLS', socketLink({ transport: 'websocket', tls: certificate }));
