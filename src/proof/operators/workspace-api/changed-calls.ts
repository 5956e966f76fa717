import type { Exchange, ExchangeDecoration, HttpRequest } from '../../../harness/workspace-api/exchange.ts';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import { sessionIn } from '../../../workspace-api/gateway/http/session-cookie.ts';
import { asks, changedNotifications, operationOf, withBody } from './changed-answers.ts';

/** A notification of a call, with the call apart. */
export type CallChange = (call: JsonObject, data: JsonObject) => JsonObject | undefined;

/** Notifications of calls are changed; those whose call becomes nothing are not sent. */
export function changedCalls(change: CallChange): ExchangeDecoration {
  return changedNotifications('CallStateChanged', (data) => {
    const call = isJsonObject(data.call) ? change(data.call, data) : undefined;
    return call && { ...data, call };
  });
}

/** Notifications of calls in a state are changed. */
export const changedInState = (state: string, change: CallChange): ExchangeDecoration =>
  changedCalls((call, data) => (call.state === state ? change(call, data) : call));

/** As `changedCalls`, with what the operations of the same session were before. */
export function changedAfter(
  change: (call: JsonObject, operations: readonly string[]) => JsonObject | undefined,
): ExchangeDecoration {
  return (right: Exchange) => {
    const asked = new Map<string | undefined, string[]>();
    return async (request) => {
      const operations = asked.get(sessionOf(request)) ?? [];
      asked.set(sessionOf(request), operations);
      if (asks(/^voice/)(request)) operations.push(operationOf(request));
      return changedCalls((call) => change(call, operations))(right)(request);
    };
  };
}

/** After a notification of a call in a state comes another one. */
export function followedBy(
  state: string,
  next: (call: JsonObject, data: JsonObject) => JsonObject,
): ExchangeDecoration {
  return (right) => async (request) => {
    const answer = await right(request);
    if (!asks(/^notifications/)(request) || answer.body === '') return answer;
    const messages: unknown = JSON.parse(answer.body);
    if (!Array.isArray(messages)) return answer;
    const all = messages.filter(isJsonObject).flatMap((message) => {
      const { data } = message;
      if (!isJsonObject(data) || !isJsonObject(data.call) || data.call.state !== state) return [message];
      return [message, { ...message, data: next(data.call, data) }];
    });
    return { ...answer, body: JSON.stringify(all) };
  };
}

/** The list of calls in answers is changed. */
export function changedList(
  change: (calls: readonly JsonObject[]) => readonly JsonObject[],
): ExchangeDecoration {
  const inBody = withBody((body) => {
    const { data } = body;
    if (!isJsonObject(data) || !Array.isArray(data.calls)) return body;
    return { ...body, data: { ...data, calls: [...change(data.calls.filter(isJsonObject))] } };
  });
  return (right) => async (request) => {
    const answer = await right(request);
    return asks(/^voice\/calls$/)(request) ? inBody(answer) : answer;
  };
}

/** The session that a request names. */
export const sessionOf = ({ headers }: HttpRequest): string | undefined => sessionIn(headers.cookie);
