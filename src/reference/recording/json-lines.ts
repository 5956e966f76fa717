import { connect, createServer, type Socket } from 'node:net';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';

/** A line longer than that ends the connection. */
const longestLine = 1024 * 1024;

/** One end of a connection that carries lines of JSON. */
export interface JsonLines {
  send(line: object): void;
  close(): Promise<void>;
}

/** Takes a line; undefined stands for one that is not a JSON object. */
type Take = (line: JsonObject | undefined) => void;

/** Connects; rejects with Node's error if nobody listens there. A link that breaks later says nothing any more. */
export function connectLines(end: Endpoint, take: Take): Promise<JsonLines> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: end.address, port: end.port });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      onLines(socket, take);
      resolve({
        send: (line) => write(socket, line),
        close: () => new Promise((done) => socket.end(() => done())),
      });
    });
  });
}

/** Listens; rejects if the address cannot be bound. `send` goes to every connection, `answer` to the one that has asked. */
export async function serveLines(
  end: Endpoint,
  take: (line: JsonObject | undefined, answer: (line: object) => void) => void,
): Promise<JsonLines> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    onLines(socket, (line) => take(line, (answer) => write(socket, answer)));
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen({ host: end.address, port: end.port }, () => resolve());
  });
  return {
    send: (line) => {
      for (const socket of sockets) write(socket, line);
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}

function write(socket: Socket, line: object): void {
  socket.write(`${JSON.stringify(line)}\n`);
}

function onLines(socket: Socket, take: Take): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) socket.destroy();
    for (const line of lines) take(jsonOf(line));
  });
}

function jsonOf(line: string): JsonObject | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isJsonObject(read) ? read : undefined;
  } catch {
    return undefined; // The user says so.
  }
}
