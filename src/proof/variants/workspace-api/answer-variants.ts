import { isJsonObject } from '../../../kernel/json.ts';
import type { Pairs } from '../../../protocol/workspace-api.generated.ts';
import { flat } from '../../../workspace-api/gateway/session/pairs-of.ts';
import { channels } from '../../../workspace-api/messages/channels.ts';
import type { WorkspaceVariant } from '../../fault.ts';
import {
  asks,
  changedAnswers,
  changedMessages,
  changedNotifications,
  withBody,
} from '../../operators/workspace-api/changed-answers.ts';
import { refusalsAsEvents } from '../../operators/workspace-api/refusals-as-events.ts';

const touches = ['sessions', 'requests', 'notifications', 'calls'];

/** Servers of the Workspace API that answer in another way, and may. */
export const answerVariants: readonly WorkspaceVariant[] = [
  {
    name: 'workspace-api-refuses-with-other-statuses',
    does: 'refuses who has no session with 403, and what it does not understand with 422',
    permits: [
      { section: 'Operations', sentence: 'Nothing says with which status of 4xx a request is refused.' },
    ],
    touches,
    decoration: changedAnswers(asks(/^/), (answer) => {
      const others: Readonly<Record<number, number>> = { 401: 403, 400: 422, 501: 404 };
      return { ...answer, status: others[answer.status] ?? answer.status };
    }),
  },
  {
    name: 'workspace-api-answers-202',
    does: 'accepts voice operations with the status 202',
    permits: [{ section: 'Operations', sentence: 'Clients take any status of 2xx with the code 1.' }],
    touches,
    decoration: changedAnswers(asks(/^voice\//), (answer) =>
      answer.status === 200 ? { ...answer, status: 202 } : answer,
    ),
  },
  {
    name: 'workspace-api-fails-at-unknown-calls',
    does: 'answers requests about a call that it does not know with 500, and JSON',
    permits: [{ section: 'Operations', sentence: 'A request may be refused with any status of 4xx or 5xx.' }],
    touches,
    choice: 'unknown calls',
    decoration: changedAnswers(asks(/^voice\/calls\/no-such-call/), (answer) =>
      answer.status === 404 ? { ...answer, status: 500 } : answer,
    ),
  },
  {
    name: 'workspace-api-notifies-refusals',
    does: 'accepts voice operations that it cannot carry out, and notifies EventError later',
    permits: [
      {
        section: 'Operations',
        sentence: 'A request may be accepted, and its failure notified by EventError.',
      },
    ],
    touches,
    choice: 'unknown calls',
    decoration: refusalsAsEvents(asks(/^voice\/calls\/(?:no-such-call|.*\/(?:answer|retrieve)$)/), {
      messageType: 'EventError',
      error: { errorCode: 71, errorMessage: 'There is no such call.' },
    }),
  },
  {
    name: 'workspace-api-drops-what-clients-publish',
    does: 'acknowledges what a client publishes, and drops it',
    permits: [
      {
        section: 'Notifications',
        sentence: 'Bayeux lets a server acknowledge a message that it passes on to nobody.',
      },
    ],
    touches,
    decoration: changedMessages((message) =>
      message.channel === channels.voice && message.successful === false
        ? { ...message, successful: true }
        : message,
    ),
  },
  {
    name: 'workspace-api-says-more',
    does: 'has more in answers and notifications than clients know',
    permits: [
      {
        section: 'Notifications',
        sentence: 'Clients take what they know of an answer, and nothing forbids more.',
      },
    ],
    touches,
    decoration: (right) => {
      const more = { correlationId: 'c0ffee', apiVersion: '3.1' };
      const answers = changedAnswers(
        asks(/^(?!notifications)/),
        withBody((body) => ({ ...body, ...more })),
      );
      const messages = changedMessages((message) => ({
        ...message,
        ...(isJsonObject(message.data) ? { data: { ...message.data, ...more } } : { ext: more }),
      }));
      return messages(answers(right));
    },
  },
  {
    name: 'workspace-api-user-events-as-objects',
    does: 'writes the key-value list of a user event as an object, not as pairs',
    permits: [
      {
        section: 'User events',
        sentence: "Genesys's simulator writes objects, its API pairs; clients read both.",
      },
    ],
    touches,
    decoration: changedNotifications('EventUserEvent', ({ userData, ...others }) => ({
      ...others,
      userData: Array.isArray(userData) ? flat(userData as Pairs) : null, // as the gateway writes it
    })),
  },
  {
    name: 'workspace-api-has-cookies-of-its-own',
    does: 'sets a cookie of the load balancer before that of the session',
    permits: [
      { section: 'Sessions', sentence: 'Clients keep all cookies; nothing says that there is only one.' },
    ],
    touches,
    decoration: changedAnswers(asks(/^initialize-workspace/), (answer) => ({
      ...answer,
      cookies: ['BALANCER=node-2; Path=/', ...answer.cookies],
    })),
  },
];
