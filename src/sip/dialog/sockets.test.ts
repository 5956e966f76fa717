import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SteerableClock } from '../../reference/steerable-clock.ts';
import { address } from '../message/address.ts';
import { parameters } from '../message/parameters.ts';
import { bodyText } from '../message/sip-message.ts';
import { sipUri } from '../message/uri.ts';
import { CountingIds } from '../transport/roles.fixture.ts';
import type { SipTransport, TransportName } from '../transport/sip-transport.ts';
import { openTcp } from '../transport/tcp-transport.ts';
import { openUdp } from '../transport/udp-transport.ts';
import { Side } from './agents.fixture.ts';
import { UserAgent } from './user-agent.ts';

for (const name of ['UDP', 'TCP'] satisfies TransportName[])
  test(`a call over ${name} on loopback, one address a role`, async () => {
    const clock = new SteerableClock();
    const ids = new CountingIds();
    const opened: SipTransport[] = [];
    const side = async (host: string): Promise<{ readonly agent: UserAgent; readonly user: Side }> => {
      const user = new Side();
      const options = { user: 'role', allow: ['INVITE', 'INFO'], supported: [] };
      const agent = new UserAgent({ clock, ids, chance: () => 0 }, options, user);
      const transport = await (name === 'UDP' ? openUdp : openTcp)({ address: host, port: 0 }, agent.layer);
      agent.layer.attach(transport);
      opened.push(transport);
      return { agent, user };
    };
    const [near, far] = [await side('127.0.0.2'), await side('127.0.0.3')];
    const { local } = opened[1] ?? assert.fail();
    const uri = sipUri({
      host: local.address,
      port: local.port,
      parameters: parameters({ transport: name.toLowerCase() }),
    });
    const from = address(sipUri({ user: 'near', host: '127.0.0.2' }));
    await new Promise<void>((resolve) => {
      near.user.ended = () => resolve();
      const calling = near.agent.call({ uri, from }, near.user, {
        answered: () => {
          calling?.invite.acknowledge();
          calling?.call.request(
            'INFO',
            { body: { type: 'text/plain', text: 'é'.repeat(5000) } },
            {
              answered: () => calling.call.hangUp(),
              unanswered: () => assert.fail(),
            },
          );
        },
        refused: () => assert.fail(),
      });
    });
    const [info] = far.user.requests;
    assert.equal(info && bodyText(info.request).length, 5000);
    assert.deepEqual(
      [near.agent.calls, near.user.failures, far.user.failures, far.user.drops],
      [[], [], [], []],
    );
    for (const { agent } of [near, far]) agent.layer.abandon();
    await Promise.all(opened.map((transport) => transport.close()));
    clock.stop();
  });
