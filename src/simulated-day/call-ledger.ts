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
  /** Calls without GSW_RECORD_HANDLE. */
  withoutRecord = 0;
  /** Milliseconds that answered calls waited. */
  waited = 0;
  readonly #listeners: ((call: DialedCall, now: number) => void)[] = [];

  /** Calls that have not ended. */
  get underWay(): number {
    return this.#underWay.size;
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
            this.#note(effect.notification, now);
        return effects;
      },
    };
  }

  #noteOrder({ kind }: SwitchInput): void {
    if (kind === 'dial') this.ordered += 1;
  }

  #note(call: CallNotification, now: number): void {
    if (call.event === 'EventDialing') {
      this.#begin(call, now);
      return;
    }
    const known = this.#underWay.get(call.connId);
    if (known === undefined) return;
    if (call.callResult !== undefined) known.result = call.callResult;
    if (call.event === 'EventQueued') this.#answer(known, now);
    else if (call.event === 'EventDiverted') this.#connect(known, call.otherDN, now);
    else if (ends.has(call.event) && call.dn === (known.agentDn ?? call.dn)) this.#end(known, call, now);
  }

  #begin({ connId, otherDN: phone, userData }: CallNotification, now: number): void {
    this.dialed += 1;
    if (userData.GSW_RECORD_HANDLE === undefined) this.withoutRecord += 1;
    this.#underWay.set(connId, { phone, dialedAt: now, ended: false });
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
