import { randomUUID } from 'node:crypto';
import { createDesktop } from '../../desktop/desktop.ts';
import type { Action } from '../../desktop/machine/actions.ts';
import type {
  Desktop,
  DesktopEffect,
  DesktopInput,
  DesktopSettings,
  LinkFrame,
} from '../../desktop/machine/ports.ts';
import type { Observation } from '../../desktop/view/observation.ts';
import type { IdSource } from '../../kernel/id-source.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { describeBadFrame } from '../../link/frames/bad-frame-policy.ts';
import type { FrameConnection } from '../../link/frames/frame-connection.ts';
import type { LinkTls } from '../../link/link-tls.ts';
import { openLink } from '../../link/open-link.ts';
import type { Wire } from '../../link/wires/wire.ts';
import { encodeUserData, type UserDataForm } from '../../protocol/user-data-codec.ts';
import { InputQueue } from '../input-queue.ts';
import { seededIds } from '../seeded-ids.ts';
import { SteerableClock } from '../steerable-clock.ts';
import { readFrame } from './read-frame.ts';

/** A decorator that puts faults on the correct desktop, to prove that a faulty one is found. */
export interface DesktopDecoration {
  (right: Desktop): Desktop;
  /** Its end of the link, byte by byte; as it is unless given. */
  readonly wire?: (right: Wire) => Wire;
}

/** Another way to its link than an address of one. */
export interface OwnLink {
  open(url: string): Promise<FrameConnection>;
  /** The form that it has key-value lists in. */
  readonly userDataForm: UserDataForm;
}

/** How a desktop is run. */
export interface RunnerOptions {
  readonly settings?: Partial<DesktopSettings>;
  readonly decorate?: DesktopDecoration;
  /** Sent in RequestRegisterClient. */
  readonly token?: string;
  /** What it shows and trusts when it connects. */
  readonly trust?: LinkTls;
  readonly ownLink?: OwnLink;
  /** Called after every input, when everything that follows from it is done, with the resulting observation. */
  readonly onFailure?: (error: unknown) => void;
  readonly afterInput?: (input: DesktopInput, seen: Observation) => void;
}

/**
 * Runs the desktop: one queue, one input at a time, whose effects are performed before the next is taken. Time is real
 * until it is advanced, and again after a reset. Reference ids continue through resets, so that earlier answers are
 * never mistaken for new ones.
 */
export class DesktopRunner {
  readonly #options: RunnerOptions;
  #clock = new SteerableClock();
  readonly #ids: IdSource = seededIds(randomUUID());
  readonly #waiting = new Map<number, (sentence: string | undefined) => void>();
  #decorate: DesktopDecoration;
  #desktop: Desktop;
  readonly #queue: InputQueue<DesktopInput>;
  #connection: FrameConnection | undefined;
  #form: UserDataForm = 'object';
  #lastTicket = 0;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
    this.#queue = new InputQueue((input) => this.#take(input), options.onFailure);
    this.#decorate = options.decorate ?? ((right) => right);
    this.#desktop = this.#newDesktop();
  }

  /** Takes effect at the next reset. */
  setDecoration(decorate: DesktopDecoration): void {
    this.#decorate = decorate;
  }

  /** Forgets everything and closes the link; waiting actions are refused. */
  reset(): void {
    this.#disconnect();
    this.#clock.stop();
    this.#clock = new SteerableClock();
    this.#queue.beginAnew();
    for (const settle of this.#waiting.values()) settle('The desktop was reset first.');
    this.#waiting.clear();
    this.#desktop = this.#newDesktop();
  }

  /** Connects the CTI link, replacing an existing one. Fails with the errors of `openLink`. */
  async connect(url: string, asked: UserDataForm = 'object'): Promise<void> {
    const { ownLink } = this.#options;
    const form = ownLink?.userDataForm ?? asked;
    const connection = await (ownLink?.open(url) ?? this.#openLink(url));
    if (this.#connection !== undefined) {
      this.#disconnect();
      this.submit({ kind: 'linkClosed', sentence: 'it is being reconnected.' });
    }
    this.#connection = connection;
    this.#form = form;
    const { token } = this.#options;
    this.submit({ kind: 'linkOpened', userDataForm: form, ...(token === undefined ? {} : { token }) });
    connection.onClose((why) => this.#lost(connection, why.sentence));
    connection.onBadFrame((bad) => this.submit({ kind: 'unreadable', sentence: describeBadFrame(bad) }));
    connection.onFrame((frame) => this.#received(connection, frame));
  }

  /** Performs an action of the agent; resolves with undefined when done, or with a sentence if the desktop refuses. */
  do(action: Action): Promise<string | undefined> {
    this.#lastTicket += 1;
    const ticket = this.#lastTicket;
    return new Promise((resolve) => {
      this.#waiting.set(ticket, resolve);
      this.submit({ kind: 'action', ticket, ...action });
    });
  }

  observe(): Observation {
    return this.#desktop.observe();
  }

  /** Advances time by some milliseconds, firing due timers; from now on only this moves time. Returns the time. */
  advanceClock(ms: number): number {
    this.#clock.advance(ms);
    return this.#clock.now();
  }

  /** Closes the link and stops the clock. */
  close(): void {
    this.reset();
  }

  /** Handles an input, and everything that follows from it. */
  submit(input: DesktopInput): void {
    this.#queue.submit(input);
  }

  #openLink(url: string): Promise<FrameConnection> {
    const { wire } = this.#decorate;
    return openLink(url, { ...this.#options.trust, ...(wire === undefined ? {} : { over: wire }) });
  }

  #newDesktop(): Desktop {
    const { settings } = this.#options;
    return this.#decorate(createDesktop({ ids: this.#ids, ...(settings === undefined ? {} : { settings }) }));
  }

  #take(input: DesktopInput): void {
    for (const effect of this.#desktop.handle(input, this.#clock.now())) this.#perform(effect);
    this.#options.afterInput?.(input, this.#desktop.observe());
  }

  #perform(effect: DesktopEffect): void {
    switch (effect.kind) {
      case 'frame':
        this.#send(effect.frame);
        break;
      case 'setTimer': {
        const { name, at } = effect;
        this.#clock.setTimer(name, at, () => this.submit({ kind: 'timer', name }));
        break;
      }
      case 'cancelTimer':
        this.#clock.cancelTimer(effect.name);
        break;
      case 'done':
        this.#settle(effect.ticket, undefined);
        break;
      case 'refused':
        this.#settle(effect.ticket, effect.sentence);
        break;
      default:
        effect satisfies never;
    }
  }

  #settle(ticket: number, sentence: string | undefined): void {
    this.#waiting.get(ticket)?.(sentence);
    this.#waiting.delete(ticket);
  }

  #send({ userData, ...fields }: LinkFrame): void {
    const encoded = userData === undefined ? {} : { userData: encodeUserData(userData, this.#form) };
    const outcome = this.#connection?.send({ ...fields, ...encoded });
    if (outcome === 'too long')
      this.#queue.add({
        kind: 'unreadable',
        sentence: 'the message to be sent is longer than a frame may be.',
      });
  }

  #received(connection: FrameConnection, frame: JsonObject): void {
    if (connection !== this.#connection) return;
    // What stands before a link of its own may write lists in either form.
    const read = readFrame(frame, this.#options.ownLink === undefined ? this.#form : undefined);
    if ('problem' in read) this.submit({ kind: 'unreadable', sentence: read.problem });
    else this.submit({ kind: 'frame', frame: read.frame });
  }

  #lost(connection: FrameConnection, sentence: string): void {
    if (connection !== this.#connection) return;
    this.#connection = undefined;
    this.submit({ kind: 'linkClosed', sentence });
  }

  #disconnect(): void {
    const connection = this.#connection;
    this.#connection = undefined;
    connection?.close();
  }
}
