import type { CallEventName } from '../../protocol/call-event-name.ts';
import type { SwitchEffect, SwitchNotification } from '../ports.ts';
import type { Refusal } from '../refusal.ts';
import type { TelephonyEvent } from '../telephony-event.ts';
import type { Call, Party } from './call.ts';
import { type CallEventDetails, contentOf, toldOf } from './call-event.ts';
import type { Asker, EventContent, Writable } from './event-content.ts';
import type { SwitchState } from './switch-state.ts';

/** The processing of one input: the switch's state, the time, and the effects so far, in order. */
export class Turn {
  readonly state: SwitchState;
  readonly now: number;
  readonly effects: SwitchEffect[] = [];

  constructor(state: SwitchState, now: number) {
    this.state = state;
    this.now = now;
  }

  /** Sends an event to the one client that asked, with its reference. */
  answer(asker: Asker, content: EventContent): void {
    const { client, request } = asker;
    this.effects.push({ kind: 'send', client, event: this.#event(content, request.referenceId) });
  }

  /** Sends one client an event that does not answer a request. */
  tell(client: number, content: EventContent): void {
    this.effects.push({ kind: 'send', client, event: this.#event(content) });
  }

  /** Sends an event to every client of its DN; the requester's copy repeats the reference id. */
  announce(content: EventContent, asker?: Asker): void {
    const clients = this.state.clientsOf.get(content.thisDN);
    if (clients === undefined) return;
    const event = this.#event(content);
    for (const client of clients) {
      const own = client === asker?.client && asker.request.referenceId !== undefined;
      const copy = own ? { ...event, referenceId: asker.request.referenceId } : event;
      this.effects.push({ kind: 'send', client, event: copy });
    }
  }

  /** Notifies a party's DN, and OCS, of what happened to its side of a call. Customers get no events. */
  callEvent(name: CallEventName, call: Call, party: Party, details: CallEventDetails = {}): void {
    if (party.outside) return;
    if (this.state.clientsOf.has(party.number))
      this.announce(contentOf(name, call, party, details), details.asker);
    this.notify(toldOf(name, call, party, details));
  }

  /** Reports to the shell what came of a customer's call or hang-up. */
  answerCustomer(done: {
    readonly ticket: number;
    readonly connId?: string;
    readonly refused?: string;
  }): void {
    this.effects.push({ kind: 'customerDone', ...done });
  }

  refuse(asker: Asker, refusal: Refusal): void {
    this.effects.push({ kind: 'refuse', client: asker.client, request: asker.request, refusal });
  }

  /** Notifies OCS, which knows nothing about agents and calls at a DN that it does not monitor. */
  notify(notification: SwitchNotification): void {
    if (notification.kind !== 'userEvent' && this.state.unmonitored.has(notification.dn)) return;
    this.effects.push({ kind: 'notify', notification });
  }

  /** Written field by field: with spreads, building events took a tenth of the time of a request. */
  #event(content: EventContent, referenceId?: number): TelephonyEvent {
    const { state } = this;
    state.sequenceNumber += 1;
    const agentId = state.agents.get(content.thisDN)?.agentId;
    const event: Writable<TelephonyEvent> = {
      ...content,
      time: this.now,
      sequenceNumber: state.sequenceNumber,
    };
    if (referenceId !== undefined) event.referenceId = referenceId;
    if (agentId !== undefined) event.agentId = agentId;
    return event;
  }
}
