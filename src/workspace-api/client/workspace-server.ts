import { KitError } from '../../kernel/kit-error.ts';
import { RealClock } from '../../kernel/real-clock.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import { linkFailure } from '../../link/link-failure.ts';
import type { LinkTls } from '../../link/link-tls.ts';
import { workspacePath } from '../messages/channels.ts';
import { type Account, headersOf, openingOf, type Who } from './account.ts';
import { accountNotAccepted, isNotAccepted } from './account-not-accepted.ts';
import { type HttpReply, HttpSession, ServerConnections } from './http-session.ts';
import { NotificationChannel } from './notification-channel.ts';
import { refusalText } from './refusal-text.ts';
import { parseWorkspaceAddress } from './workspace-address.ts';
import { WorkspaceConnection } from './workspace-connection.ts';
import { WorkspaceLink } from './workspace-link.ts';

const defaultTimeoutMs = 5000;

export interface ServerOptions {
  readonly tls?: LinkTls;
  /** Milliseconds within which the server must answer, and a session must be open; 5000 by default. */
  readonly timeoutMs?: number;
  readonly accountOf: (agentId: string) => Account;
}

/** A server of the Workspace API, at which each agent has a session of their own that looks like a CTI link. */
export class WorkspaceServer {
  readonly #url: string;
  readonly #connections: ServerConnections;
  readonly #clock = new RealClock();
  readonly #timeoutMs: number;
  readonly #accountOf: ServerOptions['accountOf'];
  /** Sessions that were opened with a code, which is good for one: they stay open until the run ends. */
  readonly #kept = new Map<string, HttpSession>();
  /** Ends of sessions that are under way, by agent: the next one must not be ended by them. */
  readonly #ending = new Map<string, Promise<unknown>>();
  #sessions = 0;

  /** Throws KitError LINK_ADDRESS or LINK_NOT_SECURED. */
  constructor(url: string, { tls = {}, timeoutMs = defaultTimeoutMs, accountOf }: ServerOptions) {
    this.#url = url;
    this.#connections = new ServerConnections(parseWorkspaceAddress(url), tls);
    this.#timeoutMs = timeoutMs;
    this.#accountOf = accountOf;
  }

  /** Makes sure that there is a server: any answer will do. Fails with a KitError LINK_… if there is none. */
  async greet(timeoutMs = this.#timeoutMs): Promise<void> {
    const http = new HttpSession(this.#connections);
    await this.#send(() => http.send({ method: 'GET', path: `${workspacePath}/current-session`, timeoutMs }));
  }

  /**
   * Opens an agent's session. Fails with a KitError: WORKSPACE_ACCOUNT if the server does not accept the account,
   * WORKSPACE_NOT_OPENED if it does not open the session, LINK_… if it cannot be reached.
   */
  async open(who: Who): Promise<FrameConnection> {
    await this.#ending.get(who.agentId);
    const account = this.#accountOf(who.agentId);
    const http = this.#kept.get(who.agentId) ?? (await this.#initialize(who, account));
    return this.#connect(who, account, http);
  }

  close(): void {
    this.#clock.stop();
    this.#connections.close();
  }

  async #initialize({ agentId }: Who, account: Account): Promise<HttpSession> {
    const http = new HttpSession(this.#connections);
    const path = `${workspacePath}/${openingOf(account)}`;
    const reply = await this.#send(() =>
      http.send({ method: 'POST', path, headers: headersOf(account), timeoutMs: this.#timeoutMs }),
    );
    if (isNotAccepted(reply.status)) throw accountNotAccepted(this.#url, agentId, reply);
    if (reply.status !== 200) throw this.#notOpened(agentId, refusalText(reply));
    if (account.code !== undefined) this.#kept.set(agentId, http);
    return http;
  }

  async #connect(who: Who, account: Account, http: HttpSession): Promise<FrameConnection> {
    const { agentId } = who;
    const headers = headersOf(account);
    this.#sessions += 1;
    const connection: WorkspaceConnection = new WorkspaceConnection(new WorkspaceLink(who, account), {
      peer: this.#url,
      agentId,
      http,
      headers,
      end: () => {
        channel.close();
        if (account.code === undefined) this.#end(agentId, http, headers);
      },
    });
    const lost = (sentence: string) => {
      this.#kept.delete(agentId);
      connection.lost(sentence);
    };
    const notified = connection.notified.bind(connection);
    const channel = new NotificationChannel(
      { http, clock: this.#clock, headers, notified, lost },
      String(this.#sessions),
    );
    await this.#ready(agentId, connection, channel.open());
    return connection;
  }

  async #ready(agentId: string, connection: WorkspaceConnection, open: Promise<void>): Promise<void> {
    const timer = `open:${this.#sessions}`;
    const clock = this.#clock;
    const problem = await new Promise<string | undefined>((resolve) => {
      clock.setTimer(timer, clock.now() + this.#timeoutMs, () =>
        resolve(`no notifications came within ${this.#timeoutMs} ms`),
      );
      connection.onClose(({ sentence }) => resolve(sentence));
      void open.then(() => resolve(undefined));
    });
    clock.cancelTimer(timer);
    if (problem === undefined) return;
    connection.close();
    throw this.#notOpened(agentId, problem);
  }

  /** Ends a session, so that the server keeps nothing of it. */
  #end(agentId: string, http: HttpSession, headers: Readonly<Record<string, string>>): void {
    const path = `${workspacePath}/logout`;
    const ended = http.send({ method: 'POST', path, headers, timeoutMs: this.#timeoutMs }).then(
      () => undefined,
      () => undefined, // The session may be over already, or the server gone: the next session tells.
    );
    this.#ending.set(agentId, ended);
  }

  async #send(send: () => Promise<HttpReply>): Promise<HttpReply> {
    try {
      return await send();
    } catch (error) {
      throw linkFailure('connect to', this.#url, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #notOpened(agentId: string, why: string): KitError {
    return new KitError({
      code: 'WORKSPACE_NOT_OPENED',
      message: `${this.#url} did not open a session for agent ${agentId}: ${why}`,
      hint: 'Is /workspace/v3 of the Workspace API below this address, and does what stands before it let long polling through?',
    });
  }
}
