import type { ConnectionOptions, FrameConnection } from './frames/frame-connection.ts';
import { memoryWires } from './wires/memory-wire.ts';
import { WireConnection } from './wires/wire-connection.ts';

/** The two ends of a link inside one process: the same frames and rules as over a socket, without delay. */
export function memoryLink(options: ConnectionOptions = {}): [FrameConnection, FrameConnection] {
  const [one, other] = memoryWires();
  return [new WireConnection(one, options), new WireConnection(other, options)];
}
