import type { JsonValue } from '../../../kernel/json.ts';
import { KitError } from '../../../kernel/kit-error.ts';
import type { FrameConnection } from '../../../link/frames/frame-connection.ts';
import type { User } from '../../../protocol/workspace-api.generated.ts';
import { notificationsPath, workspacePath } from '../../messages/channels.ts';
import { operationAt, type Routed } from '../../messages/operations.ts';
import { LiveSession } from '../live-session.ts';
import { authorization } from './authorization.ts';
import type { GatewayPorts } from './gateway-ports.ts';
import { type GatewayReply, type GatewayRequest, refusal } from './gateway-request.ts';
import { corsHeaders, preflightHeaders } from './origins.ts';
import { readJson } from './read-json.ts';
import { clearSession, sessionIn, setSession } from './session-cookie.ts';

interface Open {
  readonly session: LiveSession;
  readonly user: User;
}

/** Sessions at once. */
const mostSessions = 1000;

/** The Workspace API's server, without HTTP: takes requests, and gives replies. */
export class WorkspaceGateway {
  readonly #ports: GatewayPorts;
  readonly #sessions = new Map<string, Open>();

  constructor(ports: GatewayPorts) {
    this.#ports = ports;
  }

  /** Whether every client has its answers and its notifications, and waits for more. */
  get isIdle(): boolean {
    return [...this.#sessions.values()].every(({ session }) => session.isIdle);
  }

  async take(request: GatewayRequest): Promise<GatewayReply> {
    const { origin } = request.headers;
    if (!this.#ports.origins.allows(origin)) return refusal(403, 'Pages of this origin are not let in.');
    const reply =
      request.method === 'OPTIONS' ? { status: 204, headers: preflightHeaders } : await this.#route(request);
    return { ...reply, headers: { ...reply.headers, ...corsHeaders(origin) } };
  }

  /** Ends all sessions. */
  close(): void {
    for (const { session } of this.#sessions.values()) session.end();
  }

  async #route(request: GatewayRequest): Promise<GatewayReply> {
    const { path, method, body } = request;
    const { accounts, origins, authorizes } = this.#ports;
    const authorized = authorizes ? authorization(request, accounts, origins) : undefined;
    if (authorized !== undefined) return authorized;
    if (!path.startsWith(`${workspacePath}/`)) return refusal(404, 'There is nothing at this path.');
    const json = readJson(body);
    if ('problem' in json) return refusal(400, json.problem);
    if (path === notificationsPath || path.startsWith(`${notificationsPath}/`))
      return method === 'POST'
        ? this.#notifications(request, json.value)
        : refusal(405, 'Bayeux comes by POST.');
    const routed = operationAt(method, path.slice(workspacePath.length + 1));
    if (routed === undefined) return refusal(501, 'This operation is not offered.');
    return isInitialization(routed)
      ? this.#initialize(request, routed)
      : this.#operate(request, routed, json.value);
  }

  async #initialize(request: GatewayRequest, routed: Routed): Promise<GatewayReply> {
    const user = this.#whoAsks(request);
    if (user === undefined) return refusal(401, 'The token or the code is missing or wrong.');
    const id = sessionIn(request.headers.cookie) ?? '';
    const open = this.#sessions.get(id);
    if (open?.user !== user) return this.#open(user);
    const { status, body } = await open.session.operate(routed, undefined);
    return { status, body, headers: setSession(id, this.#ports.overTls) };
  }

  #whoAsks({ headers, query }: GatewayRequest): User | undefined {
    const { accounts } = this.#ports;
    const code = query.get('code');
    if (code !== null) return accounts.byCode(code, query.get('redirect_uri') ?? '');
    return accounts.byToken(/^Bearer +(.+)$/i.exec(headers.authorization ?? '')?.[1]);
  }

  async #open(user: User): Promise<GatewayReply> {
    const { accounts, linkToken, clock, newId, limits, overTls, cameBack } = this.#ports;
    if (this.#sessions.size >= mostSessions) return refusal(503, 'There are too many sessions.');
    const link = await this.#link();
    if (link instanceof KitError) return refusal(502, link.message);
    const settings = {
      user,
      dnOfPlace: (place: string) => accounts.dnOfPlace(place),
      flatUserEvents: this.#ports.flatUserEvents,
      ...(linkToken === undefined ? {} : { token: linkToken }),
    };
    const id = newId();
    const ended = () => void this.#sessions.delete(id);
    const session = new LiveSession(settings, link, { id, clock, newId, limits, cameBack, ended });
    this.#sessions.set(id, { session, user });
    const { status, body } = await session.start();
    if (status === 200) return { status, body, headers: setSession(id, overTls) };
    session.end();
    return { status, body };
  }

  async #link(): Promise<FrameConnection | KitError> {
    try {
      return await this.#ports.openLink();
    } catch (error) {
      if (error instanceof KitError) return error;
      throw error;
    }
  }

  async #operate(
    request: GatewayRequest,
    routed: Routed,
    body: JsonValue | undefined,
  ): Promise<GatewayReply> {
    const session = this.#sessionOf(request);
    if (!(session instanceof LiveSession)) return session;
    const { overTls } = this.#ports;
    const answer = await session.operate(routed, body);
    const isOver = routed.found.operation.name === 'logout';
    return { ...answer, ...(isOver ? { headers: clearSession(overTls) } : {}) };
  }

  async #notifications(request: GatewayRequest, body: JsonValue | undefined): Promise<GatewayReply> {
    const session = this.#sessionOf(request);
    if (!(session instanceof LiveSession)) return session;
    if (body === undefined) return refusal(400, 'The body has no Bayeux messages.');
    // A single message may come without a list.
    const messages = Array.isArray(body) ? body : [body];
    return new Promise((resolve) => {
      const abandon = session.takeBayeux(messages, (answers) => resolve({ status: 200, body: answers }));
      request.gone.addEventListener('abort', abandon);
    });
  }

  #sessionOf({ headers }: GatewayRequest): LiveSession | GatewayReply {
    const id = sessionIn(headers.cookie);
    if (id === undefined) return refusal(401, 'There is no session: initialize-workspace comes first.');
    return this.#sessions.get(id)?.session ?? refusal(403, 'This session is over, or has never been.');
  }
}

function isInitialization({ found }: Routed): boolean {
  return found.kind === 'own' && found.operation.name === 'initialize';
}
