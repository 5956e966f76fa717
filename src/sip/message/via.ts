import { readHostPort, writeHostPort } from './host.ts';
import { type Parameters, parameterValue, readParameters, writeParameters } from './parameters.ts';
import type { Scanner } from './scanner.ts';

/** One hop of a request (RFC 3261, section 20.42). */
export interface Via {
  /** In upper case: UDP, TCP, or what else the sender names. */
  readonly transport: string;
  readonly host: string;
  readonly port: number | undefined;
  readonly parameters: Parameters;
}

/** How a branch begins that is unique by itself (RFC 3261, section 8.1.1.7). */
export const magicCookie = 'z9hG4bK';

export function branchOf({ parameters }: Via): string | undefined {
  return parameterValue(parameters, 'branch');
}

/** Whether a branch names its transaction; the bare cookie does not, nor what older agents send. */
export function isUnique(branch: string | undefined): branch is string {
  return branch !== undefined && branch.length > magicCookie.length && branch.startsWith(magicCookie);
}

export function readVia(scanner: Scanner): Via | undefined {
  const from = scanner.at;
  const protocol = scanner.token('protocol');
  const version = scanner.separator('/') ? scanner.token('version') : undefined;
  const transport = scanner.separator('/') ? scanner.token('transport') : undefined;
  if (protocol === undefined || version === undefined || transport === undefined)
    return scanner.refuse('does not begin with protocol, version and transport', from);
  if (protocol.toUpperCase() !== 'SIP' || version !== '2.0') return scanner.refuse('is not of SIP/2.0', from);
  if (scanner.expect(/[ \t]+/y, 'space before the host') === undefined) return undefined;
  return readSentBy(scanner, transport.toUpperCase());
}

/** Here, unlike in a URI, space may surround the colon. */
function readSentBy(scanner: Scanner, transport: string): Via | undefined {
  const target = readHostPort(scanner);
  if (target === undefined) return undefined;
  const spaced = target.port === undefined && scanner.separator(':');
  const port = spaced ? scanner.number('port', 65_535) : target.port;
  if (spaced && port === undefined) return undefined;
  const parameters = readParameters(scanner);
  return parameters && { transport, host: target.host, port, parameters };
}

export function writeVia(via: Via): string {
  return `SIP/2.0/${via.transport} ${writeHostPort(via)}${writeParameters(via.parameters)}`;
}
