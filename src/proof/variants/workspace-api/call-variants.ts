import type { Exchange, HttpRequest } from '../../../harness/workspace-api/exchange.ts';
import type { JsonObject } from '../../../kernel/json.ts';
import type { WorkspaceVariant } from '../../fault.ts';
import { asks, isPoll } from '../../operators/workspace-api/changed-answers.ts';
import {
  changedCalls,
  changedList,
  followedBy,
  sessionOf,
} from '../../operators/workspace-api/changed-calls.ts';

const touches = ['requests', 'notifications', 'calls'];

/** What a server may have in a call besides: data that a switch attaches, and the agent as a participant. */
const more = (call: JsonObject): JsonObject => ({
  ...call,
  phoneNumber: '7001',
  userData: [
    ...(Array.isArray(call.userData) ? call.userData : []),
    { key: 'RTenant', type: 'int', value: 1 },
  ],
  participants: [...(Array.isArray(call.participants) ? call.participants : []), { number: '7001' }],
});

/** A server that answers what is done with a call after it has notified of it. */
function answeringLate(right: Exchange): Exchange {
  const waiting = new Map<string | undefined, () => void>();
  return async (request) => {
    if (isPoll(request)) {
      const answer = await right(request);
      if (answer.body.includes('CallStateChanged')) setImmediate(() => waiting.get(sessionOf(request))?.());
      return answer;
    }
    if (!asks(/^voice\/calls\/.*\/(?:hold|attach-user-data|update-user-data)$/)(request))
      return right(request);
    const notified = new Promise<void>((resolve) => waiting.set(sessionOf(request), resolve));
    const answer = await right(request);
    if (answer.status !== 200) return answer;
    await notified;
    return { ...answer, status: 202 };
  };
}

const suffix = '.2';
const renewed = (id: unknown): string => `${id}${suffix}`;

/** A server that names a call anew when it is on hold, and says so, to who has put it there. */
function renaming(right: Exchange): Exchange {
  const all = new Map<string | undefined, Set<unknown>>();
  return (request) => {
    const held = all.get(sessionOf(request)) ?? new Set();
    all.set(sessionOf(request), held);
    const inCall = (call: JsonObject): JsonObject => {
      const id = call.id ?? null;
      const isNew = call.state === 'Held' && !held.has(id);
      if (call.state === 'Held') held.add(id);
      if (!held.has(id)) return call;
      return { ...call, id: renewed(id), connId: renewed(id), ...(isNew && { previousConnId: id }) };
    };
    const inList = changedList((calls) =>
      calls.map((call) => (held.has(call.id) ? { ...call, id: renewed(call.id) } : call)),
    );
    return inList(changedCalls(inCall)(right))(withOldId(request));
  };
}

/** The request as the right server understands it. */
function withOldId(request: HttpRequest): HttpRequest {
  const path = request.path.replace(suffix, '');
  const body = request.body.replace(`${suffix}"`, '"');
  return path === request.path && body === request.body ? request : { ...request, path, body };
}

/** Servers of the Workspace API that tell of calls in another way, and may. */
export const callVariants: readonly WorkspaceVariant[] = [
  {
    name: 'workspace-api-completes-calls',
    does: 'completes a call as soon as it is released',
    permits: [{ section: 'Calls', sentence: 'Calls may be completed without being asked for it.' }],
    touches,
    decoration: followedBy('Released', (call, data) => ({ ...data, call: { ...call, state: 'Completed' } })),
  },
  {
    name: 'workspace-api-notifies-of-participants',
    does: 'notifies of the participants as well whenever a call is established',
    permits: [{ section: 'Calls', sentence: 'Notifications of other things may come in between.' }],
    touches,
    decoration: followedBy('Established', (_, data) => ({
      ...data,
      notificationType: 'ParticipantsUpdated',
    })),
  },
  {
    name: 'workspace-api-has-more-in-calls',
    does: 'has data of its own in calls, and the agent among the participants',
    permits: [{ section: 'Calls', sentence: 'A call may have more data and participants.' }],
    touches,
    decoration: changedCalls(more),
  },
  {
    name: 'workspace-api-renames-held-calls',
    does: 'gives a call another id when it is put on hold, and says which one it had',
    permits: [
      {
        section: 'Calls',
        sentence: 'Another id is that of the same call if previousConnId has the old one.',
      },
    ],
    touches,
    decoration: renaming,
  },
  {
    name: 'workspace-api-answers-after-notifying',
    does: 'answers what is asked for a call with 202, after it has notified of it',
    permits: [{ section: 'Calls', sentence: 'A notification may overtake the answer to the request.' }],
    touches,
    decoration: (right) => answeringLate(right),
  },
];
