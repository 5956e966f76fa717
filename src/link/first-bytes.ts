import type { Socket } from 'node:net';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => `${method} `);

/** Who takes a connection, by its first bytes. */
export interface Takers {
  readonly http: (socket: Socket) => void;
  readonly frames: (socket: Socket) => void;
}

/** Whether bytes begin an HTTP request; undefined while they could still become one. No frame begins like that. */
export function beginsHttp(bytes: Uint8Array): boolean | undefined {
  const longest = 8;
  const text = Buffer.from(bytes.subarray(0, longest)).toString('latin1');
  if (methods.some((method) => text.startsWith(method))) return true;
  return methods.some((method) => method.startsWith(text)) ? undefined : false;
}

/** Waits for the first bytes of a connection, no longer than that, and hands it over with all that it has sent. */
export function sortByFirstBytes(socket: Socket, { http, frames }: Takers, milliseconds: number): void {
  let seen: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  const giveUp = () => socket.destroy();
  const limit = setTimeout(giveUp, milliseconds);
  limit.unref();
  const look = () => {
    const bytes: Buffer | null = socket.read();
    if (bytes !== null) seen = Buffer.concat([seen, bytes]);
    const isHttp = beginsHttp(seen);
    if (isHttp !== undefined) handOver(isHttp ? http : frames);
  };
  const handOver = (take: (socket: Socket) => void) => {
    clearTimeout(limit);
    socket.off('readable', look).off('end', giveUp).off('error', giveUp).off('close', stop);
    if (seen.length > 0) socket.unshift(seen);
    take(socket);
  };
  const stop = () => clearTimeout(limit);
  socket.on('readable', look).on('end', giveUp).on('error', giveUp).on('close', stop);
}
