import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { test } from 'node:test';
import { RtpReceiver } from './rtp-receiver.ts';
import { RtpSender } from './rtp-sender.ts';
import { MediaPorts, type MediaSocket, type MediaUser } from './rtp-socket.ts';
import { hears } from './tone-detection.ts';
import { deviceTones, ToneSource } from './tone-source.ts';

const deaf: MediaUser = { received: () => undefined, failed: (why) => assert.fail(why) };

test('a tone that is sent from one role is heard by another', async () => {
  const frames = 25;
  const heard: number[] = [];
  const opened: MediaSocket[] = [];
  const near = await new MediaPorts('127.0.0.2', 41_000, 41_020).open(deaf);
  assert.ok(near);
  const receiver = new RtpReceiver({ from: near.local, codecs: ['PCMA'] });
  await new Promise<void>((resolve) => {
    const user: MediaUser = {
      ...deaf,
      received: (bytes, from) => {
        const got = receiver.receive(bytes, from, heard.length);
        if (got.kind === 'audio') heard.push(...got.samples);
        if (heard.length === 160 * frames) resolve();
      },
    };
    void new MediaPorts('127.0.0.3', 41_001, 41_020).open(user).then((far) => {
      assert.equal(far?.local.port, 41_002);
      if (far) opened.push(far);
      const [sender, tone] = [
        new RtpSender('PCMA', { source: 1, sequence: 1, timestamp: 1 }),
        new ToneSource(deviceTones.D2),
      ];
      for (let n = 0; far && n < frames; n += 1) near.send(sender.next(tone.next(160)), far.local);
    });
  });
  assert.equal(hears(Int16Array.from(heard), 400), 'present');
  assert.equal(receiver.statistics.lost, 0);
  await Promise.all([near.close(), opened[0]?.close()]);
});

test('ports are even and taken by turns; one that somebody has is passed over, and none may be left', async () => {
  const foreign = createSocket('udp4');
  await new Promise<void>((resolve) => foreign.bind(42_002, '127.0.0.2', resolve));
  const ports = new MediaPorts('127.0.0.2', 42_000, 42_005);
  const [one, two, none] = [await ports.open(deaf), await ports.open(deaf), await ports.open(deaf)];
  assert.deepEqual([one?.local.port, two?.local.port, none], [42_000, 42_004, undefined]);
  await one?.close();
  const again = await ports.open(deaf);
  assert.equal(again?.local.port, 42_000);
  await Promise.all([two?.close(), again?.close()]);
  await new Promise<void>((resolve) => foreign.close(resolve));
});

test('what cannot be sent is reported, and nothing is after the end', async () => {
  const failures: string[] = [];
  const socket = await new MediaPorts('127.0.0.2', 43_000, 43_100).open({
    ...deaf,
    failed: (why) => failures.push(why),
  });
  assert.ok(socket);
  socket.send(Buffer.from('x'), { address: '127.0.0.3', port: 0 });
  assert.deepEqual(failures, ['There is no port 0.']);
  await socket.close();
  await socket.close();
  socket.send(Buffer.from('x'), { address: '127.0.0.3', port: 0 });
  assert.equal(failures.length, 1);
  await assert.rejects(new MediaPorts('192.0.2.1', 43_000, 43_100).open(deaf), { code: 'EADDRNOTAVAIL' });
});
