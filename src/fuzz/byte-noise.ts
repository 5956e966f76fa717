import fc from 'fast-check';
import type { JsonObject } from '../kernel/json.ts';

/** How the bytes of a frame are damaged: at a part of its length, in one of some ways. */
const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat(255),
  way: fc.nat(5),
});

const damages = fc.oneof(
  { weight: 9, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(damage, { minLength: 1, maxLength: 3 }) },
);

/** Frames as bytes: most as they are, one in ten damaged. None has a line end in it, which would make it several. */
export function noisy(
  frames: fc.Arbitrary<JsonObject>,
): fc.Arbitrary<{ readonly bytes: Buffer; readonly frame?: JsonObject }> {
  return fc.tuple(frames, damages).map(([frame, harm]) => {
    if (harm.length === 0) return { bytes: Buffer.from(JSON.stringify(frame)), frame };
    const bytes = harm.reduce(damaged, Buffer.from(JSON.stringify(frame)));
    return { bytes: Buffer.from(bytes.map((byte) => (byte === 0x0a ? 0x20 : byte))) };
  });
}

function damaged(bytes: Buffer, { at, byte, way }: { at: number; byte: number; way: number }): Buffer {
  const place = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (way === 0) return before;
  if (way === 1) return after;
  if (way === 2) return Buffer.concat([before, Buffer.of(byte), after]);
  if (way === 3) return Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
  if (way === 4) return Buffer.concat([before, before, after]);
  return Buffer.concat([before, Buffer.alloc(70, '['), after]);
}
