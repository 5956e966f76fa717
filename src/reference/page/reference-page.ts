import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { ReferenceSystem } from '../reference-system.ts';
import { sinksOf, type TraceSink } from '../trace/trace-links.ts';
import { LiveMessages } from './live-messages.ts';

/** A page on the control port, for people who develop against the reference. Nothing of it is loaded before it is asked for. */
export class ReferencePage {
  readonly messages = new LiveMessages();
  readonly #system: ReferenceSystem;
  readonly #token: string;
  readonly #trace: TraceSink;
  readonly #isOwnToken: boolean;
  #server: Promise<Server> | undefined;

  /** Without a token of the links it makes its own, which only `urlAt` tells. */
  constructor(system: ReferenceSystem, linkToken: string | undefined, trace?: TraceSink) {
    this.#system = system;
    this.#trace = trace === undefined ? this.messages : sinksOf(trace, this.messages);
    this.#token = linkToken ?? randomBytes(24).toString('base64url');
    this.#isOwnToken = linkToken === undefined;
  }

  /** Takes a connection that begins with an HTTP request. */
  take(socket: Socket): void {
    socket.on('error', () => socket.destroy());
    this.#server ??= this.#create();
    void this.#server.then(
      (server) => server.emit('connection', socket),
      () => socket.destroy(),
    );
  }

  /** Where it is, for a control link at that address. A token of the links is not shown: the page asks for it. */
  urlAt(controlUrl: string): string {
    const page = controlUrl.replace('tcp:', 'http:');
    return this.#isOwnToken ? `${page}/#token=${this.#token}` : `${page}/`;
  }

  async #create(): Promise<Server> {
    const { createPageServer } = await import('./page-server.ts');
    return createPageServer({
      system: this.#system,
      messages: this.messages,
      trace: this.#trace,
      token: this.#token,
    });
  }
}
