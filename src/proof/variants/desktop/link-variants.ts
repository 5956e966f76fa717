import type { Wire } from '../../../link/wires/wire.ts';
import { toBytes } from '../../../link/wires/wire.ts';
import { seededChance } from '../../../net-mocks/chance.ts';
import { PassingWire } from '../../../net-mocks/passing-wire.ts';
import { splittingWire } from '../../../net-mocks/splitting-wire.ts';
import type { DesktopVariant } from '../../fault.ts';

/** The right desktop behind another end of the link. */
function behind(wire: (right: Wire) => Wire): DesktopVariant['decoration'] {
  const decoration = (right: Parameters<DesktopVariant['decoration']>[0]): typeof right => right;
  return Object.assign(decoration, { wire });
}

/** Ends lines as Windows does, and leaves an empty one after each. */
class OtherLineEnds extends PassingWire {
  override write(bytes: string | Uint8Array): void {
    this.below.write(Buffer.from(toBytes(bytes)).toString('utf8').replaceAll('\n', '\r\n\r\n'));
  }
}

const touches = ['link', 'preview-record', 'updating-records', 'finishing-records'] as const;

/** Lawful choices of how a desktop writes its frames. */
export const linkVariants: readonly DesktopVariant[] = [
  {
    name: 'desktop-byte-by-byte',
    does: 'writes and reads one byte at a time',
    permits: [
      {
        section: 'Framing',
        sentence: 'A frame ends at its line end; in how many pieces it comes is not said.',
      },
    ],
    touches,
    decoration: behind((right) => splittingWire(right, seededChance(1), 1)),
  },
  {
    name: 'desktop-other-line-ends',
    does: 'ends its frames with CR and LF, and leaves an empty line after each',
    permits: [{ section: 'Framing', sentence: 'CR before LF is tolerated, and empty lines are ignored.' }],
    touches,
    decoration: behind((right) => new OtherLineEnds(right)),
  },
];
