import type { ClientRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { http } from '../link/node-http.ts';

/** Milliseconds to wait for a web server's answer. */
const patience = 2000;

/** Outcome of a POST. */
export type PostOutcome = { readonly status: number } | { readonly failure: string };

/** Sends a body as JSON, once; errors are part of the outcome. */
export function postJson(uri: string, body: unknown): Promise<PostOutcome> {
  return new Promise((resolve) => {
    const failed = (error: Error): void => resolve({ failure: error.message });
    try {
      const request = open(uri);
      request.setHeader('content-type', 'application/json; charset=utf-8');
      request.on('error', failed);
      request.on('timeout', () => request.destroy(new Error(`no answer within ${patience} ms`)));
      request.on('response', (response) => {
        response.resume();
        response.on('error', failed);
        response.on('end', () => resolve({ status: response.statusCode ?? 0 }));
      });
      request.end(JSON.stringify(body));
    } catch (error) {
      failed(error instanceof Error ? error : new Error(String(error)));
    }
  });
}

/** Connections are not kept alive: a web server that stops with its test must not hold up the next one. */
function open(uri: string): ClientRequest {
  const request = new URL(uri).protocol === 'https:' ? httpsRequest : http.request;
  return request(uri, { method: 'POST', agent: false, timeout: patience });
}
