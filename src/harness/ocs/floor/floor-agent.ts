import type { JsonObject } from '../../../kernel/json.ts';
import type { TestAgentIdentity } from '../../test-bed/test-agents.ts';

/** What an agent of a floor does at their telephone and desktop. */
export interface FloorAgentPorts {
  ask(messageType: string, fields: JsonObject): void;
  /** Sends a request to OCS about the record that came with the call. */
  request(dn: string, name: 'ReadyTime' | 'RecordProcessed', keys: JsonObject): void;
  /** Seconds of the after-call work that begins now. */
  afterCallWork(): number;
  readonly sendsReadyTime: boolean;
  /** Whether records are finished by RecordProcessed. */
  readonly finishesRecords: boolean;
}

type Stage = 'logged in' | 'ready' | 'ringing' | 'talking' | 'working';

/**
 * An agent who takes each call that the queue gives them: answers it, talks until the customer hangs up, works for a
 * while, and is ready again. Times are in seconds.
 */
export class FloorAgent {
  readonly dn: string;
  readonly #agentId: string;
  readonly #ports: FloorAgentPorts;
  #stage: Stage = 'logged in';
  #since = 0;
  #workUntil = 0;
  #handle = 0;
  /** How long they were ready before each call, and when the call came. */
  readonly waits: { readonly at: number; readonly seconds: number }[] = [];
  /** Calls that they talked in. */
  connected = 0;

  constructor({ agentId, dn }: TestAgentIdentity, ports: FloorAgentPorts) {
    this.#agentId = agentId;
    this.dn = dn;
    this.#ports = ports;
  }

  get isReady(): boolean {
    return this.#stage === 'ready';
  }

  get isBusy(): boolean {
    return this.isInCall || this.#stage === 'working';
  }

  get isInCall(): boolean {
    return this.#stage === 'ringing' || this.#stage === 'talking';
  }

  /** When the after-call work ends, if there is any. */
  get workUntil(): number | undefined {
    return this.#stage === 'working' ? this.#workUntil : undefined;
  }

  begin(): void {
    const thisDN = this.dn;
    this.#ports.ask('RequestRegisterAddress', { thisDN });
    this.#ports.ask('RequestAgentLogin', { thisDN, agentId: this.#agentId });
    this.#ports.ask('RequestAgentReady', { thisDN });
  }

  /** Is ready again when the work is done. */
  look(now: number): void {
    if (this.#stage !== 'working' || now < this.#workUntil) return;
    this.#stage = 'logged in';
    if (this.#ports.finishesRecords)
      this.#ports.request(this.dn, 'RecordProcessed', { GSW_RECORD_HANDLE: this.#handle });
    this.#ports.ask('RequestAgentReady', { thisDN: this.dn });
  }

  hear(frame: JsonObject, now: number): void {
    const { messageType, connId = '' } = frame;
    const thisDN = this.dn;
    if (messageType === 'EventAgentReady') this.#enter('ready', now);
    else if (messageType === 'EventRinging') {
      this.#get(frame, now);
      this.#ports.ask('RequestAnswerCall', { thisDN, connId });
    } else if (messageType === 'EventEstablished') {
      // A switch may connect agents without their answer.
      if (this.isReady) this.#get(frame, now);
      this.connected += 1;
      this.#enter('talking', now);
      // Before the call ends: after it, the queue would give them the next one.
      this.#ports.ask('RequestAgentNotReady', { thisDN });
    } else if (this.isBusy && (messageType === 'EventReleased' || messageType === 'EventAbandoned'))
      this.#beginWork(now);
  }

  #get({ userData = {} }: JsonObject, now: number): void {
    this.waits.push({ at: now, seconds: now - this.#since });
    this.#handle = Number((userData as JsonObject).GSW_RECORD_HANDLE); // User data in the form "object".
    this.#enter('ringing', now);
  }

  #beginWork(now: number): void {
    const seconds = Math.max(1, Math.round(this.#ports.afterCallWork()));
    this.#enter('working', now);
    this.#workUntil = now + seconds;
    if (!this.#ports.sendsReadyTime) return;
    const keys = { GSW_RECORD_HANDLE: this.#handle, GSW_READY_TIME: seconds };
    this.#ports.request(this.dn, 'ReadyTime', keys);
  }

  #enter(stage: Stage, now: number): void {
    this.#stage = stage;
    this.#since = now;
  }
}
