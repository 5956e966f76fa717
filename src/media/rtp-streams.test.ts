import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chanceOf } from '../kernel/chance.ts';
import { encodeG711 } from './g711.ts';
import { encodeRtp, parseRtp } from './rtp-packet.ts';
import { longestJump, RtpReceiver } from './rtp-receiver.ts';
import { RtpSender } from './rtp-sender.ts';
import { StereoMixer } from './stereo-mixer.ts';
import { deviceTones, ToneSource } from './tone-source.ts';

const from = { address: '127.0.0.2', port: 4000 };
const frame = 160;
const begin = { source: 7, sequence: 65_530, timestamp: 0xffff_ff00 };

function receiver(): RtpReceiver {
  return new RtpReceiver({ from, codecs: ['PCMU', 'PCMA'] });
}

function packets(count: number): readonly Uint8Array[] {
  const [sender, tone] = [new RtpSender('PCMU', begin), new ToneSource(deviceTones.D1)];
  return Array.from({ length: count }, () => sender.next(tone.next(frame)));
}

test('loss, duplicates, reordering and jitter leave every packet that came at its own place', () => {
  const property = fc.property(fc.integer(), fc.integer({ min: 2, max: 80 }), (seed, count) => {
    const chance = chanceOf(seed);
    const sent = packets(count).map((bytes, n) => ({ bytes, n, at: n * frame + chance() * 600 }));
    const [first, ...rest] = sent;
    assert.ok(first);
    const arriving = rest
      .filter(() => chance() > 0.1)
      .flatMap((one) => (chance() < 0.1 ? [one, one] : [one]));
    const received = receiver();
    const origin = received.receive(first.bytes, from, first.at);
    assert.ok(origin.kind === 'audio' && Number.isInteger(origin.position));
    const placed = new Set([0]);
    for (const { bytes, n, at } of arriving.sort((a, b) => a.at - b.at)) {
      const got = received.receive(bytes, from, at);
      assert.equal(got.kind, placed.has(n) ? 'dropped' : 'audio');
      if (got.kind === 'audio') assert.equal(got.position - origin.position, n * frame);
      placed.add(n);
    }
    const highest = Math.max(...placed);
    assert.equal(received.statistics.lost, highest + 1 - placed.size);
    assert.equal(received.statistics.received, placed.size);
    assert.ok(received.statistics.jitter < 600);
  });
  fc.assert(property);
});

test('a foreign source, a payload type that was not negotiated and a packet that is none are dropped and counted', () => {
  const [bytes] = packets(1);
  assert.ok(bytes);
  const received = new RtpReceiver({ from, codecs: ['PCMA'] });
  assert.deepEqual(received.receive(bytes, { ...from, port: 4002 }, 0), {
    kind: 'dropped',
    why: 'foreign source',
  });
  assert.equal(received.receive(bytes, from, 0).kind, 'dropped');
  assert.equal(received.receive(bytes.subarray(0, 5), from, 0).kind, 'dropped');
  assert.deepEqual(received.statistics.dropped, {
    'foreign source': 1,
    'payload type not negotiated': 1,
    'too short': 1,
  });
});

test('after a re-INVITE only the new address is heard', () => {
  const [one, two] = packets(2);
  assert.ok(one && two);
  const received = receiver();
  received.receive(one, from, 0);
  received.expect({ from: { address: '127.0.0.3', port: 6000 }, codecs: ['PCMU'] });
  assert.equal(received.receive(two, from, frame).kind, 'dropped');
  assert.equal(received.receive(two, { address: '127.0.0.3', port: 6000 }, frame).kind, 'audio');
});

function position(
  received: RtpReceiver,
  packet: { timestamp: number; source: number; sequence: number },
  now: number,
) {
  const payload = encodeG711('PCMU', new Int16Array(frame));
  const got = received.receive(
    encodeRtp({ ...packet, payloadType: 0, marker: false, contributors: [], payload }),
    from,
    now,
  );
  return got.kind === 'audio' ? got.position : got.why;
}

test('a new synchronization source, and a jump of timestamps beyond ten seconds, begin where they arrive', () => {
  const received = receiver();
  assert.equal(position(received, { source: 1, sequence: 1, timestamp: 5 }, 1000), 1000);
  assert.equal(
    position(received, { source: 1, sequence: 2, timestamp: 5 + longestJump }, 1160),
    1000 + longestJump,
  );
  assert.equal(position(received, { source: 1, sequence: 3, timestamp: 5 + 3 * longestJump }, 1320), 1320);
  assert.equal(position(received, { source: 1, sequence: 4, timestamp: 165 + 3 * longestJump }, 1480), 1480);
  assert.equal(position(received, { source: 2, sequence: 900, timestamp: 77 }, 1700), 1700);
});

test('a pause moves timestamps on, not sequence numbers, and marks the next packet', () => {
  const sender = new RtpSender('PCMA', begin);
  sender.next(new Int16Array(frame));
  sender.pause(800);
  const parsed = parseRtp(sender.next(new Int16Array(frame)));
  assert.ok(parsed.ok);
  assert.deepEqual(
    [parsed.packet.sequence, parsed.packet.timestamp, parsed.packet.marker],
    [65_531, (begin.timestamp + 960) >>> 0, true],
  );
});

test('whatever is placed within the window is taken at its place, and the rest is silence', () => {
  const part = fc.record({
    channel: fc.constantFrom(0 as const, 1 as const),
    at: fc.nat(390),
    length: fc.nat(60),
  });
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 20 }),
      fc.array(fc.nat(200), { maxLength: 6 }),
      (parts, takes) => {
        const mixer = new StereoMixer(500);
        const expected = new Int16Array(2 * 2000);
        for (const { channel, at, length } of parts) {
          assert.equal(mixer.place(channel, at, new Int16Array(length).fill(at + 1)), 'placed');
          for (let n = at; n < at + length; n += 1) expected[2 * n + channel] = at + 1;
        }
        let until = 0;
        const taken = [...takes, 900].flatMap((more) => {
          until += more;
          return [...mixer.take(until)];
        });
        assert.deepEqual(taken, [...expected.subarray(0, 2 * until)]);
        assert.equal(mixer.taken, until);
      },
    ),
  );
});

test('what is too late or too early is left out', () => {
  const mixer = new StereoMixer(100);
  const ones = new Int16Array(20).fill(1);
  mixer.take(50);
  assert.equal(mixer.place(0, 40, ones), 'too late');
  assert.equal(mixer.place(1, 145, ones), 'too early');
  assert.equal(mixer.place(1, 5000, ones), 'too early');
  assert.equal(mixer.place(1, 0, ones), 'too late');
  const rest = mixer.take(150);
  assert.deepEqual([rest.filter((sample) => sample === 1).length, rest[0], rest[199]], [15, 1, 1]);
});

test('a sender that begins its numbers anew is believed with its second packet, and its gap is no loss', () => {
  const received = receiver();
  const got = [10, 11, 30_000, 30_001, 30_002, 9, 10, 11].map((sequence, n) =>
    position(received, { source: 1, sequence, timestamp: n * frame }, n * frame),
  );
  assert.deepEqual(got, [
    0,
    frame,
    'out of sequence',
    3 * frame,
    4 * frame,
    'out of sequence',
    6 * frame,
    7 * frame,
  ]);
  assert.equal(received.statistics.lost, 0);
});

test('another sender is another stream, even with the same source number and the same sequence numbers', () => {
  const received = receiver();
  const [first] = packets(1);
  assert.ok(first);
  assert.equal(received.receive(first, from, 0).kind, 'audio');
  received.expect({ from: { ...from, port: 4002 }, codecs: ['PCMU'] });
  const other = received.receive(first, { ...from, port: 4002 }, 8000);
  assert.ok(other.kind === 'audio');
  assert.equal(other.position, 8000);
});

test('a packet of long ago, or one that comes far too early alone, changes nothing', () => {
  const received = receiver();
  const sequences = [1000, 1001, 700, 1002, 9000, 1003, 1000];
  const got = sequences.map((sequence, n) =>
    position(received, { source: 1, sequence, timestamp: sequence * frame }, n * frame),
  );
  assert.deepEqual(got, [0, frame, 'out of sequence', 2 * frame, 'out of sequence', 3 * frame, 'duplicate']);
  assert.deepEqual(received.statistics.dropped, { 'out of sequence': 2, duplicate: 1 });
});
