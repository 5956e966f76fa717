import type { Agent as HttpAgent, IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { JsonValue } from '../../kernel/json.ts';
import { defaultBacklogLimit } from '../../link/frames/frame-connection.ts';
import { timedOut } from '../../link/link-failure.ts';
import { type LinkTls, tlsSettings } from '../../link/link-tls.ts';
import { http } from '../../link/node-http.ts';
import { CookieJar } from './cookie-jar.ts';

/** One HTTP request to the server. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Below the server's address, with its query. */
  readonly path: string;
  readonly body?: JsonValue;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds within which the whole answer must be there. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** What the server has answered. */
export interface HttpReply {
  readonly status: number;
  /** Nothing if it is not JSON. */
  readonly body: JsonValue | undefined;
}

/** Connections to one server, which all sessions share. */
export class ServerConnections {
  readonly base: URL;
  readonly agent: HttpAgent;
  readonly tls: LinkTls;

  constructor(base: URL, tls: LinkTls) {
    this.base = base;
    this.tls = tls;
    this.agent =
      base.protocol === 'https:' ? new HttpsAgent({ keepAlive: true }) : new http.Agent({ keepAlive: true });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** Requests of one session: they carry its cookies. */
export class HttpSession {
  /** Bytes of answers. */
  received = 0;
  readonly #server: ServerConnections;
  readonly #jar = new CookieJar();

  constructor(server: ServerConnections) {
    this.#server = server;
  }

  /** Rejects with Node's error if there is no answer in time, or with one that says that it is too long. */
  send({ method, path, body, headers, timeoutMs, signal }: HttpRequest): Promise<HttpReply> {
    const { base, agent, tls } = this.#server;
    const target = new URL(base.pathname.replace(/\/$/, '') + path, base);
    const cookie = this.#jar.for(target.pathname);
    const text = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      const own = {
        method,
        agent,
        headers: {
          accept: 'application/json',
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...(cookie === undefined ? {} : { cookie }),
          ...headers,
        },
        ...(signal && { signal }),
      };
      const answered = (incoming: IncomingMessage) => this.#read(incoming).then(resolve, reject);
      const outgoing =
        target.protocol === 'https:'
          ? requestHttps(target, { ...own, ...tlsSettings(tls) }, answered)
          : http.request(target, own, answered);
      const limit = setTimeout(() => outgoing.destroy(timedOut(timeoutMs)), timeoutMs);
      outgoing.once('error', reject);
      outgoing.once('close', () => clearTimeout(limit));
      outgoing.end(text);
    });
  }

  async #read(incoming: IncomingMessage): Promise<HttpReply> {
    this.#jar.take(incoming.headers['set-cookie'] ?? []);
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of incoming) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      this.received += bytes.length;
      if (length > defaultBacklogLimit) throw new Error('an answer is longer than 16 MiB');
      chunks.push(bytes);
    }
    return { status: incoming.statusCode ?? 0, body: jsonIn(Buffer.concat(chunks).toString('utf8')) };
  }
}

function jsonIn(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // Such as a page of a proxy.
    throw error;
  }
}
