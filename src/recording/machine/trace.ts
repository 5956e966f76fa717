import type { JsonObject } from '../../kernel/json.ts';
import type { SipMessage } from '../../sip/message/sip-message.ts';

/** Who takes part in a recorded call, as traces and reports name them. */
export type Participant =
  | 'D1'
  | 'D2'
  | 'D3'
  | 'SIP Server'
  | 'media server'
  | 'indexer'
  | 'CTI client'
  /** Somebody who takes part in no call, and sends what is wrong. */
  | 'stranger'
  | 'unknown';

interface Passing {
  /** Milliseconds of the floor's clock. */
  readonly at: number;
  readonly from: Participant;
  readonly to: Participant;
}

/** One thing that happened between two participants; a trace is a list of them on one time axis. */
export type TraceEntry = Passing &
  (
    | { readonly kind: 'sip'; readonly message: SipMessage }
    | { readonly kind: 'cti'; readonly frame: JsonObject }
    /** A datagram of a stranger, or for one, that is not SIP. */
    | { readonly kind: 'datagram'; readonly frame: JsonObject }
    /** The first packet of a stream from one address to another; the media of a call are too many to be listed. */
    | { readonly kind: 'media'; readonly frame: JsonObject }
    /** What the media server and SIP Server report to the indexer, and what it has indexed. */
    | { readonly kind: 'index'; readonly frame: JsonObject }
  );

/** Who gets every entry, in the order in which they happen. */
export type TraceListener = (entry: TraceEntry) => void;
