import { connect, createServer, type Socket } from 'node:net';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import type { RecordingReport } from '../indexer/recording-report.ts';
import type { TerminationTransfer } from '../sip-server/server-choices.ts';
import type { SipServer } from '../sip-server/sip-server.ts';
import type { OtherSipServer, OtherSipServerUser } from './real-floor.ts';

/** A line longer than that ends the connection. */
const longestLine = 1024 * 1024;

/**
 * Connects with the set-up link of a SIP Server in another process (docs/link.md): lines of JSON over TCP. Throws KitError
 * RECORDING_SET_UP if nobody listens there.
 */
export async function openSetUpLink(end: Endpoint, user: OtherSipServerUser): Promise<OtherSipServer> {
  const socket = await connected(end);
  const registered = new Set<string>();
  const send = (line: JsonObject): void => void socket.write(`${JSON.stringify(line)}\n`);
  onLines(socket, ({ event, report }) => {
    if (isJsonObject(event)) user.event(event);
    if (isJsonObject(report) && isReport(report)) user.report(report);
  });
  return {
    setOptions: (dn, options) => send({ dn, options: { ...options } }),
    routingPoints: { add: (routingPoint: string) => send({ routingPoint }) },
    set reading(reading: TerminationTransfer) {
      send({ reading });
    },
    isRegistered: (dn) => registered.has(dn),
    request: (request) => {
      if (request.messageType === 'RequestRegisterAddress') registered.add(String(request.thisDN));
      send({ request });
    },
    close: () => new Promise((resolve) => socket.end(() => resolve())),
  };
}

/** What a served SIP Server says goes to every connection of its set-up link; closing gives the port back. */
export interface ServedSetUpLink extends OtherSipServerUser {
  close(): Promise<void>;
}

/** Offers the set-up link of a SIP Server; rejects if the address cannot be bound. */
export async function serveSetUpLink(end: Endpoint, server: () => SipServer): Promise<ServedSetUpLink> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    onLines(socket, (line) => carryOut(server(), line));
  });
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    listener.listen({ host: end.address, port: end.port }, () => resolve());
  });
  const tell = (line: object): void => {
    for (const socket of sockets) socket.write(`${JSON.stringify(line)}\n`);
  };
  return {
    event: (event) => tell({ event }),
    report: (report) => tell({ report }),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => listener.close(() => resolve()));
    },
  };
}

function carryOut(server: SipServer, { dn, options, routingPoint, reading, request }: JsonObject): void {
  if (typeof dn === 'string' && isJsonObject(options)) server.setOptions(dn, switches(options));
  if (typeof routingPoint === 'string') server.routingPoints.add(routingPoint);
  if (reading === 'ends' || reading === 'maintained') server.reading = reading;
  if (isJsonObject(request)) server.cti(request);
}

function switches({ record, recordConsultCalls }: JsonObject) {
  return {
    ...(typeof record === 'boolean' && { record }),
    ...(typeof recordConsultCalls === 'boolean' && { recordConsultCalls }),
  };
}

/** Reports come from a SIP Server that is ours, in the shape that the indexer takes. */
function isReport(report: JsonObject): report is JsonObject & RecordingReport {
  return typeof report.kind === 'string' && typeof report.recordingId === 'string';
}

function connected(end: Endpoint): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: end.address, port: end.port });
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      // A link that breaks later shows in the case: nothing comes any more.
      socket.on('error', () => socket.destroy());
      resolve(socket);
    });
    socket.once('error', (cause) =>
      reject(
        new KitError(
          {
            code: 'RECORDING_SET_UP',
            message: `The set-up link of SIP Server at ${end.address}:${end.port} cannot be reached.`,
            hint: 'Start SIP Server, and look at recording.setUp in the profile.',
          },
          { cause },
        ),
      ),
    );
  });
}

function onLines(socket: Socket, take: (line: JsonObject) => void): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) socket.destroy();
    for (const line of lines) {
      const read = jsonOf(line);
      if (read) take(read);
      else socket.destroy();
    }
  });
}

function jsonOf(line: string): JsonObject | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isJsonObject(read) ? read : undefined;
  } catch {
    return undefined; // The connection ends, since nothing after it can be trusted.
  }
}
