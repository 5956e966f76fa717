import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LinkTls } from '../../link/link-tls.ts';
import type { Exchange, HttpAnswer, HttpRequest } from './exchange.ts';

/** Requests over a socket each, so that one that is cut off takes no other with it. */
export function httpExchange(base: URL, tls: LinkTls = {}): Exchange {
  const send = base.protocol === 'https:' ? requestHttps : requestHttp;
  const before = base.pathname.replace(/\/$/, '');
  return ({ method, path, headers, body, gone }: HttpRequest) =>
    new Promise<HttpAnswer>((resolve, reject) => {
      const bytes = Buffer.from(body);
      const length = method === 'GET' ? {} : { 'content-length': bytes.length };
      const options = {
        ...tls,
        method,
        agent: false,
        path: before + path,
        headers: { 'content-type': 'application/json', ...headers, ...length },
        ...(gone === undefined ? {} : { signal: gone }),
      };
      const outgoing = send(base, options, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            cookies: incoming.headers['set-cookie'] ?? [],
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      outgoing.on('error', reject);
      outgoing.end(method === 'GET' ? undefined : bytes);
    });
}
