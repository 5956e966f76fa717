import { World } from '@cucumber/cucumber';
import type { NotRun } from '../../kernel/case-record.ts';
import type { JsonObject, JsonValue } from '../../kernel/json.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { linkFailure } from '../../link/link-failure.ts';
import { headersOf } from '../../workspace-api/client/account.ts';
import { CookieJar } from '../../workspace-api/client/cookie-jar.ts';
import { notificationsPath, workspacePath } from '../../workspace-api/messages/channels.ts';
import type { PlayedCase } from '../case/case-life.ts';
import { CaseRun } from '../case/case-run.ts';
import { bounded } from '../case/deadline.ts';
import { currentRun } from '../run/suite-run.ts';
import { BayeuxListener, messagesIn } from './bayeux-listener.ts';
import type { CallName } from './calls.ts';
import type { Colleague } from './colleague.ts';
import type { Exchange, HttpAnswer } from './exchange.ts';
import { leaveServer } from './leave-server.ts';
import { unmetByServer } from './unmet-by-server.ts';
import { WorkspaceRun } from './workspace-run.ts';

/** An answer, with its transcript entry. */
export interface Answered extends Omit<HttpAnswer, 'body'> {
  /** Nothing if it is not JSON. */
  readonly body: JsonValue | undefined;
  readonly entry: number;
}

/** What is special about one request. */
export interface Special {
  /** The cookies to send, and to keep, instead of the session's. */
  readonly jar?: CookieJar;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the transcript shows instead of a body that is too long for it. */
  readonly shown?: string;
  /** Whether it is a long poll, which takes as long as there is nothing to notify. */
  readonly waits?: boolean;
}

/** Characters of a body that the transcript keeps. */
const mostShown = 4000;

/** What the steps of one case work with in the role workspace-api. */
export class WorkspaceWorld extends World implements PlayedCase {
  readonly run = currentRun(WorkspaceRun);
  case = new CaseRun('none/0', this.run.levels, () => 0);
  /** The cookies of the session, as soon as there is one: what any answer sets counts for all requests. */
  jar: CookieJar | undefined;
  /** The answer to the last request of a step; nothing if the connection was closed instead. */
  last: Answered | undefined;
  /** The Bayeux message that a step has sent last. */
  lastMessage: JsonObject = {};
  /** The client that listens, and any other one of the session. */
  listener: BayeuxListener | undefined;
  other: BayeuxListener | undefined;
  /** The second agent, as soon as they have a session. */
  colleague: Colleague | undefined;
  /** Ids that calls were first notified with. */
  readonly calls = new Map<CallName, string>();
  #exchange: Exchange | undefined;
  readonly #gone = new AbortController();

  begin(caseId: string): void {
    const { wallClock, system } = this.run;
    const began = wallClock();
    this.case = new CaseRun(caseId, this.run.levels, () => wallClock() - began);
    this.#exchange = system.newExchange();
  }

  unmet(steps: readonly string[]): NotRun | undefined {
    return unmetByServer(this.run, steps);
  }

  /** Sends a request, and notes the answer. Fails with a KitError `LINK_…` if there is none. */
  async send(method: string, operation: string, body = '', special: Special = {}): Promise<Answered> {
    const path = new URL(`${workspacePath}/${operation}`, 'http://server').pathname;
    const query = operation.includes('?') ? operation.slice(operation.indexOf('?')) : '';
    const [shown = ''] = operation.split('?'); // A query has a code, which is a secret.
    this.#note('client', `${method} ${shown}`, special.shown ?? body);
    const { jar = this.jar ?? new CookieJar(), headers = {} } = special;
    const cookie = jar.for(this.run.system.basePath + path);
    const { apiKey } = this.run.system.agent.account;
    const failed = (error: Error) => {
      throw linkFailure('connect to', this.run.system.label, error);
    };
    const sent = this.#exchangeOf({
      method,
      path: path + query,
      headers: {
        ...headersOf(apiKey === undefined ? {} : { apiKey }),
        ...headers,
        ...(cookie === undefined ? {} : { cookie }),
      },
      body,
      gone: this.#gone.signal,
    }).catch(failed);
    const { patience } = this.run.profile;
    const answer = await (special.waits ? sent : bounded(sent, patience.answer, `an answer to ${shown}`));
    jar.take(answer.cookies);
    const parsed = jsonIn(answer.body);
    const entry = this.#note('server', `${answer.status} to ${method} ${shown}`, answer.body);
    return { status: answer.status, cookies: answer.cookies, body: parsed, entry };
  }

  /** Sends Bayeux messages. A server that refuses them has no replies. */
  async sendBayeux(messages: readonly JsonObject[], special: Special) {
    const operation = notificationsPath.slice(workspacePath.length + 1);
    const { body, entry } = await this.send('POST', operation, JSON.stringify(messages), special);
    return { replies: messagesIn(body), entry };
  }

  /** A Bayeux client of a session, which is not known to the server yet. */
  newListener(jar = this.jar ?? new CookieJar()): BayeuxListener {
    return new BayeuxListener(async (messages) => {
      const isPoll = messages.some(({ channel, advice }) => channel === '/meta/connect' && !advice);
      try {
        return await this.sendBayeux(messages, { jar, waits: isPoll });
      } catch (error) {
        // A poll that is cut off when the case ends is no longer of interest; others tell for themselves.
        if (!isPoll) throw error;
        return { replies: [], entry: this.case.transcript.entries.length };
      }
    });
  }

  async conclude(): Promise<void> {}

  /** Nobody stays logged in, and no call stays. Whether the server obeys is no longer of interest. */
  async logOut(): Promise<void> {
    this.listener?.end();
    this.other?.end();
    this.colleague?.listener.end();
    try {
      if (this.jar !== undefined) await leaveServer(this);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.case.note(this.case.rule, `The session could not be ended: ${error.message}`);
    }
    this.#gone.abort();
  }

  leave(): void {}

  get #exchangeOf(): Exchange {
    if (this.#exchange) return this.#exchange;
    throw new KitError({ code: 'NO_CASE', message: 'A step ran outside a case.' });
  }

  #note(from: 'client' | 'server', request: string, text: string): number {
    const whole = jsonIn(text);
    const body = text.length > mostShown ? `${text.slice(0, mostShown)}…` : (whole ?? text);
    const to = from === 'client' ? 'server' : 'client';
    const frame = { request, ...(body === '' ? {} : { body }) };
    return this.case.transcript.record({ channel: 'http', from, to, frame }).n;
  }
}

function jsonIn(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
