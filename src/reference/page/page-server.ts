import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { JsonRpcError } from '../../link/json-rpc/json-rpc.ts';
import { http } from '../../link/node-http.ts';
import type { ReferenceSystem } from '../reference-system.ts';
import { type TraceSink, traceCalled } from '../trace/trace-links.ts';
import type { LiveMessages } from './live-messages.ts';
import { turnedAway, withoutToken } from './page-admission.ts';
import { pageCall } from './page-calls.ts';
import { pageChoices } from './page-choices.ts';
import { type PageDocument, pageDocument } from './page-document.ts';
import { pageRecords, pageState } from './page-state.ts';
import { streamMessages } from './stream-messages.ts';

/** What the page is served from. */
export interface PageOptions {
  readonly system: ReferenceSystem;
  readonly messages: LiveMessages;
  /** Is told what the page calls. */
  readonly trace: TraceSink;
  /** What a page has to show before it learns or does anything. */
  readonly token: string;
}

/** Milliseconds within which a request must have come. */
const requestTimeout = 10_000;

/** Longest body of a request, in bytes. */
const bodyLimit = 64 * 1024;

const safety = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Serves the page over connections that are given to it: it does not listen. */
export function createPageServer(options: PageOptions): Server {
  const document = pageDocument();
  const limits = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: 1000 };
  return http.createServer(limits, (request, response) => {
    for (const [name, value] of Object.entries(safety)) response.setHeader(name, value);
    serve(request, response, document, options).catch((error: unknown) => answerError(response, error));
  });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  document: PageDocument,
  options: PageOptions,
): Promise<void> {
  const { headers, method, socket } = request;
  const url = new URL(request.url ?? '/', 'http://page');
  const stranger = turnedAway(headers, socket.localPort ?? 0);
  if (stranger !== undefined) return answer(response, stranger.status, { problem: stranger.sentence });
  if (method === 'GET' && url.pathname === '/') {
    response.writeHead(200, document.headers).end(document.html);
    return;
  }
  const unknown = withoutToken(headers, options.token);
  if (unknown !== undefined) return answer(response, unknown.status, { problem: unknown.sentence });
  await serveData(request, response, url, options);
}

async function serveData(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, searchParams }: URL,
  { system, messages, trace }: PageOptions,
): Promise<void> {
  switch (`${request.method} ${pathname}`) {
    case 'GET /choices':
      return answer(response, 200, pageChoices());
    case 'GET /state':
      return answer(response, 200, pageState(system));
    case 'GET /records':
      return answer(response, 200, await pageRecords(system, searchParams.get('list') ?? ''));
    case 'GET /messages':
      return streamMessages(response, messages, Number(searchParams.get('after') ?? 0));
    case 'POST /call':
      return answer(response, 200, await calledBy(await bodyOf(request), system, trace));
    default:
      return answer(response, 404, { problem: `There is no ${pathname} for ${request.method}.` });
  }
}

function calledBy(asked: unknown, system: ReferenceSystem, trace: TraceSink): Promise<JsonObject> {
  // Parsed from JSON, so its members are JSON values.
  const frame = isJsonObject(asked) ? (asked as JsonObject) : {};
  return traceCalled(frame, system.clock, trace, () => pageCall(system, asked));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > bodyLimit) throw new JsonRpcError(-32600, `A request has at most ${bodyLimit} bytes.`);
    chunks.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new JsonRpcError(-32700, 'The request is not JSON.');
  }
}

function answer(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A refusal is told as the control link tells it; anything else is a fault of the kit, and its text stays here. */
function answerError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (error instanceof JsonRpcError) answer(response, 409, { problem: error.message });
  else answer(response, 500, { problem: 'The kit itself failed.' });
}
