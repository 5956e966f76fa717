import type {
  Exchange,
  ExchangeDecoration,
  HttpAnswer,
  HttpRequest,
} from '../../../harness/workspace-api/exchange.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../kernel/json.ts';
import { notificationsPath, workspacePath } from '../../../workspace-api/messages/channels.ts';

/** The operation of a request, below `/workspace/v3`. */
export const operationOf = ({ path }: HttpRequest): string =>
  (path.split('?')[0] ?? '').slice(workspacePath.length + 1);

/** Whether a request is about an operation, or one that begins so. */
export const asks =
  (pattern: RegExp) =>
  (request: HttpRequest): boolean =>
    pattern.test(operationOf(request));

/** Answers to some requests are changed. What they do stays as it is. */
export function changedAnswers(
  concerns: (request: HttpRequest) => boolean,
  change: (answer: HttpAnswer) => HttpAnswer,
): ExchangeDecoration {
  return (right: Exchange) => async (request) => {
    const answer = await right(request);
    return concerns(request) ? change(answer) : answer;
  };
}

/** What is refused is accepted: the client cannot tell that it was not done. */
export function accepted(answer: HttpAnswer): HttpAnswer {
  return answer.status < 400 ? answer : { ...answer, ...accepts };
}

/** An answer that accepts. */
const accepts = { status: 200, body: JSON.stringify({ status: { code: 1 } }) };

/** Changes the body of an answer; one that is not an object stays as it is. */
export function withBody(change: (body: JsonObject) => JsonValue): (answer: HttpAnswer) => HttpAnswer {
  return (answer) => {
    const body: JsonValue = answer.body === '' ? null : JSON.parse(answer.body);
    return isJsonObject(body) ? { ...answer, body: JSON.stringify(change(body)) } : answer;
  };
}

/** Bayeux messages of the server are changed; those that become nothing are not sent. */
export function changedMessages(change: (message: JsonObject) => JsonObject | undefined): ExchangeDecoration {
  return changedAnswers(asks(/^notifications/), (answer) => {
    const messages: JsonValue = answer.body === '' ? [] : JSON.parse(answer.body);
    if (!Array.isArray(messages)) return answer;
    const changed = messages.filter(isJsonObject).flatMap((message) => change(message) ?? []);
    return { ...answer, body: JSON.stringify(changed) };
  });
}

/** A request that fetches notifications. */
export const isPoll = ({ path, body }: HttpRequest): boolean =>
  path === notificationsPath && body.includes('/meta/connect');

/** An answer with one more Bayeux message. */
export function withMessage(answer: HttpAnswer, message: JsonObject): HttpAnswer {
  return { ...answer, body: answer.body.replace(/\]$/, `,${JSON.stringify(message)}]`) };
}

/** Messages on a Bayeux channel are changed. */
export function changedOn(channel: string, change: (message: JsonObject) => JsonObject | undefined) {
  return changedMessages((message) => (message.channel === channel ? change(message) : message));
}

/** Notifications of a kind are changed. */
export function changedNotifications(
  messageType: string,
  change: (data: JsonObject) => JsonObject | undefined,
) {
  return changedMessages((message) => {
    const { data } = message;
    if (!isJsonObject(data) || data.messageType !== messageType) return message;
    const changed = change(data);
    return changed && { ...message, data: changed };
  });
}

/** An object without some of its keys. */
export function without(whole: JsonObject, ...keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key)));
}
