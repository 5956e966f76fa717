import type {
  Exchange,
  ExchangeDecoration,
  HttpAnswer,
  HttpRequest,
} from '../../../harness/workspace-api/exchange.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { channels } from '../../../workspace-api/messages/channels.ts';
import { accepted, isPoll, withMessage } from './changed-answers.ts';
import { sessionOf } from './changed-calls.ts';

/** What one session is still to be notified of, and the connect that the right server holds for it. */
class Session {
  readonly #due: JsonObject[] = [];
  #held: Promise<HttpAnswer> | undefined;
  #wake: () => void = () => undefined;

  add(message: JsonObject): void {
    this.#due.push(message);
    this.#wake();
  }

  /** If an event comes first, the next poll goes on with the connect that the right server holds. */
  async poll(right: Exchange, request: HttpRequest): Promise<HttpAnswer> {
    this.#held ??= right(request);
    const isDue = new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    const come = await (this.#due.length > 0 ? undefined : Promise.race([this.#held, isDue]));
    if (come === undefined) return this.#due.splice(0).reduce(withMessage, connected);
    this.#held = undefined;
    return come;
  }
}

/** Some requests that the right server refuses are accepted, and the client is notified of an event later. */
export function refusalsAsEvents(
  concerns: (request: HttpRequest) => boolean,
  event: JsonObject,
): ExchangeDecoration {
  return (right) => {
    const sessions = new Map<string | undefined, Session>();
    return async (request) => {
      const session = sessions.get(sessionOf(request)) ?? new Session();
      sessions.set(sessionOf(request), session);
      if (isPoll(request)) return session.poll(right, request);
      const answer = await right(request);
      if (!concerns(request) || answer.status < 400) return answer;
      session.add({ channel: channels.voice, data: event });
      return accepted(answer);
    };
  };
}

const connected: HttpAnswer = {
  status: 200,
  cookies: [],
  body: JSON.stringify([{ channel: '/meta/connect', successful: true }]),
};
