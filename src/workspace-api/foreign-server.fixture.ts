import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { CometDServer, ServerSession } from 'cometd-nodejs-server';
import type { JsonObject } from '../kernel/json.ts';

// Modules of the old kind, whose names an import does not see.
const requireOld = createRequire(import.meta.url);
const { createCometDServer } = requireOld('cometd-nodejs-server') as typeof import('cometd-nodejs-server');
const { AcknowledgedMessagesExtension } = requireOld(
  'cometd-nodejs-server/ack-extension.js',
) as typeof import('cometd-nodejs-server/ack-extension.js');

const voice = '/workspace/v3/voice';
const initialization = '/workspace/v3/initialization';
const complete = {
  messageType: 'WorkspaceInitializationComplete',
  state: 'Complete',
  data: { user: { userName: 'ana' } },
};
/** States of the agent after operations. */
const states: Readonly<Record<string, string>> = {
  'activate-channels': 'NotReady',
  'voice/ready': 'Ready',
  'voice/not-ready': 'NotReady',
  'voice/logout': 'LoggedOut',
  'voice/login': 'NotReady',
};

/**
 * As much of the Workspace API as one agent needs, with its notifications by CometD's own server: somebody else has
 * written how they are delivered. It notifies before it answers, and writes user data as an object.
 */
export class ForeignServer {
  /** What was asked for, as path and body, in its order. */
  readonly asked: string[] = [];
  /** How many sessions it opens; it answers 403 to who asks for more. */
  mostSessions = Number.POSITIVE_INFINITY;
  readonly #cometd: CometDServer = createCometDServer({ timeout: 300, maxInterval: 5000 });
  readonly #http: Server = createServer((request, response) => void this.#take(request, response));
  #session: ServerSession | undefined;
  #polled: () => void = () => undefined;

  async start(): Promise<string> {
    this.#cometd.addExtension(new AcknowledgedMessagesExtension());
    this.#cometd
      .createServerChannel(initialization)
      .addListener('subscribed', (_: unknown, session: ServerSession) => {
        this.#session = session;
        session.deliver(null, initialization, complete);
      });
    this.#cometd.createServerChannel(voice);
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve));
    const address = this.#http.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  /** Resolves when the client asks for notifications the next time. */
  nextPoll(): Promise<void> {
    return new Promise((resolve) => {
      this.#polled = resolve;
    });
  }

  notify(data: JsonObject): void {
    this.#cometd.getServerChannel(voice)?.publish(null, data);
  }

  /** The server no longer knows its client, as after a restart. */
  forget(): void {
    this.#session?.disconnect();
  }

  async stop(): Promise<void> {
    this.#cometd.close();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.startsWith('/workspace/v3/notifications')) {
      this.#polled();
      this.#cometd.handle(request, response);
      return;
    }
    const body = await text(request);
    const operation = path.replace('/workspace/v3/', '');
    this.asked.push(`${operation} ${body}`);
    const opened = this.asked.filter((one) => one.startsWith('initialize-workspace')).length;
    if (operation === 'initialize-workspace' && opened > this.mostSessions) {
      response.writeHead(403).end();
      return;
    }
    const agentState = states[operation];
    if (agentState !== undefined)
      this.notify({ messageType: 'DnStateChanged', dn: { number: '7001', agentState } });
    if (path.endsWith('send-user-event'))
      this.notify({ messageType: 'EventUserEvent', userData: { GSW_USER_EVENT: 'PreviewRecord' } });
    response.setHeader('set-cookie', ['JSESSIONID=1; Path=/', 'WORKSPACE_SESSIONID=1; Path=/workspace/v3']);
    response.end(JSON.stringify({ status: { code: 1 } }));
  }
}
