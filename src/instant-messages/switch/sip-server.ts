import type { IdSource } from '../../kernel/id-source.ts';
import type { Floor } from '../machine/floor.ts';
import type { CtiFrame } from '../machine/frames.ts';
import type { Effect, Input, Machine } from '../machine/machine.ts';
import { Chats } from './chat.ts';
import { Escalations } from './escalation.ts';
import { refuse } from './refusing.ts';
import { Registrations } from './registrations.ts';
import { Voice } from './voice.ts';

/** The reference SIP Server: voice calls, instant messages, and the routing point where both wait. */
export function createSipServer(floor: Floor, ids: IdSource): Machine {
  return new SipServer(floor, ids);
}

class SipServer implements Machine {
  readonly #floor: Floor;
  readonly #registrations = new Registrations();
  readonly #voice: Voice;
  readonly #chats: Chats;
  readonly #escalations: Escalations;

  constructor(floor: Floor, ids: IdSource) {
    this.#floor = floor;
    this.#voice = new Voice(ids, this.#registrations);
    this.#chats = new Chats(floor, this.#registrations);
    this.#escalations = new Escalations(this.#voice, this.#registrations);
  }

  handle(input: Input, now: number): readonly Effect[] {
    switch (input.kind) {
      case 'start':
        return [];
      case 'accepted':
        this.#chats.accepted(input.connId, input.agent);
        return [];
      case 'customerCalls':
      case 'customerHangsUp':
        return this.#followed(this.#voice.give({ ...input, ticket: 1 }, now));
      case 'timer':
        return this.#followed(this.#voice.give(input, now));
      case 'frame':
        return input.channel === 'cti' ? this.#take(input.from, input.cti, now) : [];
    }
  }

  #take(from: string, frame: CtiFrame, now: number): readonly Effect[] {
    const { messageType, thisDN } = frame;
    if (messageType === 'RequestRegisterAddress') this.#registrations.add(thisDN, from);
    if (messageType === 'RequestUnregisterAddress') this.#registrations.delete(thisDN, from);
    const isFree = messageType === 'RequestQueryAddress' || this.#registrations.has(thisDN, from);
    if (!isFree && messageType !== 'RequestUnregisterAddress') return refuse(from, frame, 'dnNotRegistered');
    return this.#carryOut(from, frame, now);
  }

  #carryOut(from: string, frame: CtiFrame, now: number): readonly Effect[] {
    const isChat = this.#chats.has(frame.connId);
    switch (frame.messageType) {
      case 'RequestMakeCall':
        return frame.mediaType === 'chat' ? this.#chats.begin(from, frame) : this.#ask(from, frame, now);
      case 'RequestPrivateService':
        return this.#chats.text(from, frame);
      case 'RequestRouteCall':
        return isChat ? this.#chats.route(from, frame) : this.#escalations.route(from, frame, now);
      case 'RequestReleaseCall':
        return isChat ? this.#chats.release(from, frame) : this.#ask(from, frame, now);
      case 'RequestSingleStepTransfer':
        return frame.otherDN === this.#floor.routingPoint && !isChat
          ? this.#escalations.begin(from, frame, now)
          : this.#ask(from, frame, now);
      default:
        return this.#ask(from, frame, now);
    }
  }

  #ask(from: string, frame: CtiFrame, now: number): readonly Effect[] {
    return this.#followed(this.#voice.ask(from, frame, now).effects);
  }

  #followed(effects: readonly Effect[]): readonly Effect[] {
    return [...effects, ...this.#escalations.abandonedBy(effects)];
  }
}
