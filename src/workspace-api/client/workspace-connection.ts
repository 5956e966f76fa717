import type { JsonObject } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import type { CloseReason, FrameConnection, SendOutcome } from '../../link/frames/frame-connection.ts';
import { linkFailure } from '../../link/link-failure.ts';
import { workspacePath } from '../messages/channels.ts';
import type { HttpReply, HttpSession } from './http-session.ts';
import { refusalText } from './refusal-text.ts';
import type { LinkEffect, WorkspaceLink } from './workspace-link.ts';

/** Milliseconds for the answer to an operation: who uses the link gives up earlier. */
const answerMs = 60_000;

export interface ConnectionPorts {
  /** For people: `workspace+https://host`. */
  readonly peer: string;
  readonly agentId: string;
  readonly http: HttpSession;
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the session with the server. */
  readonly end: () => void;
}

/** A session of the Workspace API that looks like a CTI link: does what the translation wants done. */
export class WorkspaceConnection implements FrameConnection {
  readonly peer: string;
  dropped = 0;
  readonly #ports: ConnectionPorts;
  readonly #link: WorkspaceLink;
  readonly #listeners: ((frame: JsonObject) => void)[] = [];
  readonly #closed: ((why: CloseReason) => void)[] = [];
  /** Frames that came before anybody listened. */
  #early: JsonObject[] = [];
  #why: CloseReason | undefined;

  constructor(link: WorkspaceLink, ports: ConnectionPorts) {
    this.#link = link;
    this.#ports = ports;
    this.peer = ports.peer;
  }

  get received(): number {
    return this.#ports.http.received;
  }

  send(frame: JsonObject): SendOutcome {
    if (this.#why !== undefined) {
      this.dropped += 1;
      return 'closed';
    }
    // As on a socket, nothing comes back before the sender has gone on.
    queueMicrotask(() => this.#perform(this.#link.ask(frame)));
    return 'sent';
  }

  /** The Workspace API carries no frames, so that there is nothing to send in their place. */
  sendRaw(): void {
    this.dropped += 1;
  }

  onFrame(listener: (frame: JsonObject) => void): void {
    this.#listeners.push(listener);
    const early = this.#early;
    this.#early = [];
    for (const frame of early) this.#deliver(frame);
  }

  /** Nothing else than frames is made of answers and notifications. */
  onBadFrame(): void {}

  onClose(listener: (why: CloseReason) => void): void {
    if (this.#why !== undefined) listener(this.#why);
    else this.#closed.push(listener);
  }

  close(why: CloseReason = { kind: 'ended', sentence: 'This side has ended the session.' }): void {
    if (this.#why !== undefined) return;
    this.#why = why;
    this.#ports.end();
    for (const listener of this.#closed) listener(why);
  }

  notified(notification: JsonObject): void {
    this.#perform(this.#link.notified(notification));
  }

  /** The server has ended the session, or no longer notifies it. */
  lost(sentence: string): void {
    const { agentId, peer } = this.#ports;
    const cause = new KitError({
      code: 'WORKSPACE_SESSION_LOST',
      message: `The session of agent ${agentId} with ${peer} is lost: ${sentence}`,
      hint: 'The next case opens another one. Does the token last as long as the run, and does nobody else work with this account?',
    });
    this.close({ kind: 'failed', sentence, cause });
  }

  #perform(effects: readonly LinkEffect[]): void {
    for (const effect of effects) {
      if (this.#why !== undefined) return;
      if (effect.kind === 'frame') this.#deliver(effect.frame);
      else void this.#call(effect);
    }
  }

  #deliver(frame: JsonObject): void {
    if (this.#listeners.length === 0) this.#early.push(frame);
    for (const listener of this.#listeners) listener(frame);
  }

  async #call({ method, path, body }: Extract<LinkEffect, { kind: 'call' }>): Promise<void> {
    try {
      const reply = await this.#ask(method, path, body);
      const isRefused = reply.status === 401 || reply.status === 403;
      if (isRefused && (await this.#isOver())) this.lost(refusalText(reply));
      else if (this.#why === undefined) this.#perform(this.#link.answered(reply));
    } catch (error) {
      if (this.#why !== undefined) return;
      const { peer } = this.#ports;
      const cause = linkFailure(
        'connect to',
        peer,
        error instanceof Error ? error : new Error(String(error)),
      );
      this.close({ kind: 'failed', sentence: cause.message, cause });
    }
  }

  #ask(method: 'GET' | 'POST', path: string, body?: JsonObject): Promise<HttpReply> {
    const { http, headers } = this.#ports;
    return http.send({
      method,
      path: `${workspacePath}/${path}`,
      headers,
      timeoutMs: answerMs,
      ...(body && { body }),
    });
  }

  /** An operation may be refused to an agent, or to everybody who has no session. */
  async #isOver(): Promise<boolean> {
    const { status } = await this.#ask('GET', 'current-session');
    return status === 401 || status === 403;
  }
}
