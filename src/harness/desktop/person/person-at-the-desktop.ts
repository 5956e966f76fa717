import type { JsonObject, JsonValue } from '../../../kernel/json.ts';
import { JsonRpcError } from '../../../link/json-rpc/json-rpc.ts';
import { NotRunError } from '../../case/case-outcome.ts';
import type { MethodCaller } from '../../run/control-client.ts';
import type { GivenAnswer, Guide, GuidedCase } from '../../run/guide.ts';
import { noVirtualTime } from '../desktop-needs.ts';
import { readTyped } from './answer-words.ts';
import { lookIn, personOffers, sentenceFor } from './person-calls.ts';
import { PersonSession } from './person-session.ts';
import { type MethodCall, phoneInWords, type Question, type RecordName } from './question.ts';
import type { Terminal } from './terminal.ts';

/** Milliseconds that a person has to answer; then the rest is postponed. */
const answerLimit = 600_000;

/** The most milliseconds that a person is asked to wait at a time. */
const longestWait = 120_000;

/** Number of a refusal, as programs give it. */
const refused = -32_000;

/**
 * A person who carries out what an upper tester would, and looks at the screen (`confirm` instead of `observe`). Also
 * the guide of the run, because the person may take answers back or stop.
 */
export class PersonAtTheDesktop implements MethodCaller, Guide {
  readonly #terminal: Terminal;
  readonly #session: PersonSession;
  /** What the desktop is called in reports, as the profile names it. */
  readonly #desktopName: string;
  readonly #now: () => number;
  /** Calls that begin a case: they are one instruction with the first action. */
  #beginning: MethodCall[] = [];
  #phoneOf: (handle: number) => string | undefined = () => undefined;
  /** What is asked at present, as scripted persons need it. */
  question: Question | undefined;

  /** `now` gives milliseconds. */
  constructor(terminal: Terminal, desktopName: string, now: () => number) {
    this.#terminal = terminal;
    this.#desktopName = desktopName;
    this.#now = now;
    this.#session = new PersonSession(now);
  }

  async call(method: string, params: JsonObject): Promise<JsonValue> {
    switch (method) {
      case 'hello':
        return {
          role: 'desktop',
          implementation: this.#desktopName,
          version: 'of unknown version',
          capabilities: [...personOffers],
        };
      case 'reset':
        this.#beginning = [{ method, params }];
        return {};
      case 'connect':
        this.#beginning.push({ method, params });
        return {};
      case 'do':
        return this.#carryOut({ method, params });
      case 'confirm':
        return { holds: await this.#ask(lookIn(params)) };
      case 'clock.advance':
        return this.#wait(Number(params.ms));
      default:
        throw new JsonRpcError(refused, `A person cannot be asked for ${method}.`);
    }
  }

  /** The phone number that identifies a record on the screen, in the present case. */
  knowRecords(phoneOf: (handle: number) => string | undefined): void {
    this.#phoneOf = phoneOf;
  }

  /** What a record is called on the screen. */
  readonly nameOf: RecordName = (selector) => phoneInWords(this.#phoneOf(Number(selector)) ?? selector);

  /** What the report should say about the present case. */
  remarks(): readonly string[] {
    return this.#session.remarks();
  }

  take(cases: readonly GuidedCase[], earlier: ReadonlyMap<string, readonly GivenAnswer[]>): void {
    this.#session.take(cases, earlier);
  }

  async next(): Promise<GuidedCase | undefined> {
    for (;;) {
      const next = this.#session.openNext();
      if (next || this.putOff !== undefined) return next;
      const line = await this.#terminal.ask(this.#session.closing(), answerLimit);
      if (readTyped(line ?? '').kind !== 'undo' || !this.#session.takeBack()) return undefined;
    }
  }

  ended(): 'judged' | 'again' {
    this.#phoneOf = () => undefined;
    return this.#session.ended();
  }

  get judged(): ReadonlyMap<string, readonly GivenAnswer[]> {
    return this.#session.judged;
  }

  get putOff(): string | undefined {
    return this.#session.putOff;
  }

  /** A refusal by the desktop is an observation, and goes back as one. */
  async #carryOut(call: MethodCall): Promise<JsonValue> {
    const calls = [...this.#beginning, call];
    this.#beginning = [];
    const sentence = calls.map((one) => sentenceFor(one, this.nameOf)).join(' ');
    if (await this.#ask({ kind: 'instruction', sentence, calls })) return {};
    throw new JsonRpcError(refused, 'The person at the desktop says that it will not do it.');
  }

  /** A desktop without an upper tester has no controllable clock: the person has to wait too. */
  async #wait(ms: number): Promise<JsonValue> {
    if (ms > longestWait) throw new NotRunError(noVirtualTime);
    await this.#terminal.wait(`Please wait: ${Math.ceil(ms / 1000)} seconds pass.`, ms);
    return { now: this.#now() };
  }

  /** Whether the answer is yes; any other way to go on ends the case. */
  async #ask(question: Question): Promise<boolean> {
    this.question = question;
    let screen = this.#session.ask(question);
    for (;;) {
      const line = await this.#terminal.ask(screen, answerLimit);
      if (line === undefined)
        throw leave(this.#session.putOffRest('Nobody at the desktop answered any longer'));
      const heard = this.#session.hear(line);
      if (heard.kind === 'answer') return heard.yes;
      if (heard.kind === 'leave') throw leave(heard.reason);
      screen = heard.screen;
    }
  }
}

/** A case that is ended early is not verified, unless something wrong was found in it before. */
function leave(reason: string): NotRunError {
  return new NotRunError({ reason, missing: [] });
}
