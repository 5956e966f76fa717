import type { Clock } from '../../kernel/clock.ts';
import { isJsonObject, type JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { ReportOnLink } from '../../protocol/recording.generated.ts';
import type { OtherSipServer, OtherSipServerUser } from '../../recording/floor/real-floor.ts';
import type { TerminationTransfer } from '../../recording/sip-server/server-choices.ts';
import type { SipServer } from '../../recording/sip-server/sip-server.ts';
import type { Endpoint } from '../../sip/transport/sip-transport.ts';
import { connectLines, serveLines } from './json-lines.ts';
import { LinesInForce } from './lines-in-force.ts';
import { wrongInLine } from './set-up-lines.ts';

/**
 * Connects with the set-up link of a SIP Server in another process (docs/link.md): lines of JSON over TCP. Throws KitError
 * RECORDING_SET_UP if nobody listens there.
 */
export async function openSetUpLink(
  end: Endpoint,
  user: OtherSipServerUser,
  clock: Clock,
): Promise<OtherSipServer> {
  const registered = new Set<string>();
  const take = (line: JsonObject | undefined): void => {
    const wrong = line === undefined ? 'a line is not a JSON object.' : wrongInLine(line);
    if (wrong !== undefined) user.failed(notUnderstood(wrong));
    else if (line?.error !== undefined) user.failed(refused(String(line.error)));
    else if (!(isJsonObject(line?.event) && inForce.take(line.event))) hand(line ?? {}, user);
  };
  const { send, close } = await connectLines(end, take).catch((cause) => {
    throw unreachable('set-up link of SIP Server', 'setUp', end, cause);
  });
  const inForce = new LinesInForce(clock, (request) => send({ request }));
  const setUp = (dn: string, line: JsonObject): Promise<void> => {
    send(line);
    registered.add(dn);
    return inForce.registered(dn);
  };
  return {
    setOptions: (dn, options) => setUp(dn, { dn, options: { ...options } }),
    routingPoints: { add: (routingPoint: string) => setUp(routingPoint, { routingPoint }) },
    set reading(reading: TerminationTransfer) {
      send({ reading });
    },
    isRegistered: (dn) => registered.has(dn),
    request: (request) => {
      if (request.messageType === 'RequestRegisterAddress') registered.add(String(request.thisDN));
      send({ request });
    },
    close,
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
  const { send, close } = await serveLines(end, (line, answer) => {
    const wrong = line === undefined ? 'the line: must be a JSON object.' : wrongInLine(line);
    if (wrong !== undefined) answer({ error: wrong });
    else carryOut(server(), line ?? {});
  });
  return { event: (event) => send({ event }), report: (report) => send({ report }), close };
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

/** Why a link of a participant that is under test cannot be used. */
export function unreachable(what: string, key: string, end: Endpoint, cause: unknown): KitError {
  const message = `The ${what} at ${end.address}:${end.port} cannot be reached.`;
  const hint = `Start what is under test, and look at recording.${key} in the profile.`;
  return new KitError({ code: 'RECORDING_SET_UP', message, hint }, { cause });
}
