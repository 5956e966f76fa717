import type { IdSource } from '../../kernel/id-source.ts';
import type { SwitchEffect, SwitchInput, TelephonySwitch } from '../../switch/ports.ts';
import type { CallAtAddress, TelephonyEvent } from '../../switch/telephony-event.ts';
import type { TelephonyRequest } from '../../switch/telephony-request.ts';
import { createTelephonySwitch } from '../../switch/telephony-switch.ts';
import type { CtiFrame } from '../machine/frames.ts';
import { cti, type Effect } from '../machine/machine.ts';
import { refuse } from './refusing.ts';
import type { Registrations } from './registrations.ts';

/** What a request to the voice switch came to. */
export interface VoiceResult {
  readonly effects: readonly Effect[];
  readonly isRefused: boolean;
}

/** Voice calls and agents: the reference switch, behind the frames that instant messages use. */
export class Voice {
  readonly #switch: TelephonySwitch;
  readonly #registrations: Registrations;

  constructor(ids: IdSource, registrations: Registrations) {
    this.#switch = createTelephonySwitch({ ids });
    this.#registrations = registrations;
  }

  ask(from: string, frame: CtiFrame, now: number): VoiceResult {
    const client = this.#registrations.numberOf(from);
    // The frame has been checked against the schema of its request, where it came from outside.
    const request = frame as unknown as TelephonyRequest;
    const raw = this.#switch.handle({ kind: 'request', client, request }, now);
    const effects = raw.flatMap((effect) => this.#effectsOf(effect, frame));
    return { effects, isRefused: raw.some(({ kind }) => kind === 'refuse') };
  }

  give(input: Exclude<SwitchInput, { kind: 'request' }>, now: number): readonly Effect[] {
    return this.#switch.handle(input, now).flatMap((effect) => this.#effectsOf(effect));
  }

  /** The calls at a DN. */
  callsAt(dn: string, now: number): readonly CallAtAddress[] {
    const request = { messageType: 'RequestQueryAddress', thisDN: dn } as const;
    const [effect] = this.#switch.handle({ kind: 'request', client: 0, request }, now);
    return effect?.kind === 'send' ? (effect.event.calls ?? []) : [];
  }

  #effectsOf(effect: SwitchEffect, request?: CtiFrame): readonly Effect[] {
    switch (effect.kind) {
      case 'send':
        return [cti(this.#registrations.nameOf(effect.client), withReasons(effect.event, request))];
      case 'refuse':
        return refuse(this.#registrations.nameOf(effect.client), effect.request, refusalOf(effect.refusal));
      case 'setTimer':
      case 'cancelTimer':
        return [effect];
      case 'notify':
      case 'customerDone':
        return [];
    }
  }
}

/** The reasons of a request are repeated in what it brings about. */
function withReasons(event: TelephonyEvent, request?: CtiFrame): CtiFrame {
  const repeats = event.messageType === 'EventAgentNotReady' && request?.reasons !== undefined;
  return repeats ? { ...event, reasons: request.reasons } : event;
}

function refusalOf(name: string): Parameters<typeof refuse>[2] {
  const known = ['dnNotRegistered', 'invalidConnId', 'invalidCallState', 'invalidDestination'] as const;
  return known.find((one) => one === name) ?? 'other';
}
