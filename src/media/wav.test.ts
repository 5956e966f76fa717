import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { encodeG711 } from './g711.ts';
import { openWavFile, recoverWav, unfinishedSuffix } from './wav-file.ts';
import { wavHeader } from './wav-header.ts';
import { parseWav } from './wav-reader.ts';
import { type WavTarget, WavWriter } from './wav-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'wav-'));
after(() => rmSync(folder, { recursive: true }));
const stereo = { coding: 'PCM', channels: 2, rate: 8000 } as const;

/** A file in memory, which refuses everything from a number of bytes on. */
class MemoryFile implements WavTarget {
  bytes = Buffer.alloc(0);
  state = 'open';
  readonly #capacity: number;

  constructor(capacity = Infinity) {
    this.#capacity = capacity;
  }

  async write(bytes: Uint8Array, position: number): Promise<void> {
    const end = position + bytes.length;
    if (end > this.#capacity) throw new Error('no space left');
    if (end > this.bytes.length)
      this.bytes = Buffer.concat([this.bytes, Buffer.alloc(end - this.bytes.length)]);
    this.bytes.set(bytes, position);
  }

  async finish(): Promise<void> {
    this.state = 'finished';
  }

  async abandon(): Promise<void> {
    this.state = 'abandoned';
  }
}

test('samples in pieces of any length are in the file, and its header is exact', async () => {
  const pieces = fc.array(fc.int16Array({ maxLength: 9000 }), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(pieces, async (list) => {
      const even = list.map((samples) => samples.subarray(0, samples.length & ~1));
      const file = new MemoryFile();
      const writer = new WavWriter(file, stereo, assert.fail);
      for (const samples of even) writer.append(samples);
      const end = await writer.close();
      const all = even.flatMap((samples) => [...samples]);
      assert.deepEqual(end, { ok: true, bytes: file.bytes.length, frames: all.length / 2 });
      const parsed = parseWav(file.bytes);
      assert.ok(parsed.ok && parsed.wav.exact);
      const [left, right] = parsed.wav.samples;
      assert.deepEqual(
        [...(left ?? [])],
        all.filter((_, n) => n % 2 === 0),
      );
      assert.deepEqual(
        [...(right ?? [])],
        all.filter((_, n) => n % 2 === 1),
      );
    }),
    { numRuns: 40 },
  );
});

test('a full disk fails the recording once, and nothing is thrown', async () => {
  const failures: string[] = [];
  const file = new MemoryFile(30_000);
  const writer = new WavWriter(file, stereo, (why) => failures.push(why));
  for (let n = 0; n < 10; n += 1) {
    writer.append(new Int16Array(8192));
    await new Promise(setImmediate);
  }
  assert.deepEqual(await writer.close(), { ok: false, why: 'no space left' });
  assert.deepEqual(failures, ['no space left']);
  assert.equal(file.state, 'abandoned');
});

test('a disk that is too slow fails the recording, in bounded memory', async () => {
  const failures: string[] = [];
  const never = new Promise<void>(() => undefined);
  const target: WavTarget = { write: () => never, finish: () => never, abandon: async () => undefined };
  const writer = new WavWriter(target, stereo, (why) => failures.push(why));
  for (let n = 0; n < 600; n += 1) writer.append(new Int16Array(8192));
  assert.deepEqual(failures, ['The disk is slower than the recording.']);
});

test('a file on the disk has its name only when finished, and never replaces another', async () => {
  const path = join(folder, 'one.wav');
  const writer = new WavWriter(await openWavFile(path), stereo, assert.fail);
  writer.append(Int16Array.of(1, 2, 3, 4));
  await assert.rejects(openWavFile(path), { code: 'EEXIST' });
  assert.deepEqual(readdirSync(folder), [`one.wav${unfinishedSuffix}`]);
  assert.equal((await writer.close()).ok, true);
  assert.deepEqual(readdirSync(folder), ['one.wav']);
  const again = new WavWriter(await openWavFile(path), stereo, () => undefined);
  assert.equal((await again.close()).ok, false);
  assert.equal(readFileSync(path).length, 52);
});

test('a file whose writer was killed anywhere keeps its whole frames', async () => {
  const samples = Buffer.from(Int16Array.from({ length: 40 }, (_, n) => n).buffer);
  for (const cut of [0, 1, 4, 7, 80]) {
    const path = join(folder, `killed-${cut}.wav`);
    writeFileSync(path + unfinishedSuffix, Buffer.concat([wavHeader(stereo, 0), samples]));
    truncateSync(path + unfinishedSuffix, 44 + cut);
    const before = parseWav(readFileSync(path + unfinishedSuffix));
    assert.equal(before.ok && before.wav.exact, cut === 0);
    assert.deepEqual(await recoverWav(path), { ok: true, frames: Math.floor(cut / 4) });
    const parsed = parseWav(readFileSync(path));
    assert.ok(parsed.ok && parsed.wav.exact);
    assert.equal(parsed.wav.samples[0]?.length, Math.floor(cut / 4));
  }
});

test('what is no beginning of a recording is not recovered', async () => {
  const path = join(folder, 'foreign.wav');
  writeFileSync(path + unfinishedSuffix, 'RIFF and then something else that is long enough to be a header');
  assert.equal((await recoverWav(path)).ok, false);
  await assert.rejects(recoverWav(join(folder, 'missing.wav')), { code: 'ENOENT' });
});

test('G.711 in an extended header, with another chunk before the data, is read', () => {
  const samples = Int16Array.of(0, 1000, -1000, 8000);
  const format = Buffer.alloc(40);
  for (const [at, value] of [
    [0, 0xfffe],
    [2, 1],
    [12, 1],
    [14, 8],
    [24, 6],
  ] as const)
    format.writeUInt16LE(value, at);
  format.writeUInt32LE(8000, 4);
  const chunk = (name: string, bytes: Uint8Array): Buffer => {
    const head = Buffer.from(`${name}....`);
    head.writeUInt32LE(bytes.length, 4);
    return Buffer.concat([head, bytes, Buffer.alloc(bytes.length % 2)]);
  };
  const chunks = [
    chunk('fmt ', format),
    chunk('LIST', Buffer.from('odd')),
    chunk('data', encodeG711('PCMA', samples)),
  ];
  const body = Buffer.concat([Buffer.from('WAVE'), ...chunks]);
  const parsed = parseWav(Buffer.concat([chunk('RIFF', body)]));
  assert.ok(parsed.ok && parsed.wav.exact);
  assert.deepEqual(
    encodeG711('PCMA', parsed.wav.samples[0] ?? new Int16Array()),
    encodeG711('PCMA', samples),
  );
});

test('any bytes are read or refused with a reason', () => {
  const sound = wavHeader(stereo, 8);
  fc.assert(
    fc.property(fc.nat(43), fc.nat(255), fc.uint8Array({ maxLength: 16 }), (at, byte, tail) => {
      const bytes = Buffer.concat([sound, tail]);
      bytes[at] = byte;
      const parsed = parseWav(bytes);
      if (parsed.ok) assert.ok(parsed.wav.samples.every(({ length }) => length <= 16));
      else assert.notEqual(parsed.why, '');
    }),
  );
  assert.deepEqual(parseWav(new Uint8Array()), { ok: false, why: 'not a RIFF WAVE file' });
});
