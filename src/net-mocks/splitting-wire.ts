import { toBytes, type Wire } from '../link/wires/wire.ts';
import type { Chance } from './chance.ts';
import { PassingWire } from './passing-wire.ts';

/** Splits what passes, both ways, into pieces of 1 to `longest` bytes, at any byte, even inside a character. */
export function splittingWire(below: Wire, chance: Chance, longest = 7): Wire {
  return new SplittingWire(below, chance, longest);
}

/** Splits only what is read, byte by byte. */
export function byteByByte(below: Wire): Wire {
  return new ByteByByte(below);
}

class ByteByByte extends PassingWire {
  override read(reader: (bytes: Uint8Array) => void): void {
    this.below.read((bytes) => {
      for (let at = 0; at < bytes.length; at += 1) reader(bytes.subarray(at, at + 1));
    });
  }
}

class SplittingWire extends PassingWire {
  readonly #chance: Chance;
  readonly #longest: number;

  constructor(below: Wire, chance: Chance, longest: number) {
    super(below);
    this.#chance = chance;
    this.#longest = longest;
  }

  override write(bytes: string | Uint8Array): void {
    for (const piece of this.#pieces(toBytes(bytes))) this.below.write(piece);
  }

  override read(reader: (bytes: Uint8Array) => void): void {
    this.below.read((bytes) => {
      for (const piece of this.#pieces(bytes)) reader(piece);
    });
  }

  *#pieces(bytes: Uint8Array): Generator<Uint8Array> {
    for (let from = 0; from < bytes.length; ) {
      const to = from + 1 + this.#chance.below(this.#longest);
      yield bytes.subarray(from, to);
      from = to;
    }
  }
}
