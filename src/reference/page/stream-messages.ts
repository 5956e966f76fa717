import type { ServerResponse } from 'node:http';
import { traceClock } from '../trace/trace-line.ts';
import type { LiveMessages } from './live-messages.ts';

/** Bytes that may wait for a page that does not read; then it has to ask again. */
const backlogLimit = 1024 * 1024;

/** Sends messages as server-sent events, from the one after that number on, until the page leaves. */
export function streamMessages(response: ServerResponse, messages: LiveMessages, after: number): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': messages of all links\n\n');
  const stop = messages.listen((message, number) => {
    const shown = { ...message, clock: traceClock(message) };
    response.write(`id: ${number}\ndata: ${JSON.stringify(shown)}\n\n`);
    if (response.writableLength > backlogLimit) response.destroy();
  }, after);
  response.on('close', stop);
}
