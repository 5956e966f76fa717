import type { RecordedSide } from '../indexer/recording-report.ts';
import type { Leg } from './leg.ts';
import type { ServedCall } from './served-call.ts';
import type { ServerPorts } from './server-ports.ts';

/** What the features of calls (recording, transfer, conference) need of the server that has the calls. */
export interface CallsOfServer {
  readonly ports: ServerPorts;
  /** A leg to a device, to be invited. */
  legTo(dn: string, call: ServedCall): Leg;
  /** A leg to the media server: `msml=C` with its parameters, or `conf=K`. */
  mediaLeg(dn: string, user: string, parameters: Readonly<Record<string, string | true>>): Leg;
  /** A party has joined: the options of its DN may start a recording, unless they are disabled for a side. */
  joined(call: ServedCall, disabled?: RecordedSide): void;
}
