import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { FrameConnection } from './frames/frame-connection.ts';
import { FrameInbox } from './frames/frame-inbox.ts';
import type { LinkTls } from './link-tls.ts';
import { listen, type TlsIdentity } from './listen.ts';
import { openLink } from './open-link.ts';
import { hasOpenssl, type Issued, OpensslAuthority } from './openssl-authority.fixture.ts';

const bounded = { timeout: 30_000 };
const local = 'IP:127.0.0.1,DNS:localhost';
const past = '20210101000000Z';
const transports = ['tcp', 'websocket'] as const;
const echo = (connection: FrameConnection): void => connection.onFrame((frame) => connection.send(frame));

/** What came of a client's attempt to use a server: that it works, or why not. */
async function attempt(
  identity: TlsIdentity,
  client: LinkTls,
  transport: (typeof transports)[number],
): Promise<string> {
  const listener = await listen({ transport, port: 0, tls: identity }, echo);
  try {
    const link = await openLink(listener.url, client);
    const inbox = new FrameInbox(link);
    link.send({ n: 1 });
    const outcome = await Promise.race([
      inbox.next().then(() => 'works'),
      inbox.closed.then(({ sentence }) => sentence),
    ]);
    link.close();
    return outcome;
  } catch (error) {
    assert.ok(error instanceof Error && 'code' in error && error.code === 'LINK_CERTIFICATE', String(error));
    return error.message;
  } finally {
    await listener.close();
  }
}

describe('certificates, made by openssl', { skip: hasOpenssl ? false : 'there is no openssl here' }, () => {
  let house: OpensslAuthority;
  let stranger: OpensslAuthority;
  let server: Issued;
  let desktop: Issued;
  let expired: Issued;
  let revoked: Issued;
  before(() => {
    [house, stranger] = [new OpensslAuthority('House'), new OpensslAuthority('Stranger')];
    server = house.issue('server', local);
    desktop = house.issue('desktop', 'DNS:desktop.example');
    expired = house.issue('expired', local, past);
    revoked = house.issue('revoked', local);
    house.revoke('revoked');
  });
  after(() => {
    for (const one of [house, stranger]) rmSync(one.folder, { recursive: true });
  });

  for (const transport of transports) {
    it(`over ${transport}: both sides know each other`, bounded, async () => {
      const { ca } = house;
      const crl = house.crl();
      assert.equal(await attempt({ ...server, ca, crl }, { ...desktop, ca, crl }, transport), 'works');
      assert.equal(await attempt(server, { ca }, transport), 'works');
    });

    it(
      `over ${transport}: a server is refused that is expired, for another host, revoked, or unknown`,
      bounded,
      async () => {
        const { ca } = house;
        assert.match(await attempt(expired, { ca }, transport), /its certificate has expired/);
        assert.match(await attempt(desktop, { ca }, transport), /its certificate is for another host/);
        assert.match(
          await attempt(revoked, { ca, crl: house.crl() }, transport),
          /its certificate is revoked/,
        );
        assert.match(await attempt(server, { ca: stranger.ca }, transport), /its certificate is not trusted/);
      },
    );

    it(
      `over ${transport}: a client is refused that has none, or one that is expired, revoked, or unknown`,
      bounded,
      async () => {
        const { ca } = house;
        const asking = { ...server, ca, crl: house.crl() };
        const unknown = stranger.issue('unknown', local);
        for (const [client, sentence] of [
          [{}, /asks for a certificate/],
          [expired, /certificate has expired|does not accept the certificate/],
          [revoked, /certificate is revoked|does not accept the certificate/],
          [unknown, /does not know the authority|does not accept the certificate/],
        ] as const)
          assert.match(await attempt(asking, { ...client, ca }, transport), sentence);
      },
    );
  }
});
