import { callResult } from '../protocol/enumerations.generated.ts';
import type { SwitchInput, SwitchNotification, TelephonySwitch } from '../switch/ports.ts';

type CallNotification = Extract<SwitchNotification, { kind: 'call' }>;

/** A call that OCS has dialed, as the switch saw it. Times are Unix milliseconds. */
export interface DialedCall {
  readonly phone: string;
  readonly dialedAt: number;
  /** GSW_CALL_RESULT; undefined as long as there is none. */
  result?: number;
  answeredAt?: number;
  /** When an agent got it, or it was lost. */
  endedWaitingAt?: number;
  /** DN of the agent who got it. */
  agentDn?: string;
  /** Whether it was lost, or could not be merged with an engaging call. */
  overdialed: boolean;
  ended: boolean;
}

/** Calls to one number. */
export interface CallsToNumber {
  calls: number;
  /** Result of the last one. */
  result: number | undefined;
  agents: number;
}

/** All calls of a day that OCS has dialed, as the switch saw them: what OCS and the database are compared with. */
export class CallLedger {
  readonly #underWay = new Map<string, DialedCall>();
  readonly byPhone = new Map<string, CallsToNumber>();
  /** Orders of OCS to dial. */
  ordered = 0;
  dialed = 0;
  answered = 0;
  connected = 0;
  lost = 0;
  /** Calls that were lost, or could not be merged with an agent's engaging call, even if an agent took them then. */
  overdialed = 0;
  /** Orders of OCS to engage an agent, and the calls that came of them. */
  engagementsOrdered = 0;
  engagements = 0;
  readonly #engaging = new Set<string>();
  /** Calls without GSW_RECORD_HANDLE. */
  withoutRecord = 0;
  /** Milliseconds that answered calls waited. */
  waited = 0;
  readonly #listeners: ((call: DialedCall, now: number) => void)[] = [];

  /** Calls that have not ended. */
  get underWay(): number {
    return this.#underWay.size;
  }

  /** Engaging calls that have not ended. */
  get engaging(): number {
    return this.#engaging.size;
  }

  /** Hears of each call that has ended, or been connected, once its outcome is known. */
  onOutcome(listener: (call: DialedCall, now: number) => void): void {
    this.#listeners.push(listener);
  }

  /** The same switch, of which all calls are noted. */
  watch(right: TelephonySwitch): TelephonySwitch {
    return {
      handle: (input, now) => {
        this.#noteOrder(input);
        const effects = right.handle(input, now);
        for (const effect of effects)
          if (effect.kind === 'notify' && effect.notification.kind === 'call')
            this.#note(effect.notification, now, input.kind === 'engage');
        return effects;
      },
    };
  }

  #noteOrder(input: SwitchInput): void {
    if (input.kind === 'dial') this.ordered += 1;
    else if (input.kind === 'engage') this.engagementsOrdered += 1;
    else if (input.kind === 'attachUserData' && input.userData.GSW_ASM_OVERDIAL !== undefined)
      this.#overdial(this.#underWay.get(input.connId));
  }

  #note(call: CallNotification, now: number, engages: boolean): void {
    if (call.event === 'EventDialing') {
      if (engages) this.#engage(call);
      else this.#begin(call, now);
      return;
    }
    if (ends.has(call.event)) this.#engaging.delete(call.connId);
    const known = this.#underWay.get(call.connId);
    if (known === undefined) return;
    if (call.callResult !== undefined) known.result = call.callResult;
    if (call.event === 'EventQueued') this.#answer(known, now);
    else if (call.event === 'EventDiverted') this.#connect(known, call.otherDN, now);
    else if (ends.has(call.event) && call.dn === (known.agentDn ?? call.dn)) this.#end(known, call, now);
  }

  #engage({ connId }: CallNotification): void {
    this.engagements += 1;
    this.#engaging.add(connId);
  }

  #overdial(call: DialedCall | undefined): void {
    if (call === undefined || call.overdialed) return;
    call.overdialed = true;
    this.overdialed += 1;
  }

  #begin({ connId, otherDN: phone, userData }: CallNotification, now: number): void {
    this.dialed += 1;
    if (userData.GSW_RECORD_HANDLE === undefined) this.withoutRecord += 1;
    this.#underWay.set(connId, { phone, dialedAt: now, overdialed: false, ended: false });
    const seen = this.byPhone.get(phone);
    if (seen === undefined) this.byPhone.set(phone, { calls: 1, result: undefined, agents: 0 });
    else seen.calls += 1;
  }

  #answer(call: DialedCall, now: number): void {
    call.answeredAt = now;
    this.answered += 1;
  }

  #connect(call: DialedCall, agentDn: string, now: number): void {
    call.agentDn = agentDn;
    this.connected += 1;
    this.#endWaiting(call, now);
    this.#tell(call, now);
  }

  #end(call: DialedCall, { connId }: CallNotification, now: number): void {
    call.ended = true;
    this.#underWay.delete(connId);
    const isLost = call.answeredAt !== undefined && call.agentDn === undefined;
    if (isLost) {
      this.lost += 1;
      this.#overdial(call);
      this.#endWaiting(call, now);
    }
    const toNumber = this.byPhone.get(call.phone);
    if (toNumber !== undefined) {
      toNumber.result = call.result ?? callResult.Dropped;
      if (call.agentDn !== undefined) toNumber.agents += 1;
    }
    if (call.agentDn === undefined) this.#tell(call, now);
  }

  #endWaiting(call: DialedCall, now: number): void {
    call.endedWaitingAt = now;
    this.waited += now - (call.answeredAt ?? now);
  }

  #tell(call: DialedCall, now: number): void {
    for (const listener of this.#listeners) listener(call, now);
  }
}

const ends: ReadonlySet<string> = new Set(['EventReleased', 'EventAbandoned', 'EventDestinationBusy']);
