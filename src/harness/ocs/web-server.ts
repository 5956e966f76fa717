import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { http } from '../../link/node-http.ts';
import { Inbox } from '../case/inbox.ts';
import type { Transcript } from '../case/transcript.ts';

/** An HTTP request that a web server has received. */
export interface ReceivedPost {
  readonly method: string;
  /** The body, if it is a JSON object. */
  readonly body: JsonObject | undefined;
  /** Its transcript entry. */
  readonly entry: number;
}

/** The longest body that is read, in bytes. */
const longestBody = 1024 * 1024;

/** The web server to which an OCS under test posts what becomes of its campaign groups. */
export class WebServer {
  readonly posts = new Inbox<ReceivedPost>();
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    // A server that listens on a port has an address of this kind.
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/campaign-group-states`;
  }

  static async open(transcript: Transcript): Promise<WebServer> {
    const server = http.createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', resolve);
    });
    const opened = new WebServer(server);
    server.on('request', async (request, response) => {
      const text = await bodyOf(request);
      const body = jsonIn(text);
      const method = request.method ?? '';
      const frame = { request: `${method} ${request.url}`, body: body ?? text };
      const entry = transcript.record({ channel: 'http', from: 'OCS', to: 'web server', frame }).n;
      // Kept before it is answered: the answer means that it has arrived.
      opened.posts.put({ method, body, entry });
      response.writeHead(200).end();
    });
    return opened;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of request) {
      length += piece.length;
      if (length <= longestBody) pieces.push(piece);
    }
  } catch (error) {
    return `(broken off: ${String(error)})`;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function jsonIn(text: string): JsonObject | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isJsonObject(json) ? json : undefined;
  } catch {
    return undefined; // A text that is not JSON: the expectations say so.
  }
}
