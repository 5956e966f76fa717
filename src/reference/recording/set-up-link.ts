import { connect, createServer, type Socket } from 'node:net';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { ReportOnLink } from '../../protocol/recording.generated.ts';
import type { OtherSipServer, OtherSipServerUser } from '../../recording/floor/real-floor.ts';
import type { TerminationTransfer } from '../../recording/sip-server/server-choices.ts';
import type { SipServer } from '../../recording/sip-server/sip-server.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import { wrongInLine } from './set-up-lines.ts';

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
  onLines(socket, (line) => {
    const wrong = line === undefined ? 'a line is not a JSON object.' : wrongInLine(line);
    if (wrong !== undefined) user.failed(notUnderstood(wrong));
    else if (line?.error !== undefined) user.failed(refused(String(line.error)));
    else hand(line ?? {}, user);
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

function hand({ event, report }: JsonObject, user: OtherSipServerUser): void {
  if (isJsonObject(event)) user.event(event);
  if (isJsonObject(report)) user.report(report as JsonObject & ReportOnLink); // The schema has accepted it.
}

function notUnderstood(wrong: string): KitError {
  return new KitError({
    code: 'RECORDING_LINE',
    message: `The set-up link of SIP Server said what its schema does not allow: ${wrong}`,
    hint: 'schemas/recording/set-up-link.schema.json has an example of each line.',
  });
}

function refused(sentence: string): KitError {
  return new KitError({
    code: 'RECORDING_LINE',
    message: `The set-up link of SIP Server has refused a line: ${sentence}`,
    hint: 'schemas/recording/set-up-link.schema.json says what the kit sends.',
  });
}

/** What a served SIP Server says goes to every connection of its set-up link; closing gives the port back. */
export interface ServedSetUpLink extends Omit<OtherSipServerUser, 'failed'> {
  close(): Promise<void>;
}

/** Offers the set-up link of a SIP Server; rejects if the address cannot be bound. */
export async function serveSetUpLink(end: Endpoint, server: () => SipServer): Promise<ServedSetUpLink> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    onLines(socket, (line) => {
      const wrong = line === undefined ? 'the line: must be a JSON object.' : wrongInLine(line);
      if (wrong !== undefined) socket.write(`${JSON.stringify({ error: wrong })}\n`);
      else carryOut(server(), line ?? {});
    });
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

/** Undefined stands for a line that is not a JSON object. */
function onLines(socket: Socket, take: (line: JsonObject | undefined) => void): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) socket.destroy();
    for (const line of lines) take(jsonOf(line));
  });
}

function jsonOf(line: string): JsonObject | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isJsonObject(read) ? read : undefined;
  } catch {
    return undefined; // The user says so.
  }
}
