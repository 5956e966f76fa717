import type { HttpRequest } from '../../../harness/workspace-api/exchange.ts';
import type { WorkspaceFault } from '../../fault.ts';
import {
  accepted,
  asks,
  changedAnswers,
  withBody,
  without,
} from '../../operators/workspace-api/changed-answers.ts';
import { refusalsAsEvents } from '../../operators/workspace-api/refusals-as-events.ts';

const isVoice = asks(/^voice\//);
const isLong = ({ body }: HttpRequest): boolean => body.length > 1024 * 1024;

/** A server on which the session is over after a request of a kind. */
function endsAfter(concerns: (request: HttpRequest) => boolean): WorkspaceFault['decoration'] {
  return (right) => {
    let isOver = false;
    return async (request) => {
      if (isOver) return { status: 403, cookies: [], body: '{"status":{"code":403}}' };
      const answer = await right(request);
      isOver = concerns(request);
      return answer;
    };
  };
}

const isNotJson = ({ body }: HttpRequest): boolean => {
  try {
    return body !== '' && typeof JSON.parse(body) !== 'object';
  } catch {
    return true; // Nothing is lost: what it is not is all that is asked.
  }
};

/** Servers of the Workspace API that are wrong about requests. */
export const requestsFaults: readonly WorkspaceFault[] = [
  {
    name: 'workspace-voice-operations-are-done',
    breaks: ['WSR-01'],
    does: 'answers voice operations with the code 0',
    decoration: changedAnswers(isVoice, (answer) =>
      answer.status === 200 ? withBody((body) => ({ ...body, status: { code: 0 } }))(answer) : answer,
    ),
  },
  {
    name: 'workspace-voice-operations-answer-nothing',
    breaks: ['WSR-01'],
    does: 'answers voice operations with 204, and without a body',
    decoration: changedAnswers(isVoice, (answer) =>
      answer.status === 200 ? { ...answer, status: 204, body: '' } : answer,
    ),
  },
  {
    name: 'workspace-channels-are-accepted',
    breaks: ['WSR-09'],
    does: 'answers activate-channels with the code 1',
    decoration: changedAnswers(
      asks(/^activate-channels/),
      withBody((body) => ({ ...body, status: { code: 1 } })),
    ),
  },
  {
    name: 'workspace-channels-answer-nothing',
    breaks: ['WSR-09'],
    does: 'answers activate-channels with 204, and without a body',
    decoration: changedAnswers(asks(/^activate-channels/), (answer) => ({
      ...answer,
      status: 204,
      body: '',
    })),
  },
  {
    name: 'workspace-answers-without-status',
    breaks: ['WSR-02'],
    does: 'leaves the status out of answers that accept',
    decoration: changedAnswers(asks(/^/), (answer) =>
      answer.status === 200 ? withBody((body) => without(body, 'status'))(answer) : answer,
    ),
  },
  {
    name: 'workspace-accepts-wrong-types-and-notifies-events',
    breaks: ['WSR-04'],
    does: 'notifies of a wrong body by an EventError without its error',
    decoration: refusalsAsEvents(asks(/^voice\/(?:make-call|send-user-event)/), {
      messageType: 'EventError',
    }),
  },
  {
    name: 'workspace-refusals-have-code-0',
    breaks: ['WSR-02'],
    does: 'says 0 in the status of refusals',
    decoration: changedAnswers(asks(/^/), (answer) =>
      answer.status >= 400 ? withBody((body) => ({ ...body, status: { code: 0 } }))(answer) : answer,
    ),
  },
  {
    name: 'workspace-accepts-unknown-calls',
    breaks: ['WSR-03'],
    does: 'accepts requests about calls that do not exist',
    decoration: changedAnswers(asks(/^voice\/calls\/no-such-call/), accepted),
  },
  {
    name: 'workspace-accepts-wrong-types',
    breaks: ['WSR-04'],
    does: 'accepts bodies that the operation cannot understand',
    decoration: (right) => async (request) => {
      const answer = await right(request);
      return isVoice(request) && !isNotJson(request) && answer.status === 400 ? accepted(answer) : answer;
    },
  },
  {
    name: 'workspace-fails-on-what-is-not-json',
    breaks: ['WSR-05'],
    does: 'answers what is not JSON with 500',
    decoration: (right) => async (request) => {
      const answer = await right(request);
      return answer.status === 400 && isNotJson(request) ? { ...answer, status: 500 } : answer;
    },
  },
  {
    name: 'workspace-accepts-unknown-operations',
    breaks: ['WSR-06'],
    does: 'accepts operations that do not exist',
    decoration: changedAnswers(asks(/fly$/), accepted),
  },
  {
    name: 'workspace-session-ends-after-long-bodies',
    breaks: ['WSR-07'],
    does: 'ends the session when a body is too long',
    decoration: endsAfter(isLong),
  },
  {
    name: 'workspace-session-ends-after-many-keys',
    breaks: ['WSR-08'],
    does: 'ends the session when a body has many keys or lists',
    decoration: endsAfter(({ body }) => body.length > 10_000),
  },
];
