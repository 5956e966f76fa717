import { encodeSip } from '../../sip/message/encode-message.ts';
import { parseSip } from '../../sip/message/parse-message.ts';
import type { Endpoint, SipTransport, TransportUser } from '../../sip/transport/sip-transport.ts';
import type { Participant } from '../machine/trace.ts';
import type { ServerName, WireChoices } from '../machine/wire-choices.ts';

/** The SIP ports of a server. */
export interface WireEdge {
  readonly server: ServerName;
  /** Undefined if it does all that it should. */
  readonly choices: () => WireChoices | undefined;
  participantAt(end: Endpoint): Participant;
  /** The server is no longer there. */
  end(): void;
}

/** Asks what becomes of a datagram before the server reads it. */
export function decoratedUser(user: TransportUser, edge: WireEdge): TransportUser {
  return {
    received: (bytes, from) => {
      const taken = takenBy(edge, bytes, edge.participantAt(from));
      if (taken === 'ends') edge.end();
      else if (taken !== 'ignores') user.received(taken instanceof Uint8Array ? taken : bytes, from);
    },
    failed: (failure) => user.failed(failure),
  };
}

function takenBy({ server, choices }: WireEdge, bytes: Uint8Array, from: Participant) {
  return choices()?.takes({ server, bytes, read: parseSip(bytes), from });
}

/** Asks what is sent instead of a message. */
export function decoratedTransport(transport: SipTransport, edge: WireEdge): SipTransport {
  return {
    name: transport.name,
    local: transport.local,
    send: (bytes, to) => {
      const choices = edge.choices();
      const parsed = choices && parseSip(bytes);
      if (choices === undefined || !parsed?.ok) {
        transport.send(bytes, to);
        return;
      }
      const message = parsed.value;
      const sent = choices.sends({ server: edge.server, message, to: edge.participantAt(to) });
      if (sent) transport.send(sent === message ? bytes : encodeSip(sent), to);
    },
    close: () => transport.close(),
  };
}
