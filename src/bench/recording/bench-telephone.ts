import { deviceTones } from '../../media/tone-source.ts';
import type { NodePorts } from '../../recording/machine/node-ports.ts';
import type { Call } from '../../sip/dialog/call.ts';
import type { IncomingInvite } from '../../sip/dialog/incoming-invite.ts';
import { sdpBody } from '../../sip/dialog/request-parts.ts';
import { type AgentUser, UserAgent } from '../../sip/dialog/user-agent.ts';
import { bodyText } from '../../sip/message/sip-message.ts';
import { BenchLeg } from './bench-leg.ts';
import { packetOf } from './bench-stream.ts';

/** A telephone with any number of calls at once, which answers at once. */
export class BenchTelephone implements AgentUser {
  readonly agent: UserAgent;
  readonly legs: BenchLeg[] = [];
  readonly #name: 'D1' | 'D2';
  readonly #ports: NodePorts;
  readonly #payload: Uint8Array;

  constructor(name: 'D1' | 'D2', ports: NodePorts) {
    this.#name = name;
    this.#ports = ports;
    this.#payload = packetOf(deviceTones[name]);
    this.agent = new UserAgent(ports, { user: name, allow: ['INVITE', 'INFO'], supported: [] }, this);
  }

  dial(dn: string): void {
    const { book } = this.#ports;
    const leg = this.#leg();
    const begun = performance.now();
    const from = book.address('SIP Server', this.#name);
    const target = { uri: book.uri('SIP Server', dn), from, body: sdpBody(leg.offer()) };
    const calling = this.agent.call(target, leg, {
      answered: (response) => {
        leg.answeredAfter = performance.now() - begun;
        leg.use(bodyText(response));
        calling?.invite.acknowledge();
      },
      refused: () => leg.ended(),
    });
    leg.call = calling?.call;
  }

  called(call: Call, invite: IncomingInvite): void {
    const leg = this.#leg();
    leg.call = call;
    call.user = leg;
    leg.invited(invite);
  }

  requested(): void {}

  dropped(): void {}

  failed(): void {}

  #leg(): BenchLeg {
    const leg = new BenchLeg(this.#ports, this.#payload);
    this.legs.push(leg);
    return leg;
  }
}
