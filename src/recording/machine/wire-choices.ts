import type { MediaAddress } from '../../media/rtp-receiver.ts';
import type { SipMessage } from '../../sip/message/sip-message.ts';
import type { Read } from '../../sip/message/sip-refusal.ts';
import type { Participant } from './trace.ts';

/** The two servers of a recorded call, which anybody can send to. */
export type ServerName = 'SIP Server' | 'media server';

/** A datagram that has come to the SIP port of a server. */
export interface Arrival {
  readonly server: ServerName;
  readonly bytes: Uint8Array;
  /** The message, or why it is none. */
  readonly read: Read<SipMessage>;
  readonly from: Participant;
}

/** A SIP message that a server is about to send. */
export interface Departure {
  readonly server: ServerName;
  readonly message: SipMessage;
  readonly to: Participant;
}

/** A packet that has come to a media port of the media server, and whether it is from the address that was negotiated. */
export interface MediaArrival {
  readonly bytes: Uint8Array;
  readonly from: MediaAddress;
}

/** What a server does at its ports, before and after everything else; another one may do something else, rightly or wrongly. */
export interface WireChoices {
  /** Whether a datagram is read, ignored, or the end of the server; or what is read instead of it. */
  takes(arrival: Arrival): 'reads' | 'ignores' | 'ends' | Uint8Array;
  /** What is sent instead of a message; undefined for nothing. */
  sends(departure: Departure): SipMessage | undefined;
  /** Whether SIP Server reads a frame of a CTI client, or another one instead, ignores it, or is ended by it. */
  asks(frame: string): { readonly read: string } | 'ignores' | 'ends';
  /** What is read instead of a packet of media; undefined for nothing. */
  hears(arrival: MediaArrival): Uint8Array | undefined;
}

export const rightWireChoices: WireChoices = {
  takes: () => 'reads',
  sends: ({ message }) => message,
  asks: (frame) => ({ read: frame }),
  hears: ({ bytes }) => bytes,
};
