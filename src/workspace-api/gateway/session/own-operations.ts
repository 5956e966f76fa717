import type { WorkspaceAnswers, WorkspaceBodies } from '../../../protocol/workspace-api.generated.ts';
import { statusCodes } from '../../messages/channels.ts';
import { ofAgent } from '../../messages/link-fields.ts';
import type { OwnOperation } from '../../messages/operations.ts';
import { activate } from './activation.ts';
import { accepted, done, noChannel, refused } from './answers.ts';
import type { Asked } from './asked.ts';
import { takeAddress } from './taking-address.ts';
import type { WorkspaceSession } from './workspace-session.ts';

/** Logs the agent in again, at the DN of the session. */
function logIn({ turn, dn }: WorkspaceSession, { exchange, body }: Asked): void {
  const agentId = dn?.agentId;
  if (dn === undefined || agentId === undefined) {
    turn.answer(exchange, noChannel);
    return;
  }
  const fields = ofAgent((body ?? {}) as WorkspaceBodies['agent-state']); // it has been validated
  turn.ask(
    exchange,
    { messageType: 'RequestAgentLogin', thisDN: dn.number, agentId, ...fields },
    'EventAgentLogin',
  );
}

/** Logs the agent out, and ends the session. */
function logOut(session: WorkspaceSession, { exchange }: Asked): void {
  const { turn, dn } = session;
  const end = () => {
    turn.answer(exchange, done);
    turn.end();
  };
  if (dn === undefined || dn.agentState === 'LoggedOut') {
    end();
    return;
  }
  const unregister = () =>
    turn.ask(exchange, { messageType: 'RequestUnregisterAddress', thisDN: dn.number }, 'EventUnregistered', {
      succeeded: end,
      failed: end,
    });
  turn.ask(exchange, { messageType: 'RequestAgentLogout', thisDN: dn.number }, 'EventAgentLogout', {
    succeeded: unregister,
    failed: unregister,
  });
}

/** Answers with what is at the DN, after the link has been asked. */
function queryAddress(
  session: WorkspaceSession,
  { exchange }: Asked,
  body: () => WorkspaceAnswers['calls' | 'current-session'],
): void {
  const { turn, dn } = session;
  const answer = () => ({ status: 200, body: body() });
  if (dn === undefined) {
    turn.answer(exchange, answer());
    return;
  }
  turn.ask(exchange, { messageType: 'RequestQueryAddress', thisDN: dn.number }, 'EventAddressInfo', {
    succeeded: (event) => {
      takeAddress(session, event);
      turn.answer(exchange, answer());
    },
    late: answer,
  });
}

function complete({ turn, calls }: WorkspaceSession, { exchange, connId }: Asked): void {
  const completed = calls.complete(connId);
  if (completed !== undefined) turn.notify(completed);
  turn.answer(
    exchange,
    completed === undefined ? refused(409, 'The call has not been released yet.') : accepted,
  );
}

const status = { code: statusCodes.done };

/** What the session does for the operations that are not one request on the link. */
export const ownOperations: Readonly<
  Record<OwnOperation['name'], (session: WorkspaceSession, asked: Asked) => void>
> = {
  initialize: ({ turn }, { exchange }) => turn.answer(exchange, accepted),
  'activate-channels': activate,
  login: logIn,
  complete,
  'current-session': (session, asked) =>
    queryAddress(session, asked, () => ({ status, data: { user: session.user } })),
  calls: (session, asked) =>
    queryAddress(session, asked, () => ({ status, data: { calls: session.calls.list() } })),
  logout: logOut,
};
