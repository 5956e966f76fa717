import type { FrameConnection } from '../link/frames/frame-connection.ts';
import { type LinkListener, type ListenOptions, listen } from '../link/listen.ts';
import { isLoopback } from '../link/listener-security.ts';
import { serveControl } from './control/serve-control.ts';
import { serveCti } from './cti-session.ts';
import { ReferencePage } from './page/reference-page.ts';
import type { ReferenceSystem } from './reference-system.ts';
import type { ReferenceOptions, RunningReference } from './start-reference.ts';
import { sinksOf, type TracedServer, traceControl, traceCti, traceLost } from './trace/trace-links.ts';
import { whyUnheard } from './trace/why-unheard.ts';

/** What serves the links of a reference, however they are opened. */
export interface ReferenceLinks {
  readonly cti: (connection: FrameConnection) => void;
  readonly control: (connection: FrameConnection) => void;
  /** Absent if there is none. */
  readonly page: ReferencePage | undefined;
}

/** Nothing is put round a connection of which nobody wants to see anything. */
export function referenceLinks(system: ReferenceSystem, options: ReferenceOptions): ReferenceLinks {
  const { token } = options;
  const page = hasPage(options) ? new ReferencePage(system, token, options.trace) : undefined;
  const sinks = [options.trace, page?.messages].filter((sink) => sink !== undefined);
  const server = tracedServer(system);
  if (sinks.length > 0)
    system.lostEvents.hear((dn, userData) => traceLost(dn, userData, server, sinksOf(...sinks)));
  const watched = (connection: FrameConnection, trace: typeof traceCti) =>
    sinks.length === 0 ? connection : trace(connection, server, sinksOf(...sinks));
  return {
    page,
    cti: (connection) =>
      serveCti(system.decorated(watched(connection, traceCti)), { engine: system.engine, token }),
    control: (connection) => serveControl(watched(connection, traceControl), system, token),
  };
}

/** A page is for this machine, and there without TLS. */
function hasPage({ page = false, host = '127.0.0.1', tls }: ReferenceOptions): boolean {
  return page && tls === undefined && isLoopback(host);
}

function tracedServer({ clock, engine }: ReferenceSystem): TracedServer {
  return {
    now: () => clock.now(),
    agentAt: (dn) => engine.primary().agents.get(dn)?.agentId,
    whyUnheard: (userData) => whyUnheard(userData, engine.view()),
  };
}

type Urls = Pick<RunningReference, 'url' | 'controlUrl' | 'webSocketUrl' | 'pageUrl'>;

/** Listens where the options say; each listener is added as soon as it is open. */
export async function openListeners(
  { cti, control, page }: ReferenceLinks,
  { host, tls, token, port, controlPort, webSocketPort }: ReferenceOptions,
  listeners: LinkListener[],
): Promise<Urls> {
  const shared = {
    ...(host === undefined ? {} : { host }),
    ...(tls === undefined ? {} : { tls }),
    ...(token === undefined ? {} : { token }),
  };
  const open = async (
    own: Pick<ListenOptions, 'port' | 'transport' | 'http'>,
    serve: (connection: FrameConnection) => void,
  ) => {
    const listener = await listen({ ...shared, ...own }, serve);
    listeners.push(listener);
    return listener.url;
  };
  const url = await open({ port }, cti);
  const http =
    page === undefined ? {} : { http: (socket: Parameters<ReferencePage['take']>[0]) => page.take(socket) };
  const controlUrl =
    controlPort === undefined ? undefined : await open({ port: controlPort, ...http }, control);
  const webSocketUrl =
    webSocketPort === undefined
      ? undefined
      : await open({ port: webSocketPort, transport: 'websocket' }, cti);
  return {
    url,
    ...(controlUrl !== undefined && { controlUrl }),
    ...(webSocketUrl !== undefined && { webSocketUrl }),
    ...(controlUrl !== undefined && page !== undefined && { pageUrl: page.urlAt(controlUrl) }),
  };
}
