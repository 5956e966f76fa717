import { messagesIn } from '../../../harness/workspace-api/bayeux-listener.ts';
import type { ExchangeDecoration, HttpAnswer, HttpRequest } from '../../../harness/workspace-api/exchange.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import { sessionIn } from '../../../workspace-api/gateway/http/session-cookie.ts';
import type { WorkspaceVariant } from '../../fault.ts';
import { asks } from '../../operators/workspace-api/changed-answers.ts';

const touches = ['sessions', 'requests', 'notifications', 'calls'];
const browser = 'BAYEUX_BROWSER=b-17';
const isNotified = asks(/^notifications/);
const shakesHands = ({ body }: HttpRequest): boolean => body.includes('/meta/handshake');

/** Refuses each Bayeux message of a request. */
function refused({ body }: HttpRequest, error: string, more: JsonObject = {}): HttpAnswer {
  const replies = messagesIn(JSON.parse(body)).map(({ channel = null, id = null }) => ({
    channel,
    id,
    successful: false,
    error,
    ...more,
  }));
  return { status: 200, cookies: [], body: JSON.stringify(replies) };
}

const oneSession = [{ section: 'Sessions', sentence: 'Nothing says that a user may have two sessions.' }];

/** A server that refuses a second session while the first is open, with a status. */
function oneSessionOnly(status: number): ExchangeDecoration {
  return (right) => {
    let open = false;
    return async (request) => {
      const isOpening = asks(/^initialize-workspace/)(request);
      if (isOpening && open)
        return { status, cookies: [], body: JSON.stringify({ status: { code: status } }) };
      const answer = await right(request);
      if (isOpening && answer.status === 200) open = true;
      if (asks(/^logout/)(request) && answer.status === 200) open = false;
      return answer;
    };
  };
}

/** Servers of the Workspace API that have other ways with sessions and with their clients, and may. */
export const sessionVariants: readonly WorkspaceVariant[] = [
  {
    name: 'workspace-api-knows-clients-by-cookie',
    does: 'sets a cookie in the handshake, and knows no client without it',
    permits: [
      { section: 'Sessions', sentence: 'Clients keep all cookies of all answers, as CometD asks of them.' },
    ],
    touches,
    decoration: (right) => async (request) => {
      if (!isNotified(request)) return right(request);
      const answer =
        shakesHands(request) || request.headers.cookie?.includes(browser) ? await right(request) : undefined;
      if (answer === undefined)
        return refused(request, '402::session_unknown', { advice: { reconnect: 'handshake' } });
      return shakesHands(request)
        ? { ...answer, cookies: [...answer.cookies, `${browser}; Path=/; HttpOnly`] }
        : answer;
    },
  },
  {
    name: 'workspace-api-refuses-before-complete',
    does: 'refuses all but notifications with 403 until it has notified that the initialization is complete',
    permits: [
      {
        section: 'Sessions',
        sentence: 'Clients act only after they have been notified that it is complete.',
      },
    ],
    touches,
    decoration: (right) => {
      const complete = new Set<string | undefined>();
      return async (request) => {
        const session = sessionIn(request.headers.cookie);
        const isEarly = session !== undefined && !complete.has(session);
        if (isEarly && asks(/^(?:current-session|activate-channels|voice)/)(request))
          return { status: 403, cookies: [], body: '{"status":{"code":403}}' };
        const answer = await right(request);
        if (answer.body.includes('"Complete"')) complete.add(session);
        return answer;
      };
    },
  },
  {
    name: 'workspace-api-has-one-client-a-session',
    does: 'lets no second client of a session shake hands',
    permits: [
      {
        section: 'Notifications',
        sentence: 'Nothing says that a session may have two clients of the notifications.',
      },
    ],
    touches,
    decoration: (right) => {
      const known = new Set<string | undefined>();
      return async (request) => {
        if (!isNotified(request) || !shakesHands(request)) return right(request);
        const session = sessionIn(request.headers.cookie);
        if (known.has(session)) return refused(request, '403::one client');
        const answer = await right(request);
        if (answer.status === 200) known.add(session);
        return answer;
      };
    },
  },
  {
    name: 'workspace-api-has-one-session-a-user',
    does: 'opens no second session for the same user',
    permits: oneSession,
    touches,
    choice: 'second sessions',
    decoration: oneSessionOnly(409),
  },
  {
    name: 'workspace-api-forbids-second-sessions',
    does: 'answers with 403 who has a session and asks for a second one',
    permits: oneSession,
    touches,
    choice: 'second sessions',
    decoration: oneSessionOnly(403),
  },
];
