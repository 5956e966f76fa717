import type { Wire } from '../../../../link/wires/wire.ts';
import { PassingWire } from '../../../../net-mocks/passing-wire.ts';
import type { DesktopFault } from '../../../fault.ts';

type Read = (bytes: Uint8Array) => Uint8Array;

/** Changes what each read of the desktop's socket brings. */
function readingAs(read: Read): DesktopFault['decoration'] {
  const decoration = (right: Parameters<DesktopFault['decoration']>[0]): typeof right => right;
  return Object.assign(decoration, { wire: (right: Wire) => new MisreadWire(right, read) });
}

class MisreadWire extends PassingWire {
  readonly #read: Read;

  constructor(below: Wire, read: Read) {
    super(below);
    this.#read = read;
  }

  override read(reader: (bytes: Uint8Array) => void): void {
    this.below.read((bytes) => reader(this.#read(bytes)));
  }
}

/** Faulty desktops that take what one read brings for something whole. */
export const linkArrivalFaults: readonly DesktopFault[] = [
  {
    name: 'desktop-takes-each-read-for-a-frame',
    breaks: ['DLK-03'],
    does: 'takes what one read of its socket brings for whole frames',
    decoration: readingAs((bytes) =>
      bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from('\n')]),
    ),
  },
  {
    name: 'desktop-decodes-each-read',
    breaks: ['DLK-03'],
    does: 'makes text of what each read brings, even if a character is cut in two',
    decoration: readingAs((bytes) => Buffer.from(new TextDecoder().decode(bytes))),
  },
];
