import assert from 'node:assert/strict';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import type { FrameConnection } from '../../../link/frames/frame-connection.ts';
import { memoryLink } from '../../../link/memory-link.ts';
import { type GatewayOptions, type RunningGateway, startGateway } from '../start-gateway.ts';

/** What is not as usual in one HTTP request. */
interface Unusual {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly raw?: string;
}

/** What came back. */
export interface Came {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: JsonObject;
}

/** A gateway before a link whose server end is in the test's hand; it registers clients by itself. */
export class GatewayDriver {
  readonly failures: unknown[] = [];
  /** The server's ends of the links, the newest last. */
  readonly links: FrameConnection[] = [];
  /** Whether the link accepts clients. */
  accepts = true;
  #gateway: RunningGateway | undefined;

  async start(options: Partial<GatewayOptions> = {}): Promise<void> {
    const failed = (error: unknown) => void this.failures.push(error);
    this.#gateway = await startGateway({ port: 0, link: () => this.#openLink(), failed, ...options });
  }

  async stop(): Promise<void> {
    await this.#gateway?.close();
    assert.deepEqual(this.failures, []);
  }

  get url(): string {
    return this.#gateway?.url ?? '';
  }

  /** Sends a request to a path of the server. */
  async send(
    path: string,
    body?: JsonValue,
    { method = 'POST', headers = {}, raw }: Unusual = {},
  ): Promise<Came> {
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const json = { 'content-type': 'application/json' };
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: { ...json, ...headers },
      ...(text === undefined ? {} : { body: text }),
    });
    const came = await response.text();
    const parsed: unknown = came.startsWith('{') ? JSON.parse(came) : {};
    assert.ok(isJsonObject(parsed));
    assert.doesNotMatch(came, /\bat .*\.[jt]s|node:internal/, 'there is no stack trace');
    return { status: response.status, headers: response.headers, text: came, body: parsed };
  }

  /** Opens a session; gives what its cookie is sent in. */
  async open(headers: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, string>>> {
    const { status, headers: came } = await this.send('/workspace/v3/initialize-workspace', undefined, {
      headers,
    });
    assert.equal(status, 200);
    const [cookie = ''] = (came.getSetCookie()[0] ?? '').split(';');
    assert.match(cookie, /^WORKSPACE_SESSIONID=[\w-]{36}$/);
    return { cookie };
  }

  #openLink(): FrameConnection {
    const [client, server] = memoryLink();
    this.links.push(server);
    server.onFrame(({ referenceId = 0 }) => {
      const refusal = { messageType: 'EventError', errorCode: 1012, errorMessage: 'The token is wrong.' };
      const welcome = { messageType: 'EventLinkConnected', applicationName: 'a', protocolVersion: '1.0' };
      server.send({ ...(this.accepts ? welcome : refusal), referenceId });
    });
    return client;
  }
}
