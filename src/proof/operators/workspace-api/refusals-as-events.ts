import type { ExchangeDecoration, HttpAnswer, HttpRequest } from '../../../harness/workspace-api/exchange.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { channels } from '../../../workspace-api/messages/channels.ts';
import { accepted, isPoll, withMessage } from './changed-answers.ts';

/** Some requests that the right server refuses are accepted, and the client is notified of an event later. */
export function refusalsAsEvents(
  concerns: (request: HttpRequest) => boolean,
  event: JsonObject,
): ExchangeDecoration {
  return (right) => {
    const due: JsonObject[] = [];
    let held: Promise<HttpAnswer> | undefined;
    let wake: () => void = () => undefined;
    /** If an event comes first, the next poll goes on with the connect that the right server holds. */
    const poll = async (request: HttpRequest): Promise<HttpAnswer> => {
      held ??= right(request);
      const isDue = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const come = await (due.length > 0 ? undefined : Promise.race([held, isDue]));
      if (come === undefined) return [...due.splice(0)].reduce(withMessage, connected);
      held = undefined;
      return come;
    };
    return async (request) => {
      if (isPoll(request)) return poll(request);
      const answer = await right(request);
      if (!concerns(request) || answer.status < 400) return answer;
      due.push({ channel: channels.voice, data: event });
      wake();
      return accepted(answer);
    };
  };
}

const connected: HttpAnswer = {
  status: 200,
  cookies: [],
  body: JSON.stringify([{ channel: '/meta/connect', successful: true }]),
};
