import type { WorkspaceFault } from '../../fault.ts';
import {
  accepted,
  asks,
  changedAnswers,
  withBody,
  without,
} from '../../operators/workspace-api/changed-answers.ts';

const always = asks(/^/);

/** Servers of the Workspace API that are wrong about sessions. */
export const sessionsFaults: readonly WorkspaceFault[] = [
  {
    name: 'workspace-session-without-cookie',
    breaks: ['WSS-01'],
    does: 'opens sessions, and sets no cookie',
    decoration: changedAnswers(always, (answer) => ({ ...answer, cookies: [] })),
  },
  {
    name: 'workspace-session-cookie-of-another-name',
    breaks: ['WSS-01'],
    does: 'names the session by the cookie SESSION',
    decoration: changedAnswers(asks(/^initialize-workspace/), (answer) => ({
      ...answer,
      cookies: answer.cookies.map((line) => line.replace(/^WORKSPACE_SESSIONID/, 'SESSION')),
    })),
  },
  {
    name: 'workspace-serves-without-session',
    breaks: ['WSS-02'],
    does: 'accepts what comes without any cookie',
    decoration: (right) => async (request) => {
      const answer = await right(request);
      const isOpening = asks(/^initialize-workspace/)(request);
      return request.headers.cookie === undefined && !isOpening ? accepted(answer) : answer;
    },
  },
  {
    name: 'workspace-serves-unknown-session',
    breaks: ['WSS-03', 'WSS-04'],
    does: 'takes any cookie for a session',
    decoration: (right) => async (request) => {
      const answer = await right(request);
      return request.headers.cookie !== undefined && answer.status === 403 ? accepted(answer) : answer;
    },
  },
  {
    name: 'workspace-behind-balancer-serves-unknown-session',
    breaks: ['WSS-03'],
    does: 'takes any cookie for a session, and sets another one first',
    decoration: (right) => async (request) => {
      const answer = await right(request);
      const isUnknown = request.headers.cookie?.startsWith('BALANCER=') && answer.status === 403;
      return {
        ...(isUnknown ? accepted(answer) : answer),
        cookies: ['BALANCER=node-2; Path=/', ...answer.cookies],
      };
    },
  },
  {
    name: 'workspace-session-survives-logout',
    breaks: ['WSS-04'],
    does: 'acknowledges the logout, and keeps the session',
    decoration: (right) => async (request) =>
      asks(/^logout/)(request)
        ? { status: 200, cookies: [], body: JSON.stringify({ status: { code: 0 } }) }
        : right(request),
  },
  {
    name: 'workspace-takes-any-token',
    breaks: ['WSS-05'],
    does: 'opens a session for any token',
    decoration: changedAnswers(asks(/^initialize-workspace/), (answer) =>
      answer.status === 401 ? accepted(answer) : answer,
    ),
  },
  {
    name: 'workspace-session-of-nobody',
    breaks: ['WSS-06'],
    does: 'does not say in current-session who works',
    decoration: changedAnswers(
      asks(/^current-session/),
      withBody((body) => without(body, 'data')),
    ),
  },
  {
    name: 'workspace-logout-ends-all-sessions',
    breaks: ['WSS-07'],
    does: 'ends every session with the first logout',
    decoration: (right) => {
      let isOver = false;
      return async (request) => {
        const answer = await right(request);
        if (asks(/^logout/)(request)) isOver = true;
        const isOpening = asks(/^initialize-workspace/)(request);
        return isOver && !isOpening ? { status: 403, cookies: [], body: '{"status":{"code":403}}' } : answer;
      };
    },
  },
];
