import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type GatewayReply, type GatewayRequest, refusal } from './gateway-request.ts';
import { bodyLimit } from './read-json.ts';

/** A body that is too long is read on for so many bytes, so that its sender sees the answer; then it is cut. */
const drainLimit = 4 * bodyLimit;

/** What Node calls with each request. What should be impossible is told to `failed`, and never to the client. */
export function listenerFor(
  take: (request: GatewayRequest) => Promise<GatewayReply>,
  failed: (error: unknown) => void,
): RequestListener {
  return async (incoming, outgoing) => {
    try {
      write(outgoing, await replyTo(incoming, outgoing, take));
    } catch (error) {
      failed(error);
      if (!outgoing.headersSent) write(outgoing, refusal(500, 'The gateway failed.'));
    }
  };
}

async function replyTo(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  take: (request: GatewayRequest) => Promise<GatewayReply>,
): Promise<GatewayReply> {
  const body = await readBody(incoming);
  if (body === undefined)
    return { ...refusal(413, 'The body is longer than 1 MiB.'), headers: { connection: 'close' } };
  const target = `http://gateway${incoming.url ?? '/'}`;
  if (!URL.canParse(target)) return refusal(400, 'The path is not one.');
  const { pathname: path, searchParams: query } = new URL(target);
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const { method = 'GET' } = incoming;
  return take({ method, path, query, headers: headersOf(incoming), body, gone: gone.signal });
}

/** Nothing if it is too long. */
async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += chunk.length;
    if (length <= bodyLimit) chunks.push(chunk);
    if (length > drainLimit) break; // which destroys it
  }
  return length > bodyLimit ? undefined : Buffer.concat(chunks).toString('utf8');
}

function headersOf({ headers }: IncomingMessage): GatewayRequest['headers'] {
  const { authorization, cookie, origin } = headers;
  return { authorization, cookie, origin };
}

function write(outgoing: ServerResponse, { status, headers = {}, body }: GatewayReply): void {
  if (outgoing.destroyed) return;
  const isPage = typeof body === 'object' && body !== null && 'html' in body;
  const type = isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  const common = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  outgoing.writeHead(status, {
    ...common,
    ...(body === undefined ? {} : { 'content-type': type }),
    ...headers,
  });
  if (body === undefined) outgoing.end();
  else outgoing.end(isPage ? String(body.html) : JSON.stringify(body));
}
