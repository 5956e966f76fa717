import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { test } from 'node:test';
import { takeNetwork } from './loopback-network.ts';

for (const host of [30, 40])
  test(`a network is for one run, and one of which somebody has .${host} is for none`, async () => {
    const [first, second] = [await takeNetwork(), await takeNetwork()];
    assert.notEqual(first.name, second.name);
    await first.close();
    const stranger = createSocket('udp4').bind({
      address: `${first.name}.${host}`,
      port: 5060,
      exclusive: true,
    });
    await once(stranger, 'listening');
    const third = await takeNetwork();
    stranger.close();
    assert.notEqual(third.name, first.name);
    await Promise.all([second.close(), third.close()]);
  });
