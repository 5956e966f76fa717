import type { CtiEvent } from '../../../link/frames/cti-frames.ts';
import type { Dn, WorkspaceAnswers, WorkspaceBodies } from '../../../protocol/workspace-api.generated.ts';
import { statusCodes } from '../../messages/channels.ts';
import { ofAgent } from '../../messages/link-fields.ts';
import type { OwnOperation } from '../../messages/operations.ts';
import { atAddress } from './agent-at-dn.ts';
import { accepted, done, refused } from './answers.ts';
import type { WorkspaceSession } from './workspace-session.ts';

/** An HTTP request for an operation of the session itself; its body has been validated. */
export interface Asked {
  readonly exchange: number;
  /** The call that its path names. */
  readonly connId: string;
  readonly body: unknown;
}

type Activation = WorkspaceBodies['activate-channels']['data'];

/** Registers the DN, looks what is there, and logs the agent in unless they are there already. */
function activate(session: WorkspaceSession, { exchange, body }: Asked): void {
  const { data } = body as WorkspaceBodies['activate-channels']; // it has been validated
  const { turn, settings } = session;
  const { agentLogin } = settings.user;
  const thisDN = data.dn ?? (data.placeName === undefined ? undefined : settings.dnOfPlace(data.placeName));
  if (thisDN === undefined) turn.answer(exchange, refused(400, noDn(data)));
  else if (agentLogin !== undefined && agentLogin !== data.agentId)
    turn.answer(exchange, refused(403, 'This account is for another agent.'));
  else if (session.dn !== undefined && session.dn.number !== thisDN)
    turn.answer(exchange, refused(409, `The session is at the DN ${session.dn.number}.`));
  else
    turn.ask(exchange, { messageType: 'RequestRegisterAddress', thisDN }, 'EventRegistered', {
      succeeded: () => lookAround(session, exchange, thisDN, data),
    });
}

function noDn({ placeName }: Activation): string {
  return placeName === undefined ? 'data: needs dn or placeName.' : 'data.placeName: is not a place.';
}

function lookAround(session: WorkspaceSession, exchange: number, thisDN: string, data: Activation): void {
  const before: Dn = session.dn ?? { number: thisDN, agentState: 'LoggedOut' };
  session.dn = before;
  session.turn.ask(exchange, { messageType: 'RequestQueryAddress', thisDN }, 'EventAddressInfo', {
    succeeded: (event) => {
      const dn = takeAddress(session, event, before);
      if (dn.agentState === 'LoggedOut' || dn.agentId !== data.agentId) {
        sendLogin(session, exchange, thisDN, data);
        return;
      }
      session.turn.notify({ messageType: 'DnStateChanged', dn });
      session.turn.answer(exchange, accepted);
    },
  });
}

function sendLogin(
  { turn }: WorkspaceSession,
  exchange: number,
  thisDN: string,
  { agentId, agentWorkMode, queueName }: Activation,
): void {
  const frame = {
    messageType: 'RequestAgentLogin',
    thisDN,
    agentId,
    ...(agentWorkMode === undefined ? {} : { workMode: agentWorkMode }),
    ...(queueName === undefined ? {} : { thisQueue: queueName }),
  } as const;
  turn.ask(exchange, frame, 'EventAgentLogin');
}

/** Logs the agent in again, at the DN of the session. */
function logIn({ turn, dn }: WorkspaceSession, { exchange, body }: Asked): void {
  const agentId = dn?.agentId;
  if (dn === undefined || agentId === undefined) {
    turn.answer(exchange, refused(409, 'No channel is active: activate-channels comes first.'));
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
      takeAddress(session, event, session.dn ?? dn);
      turn.answer(exchange, answer());
    },
    late: answer,
  });
}

/** Takes over what an address query reports, and tells of calls that no event has announced. */
function takeAddress(session: WorkspaceSession, event: CtiEvent, before: Dn): Dn {
  if (event.messageType !== 'EventAddressInfo') return before;
  const dn = { ...before, ...atAddress(event) };
  session.dn = dn;
  for (const call of session.calls.recover(event.thisDN, event.calls)) session.turn.notify(call);
  return dn;
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
  initialize: ({ turn }, { exchange }) => turn.answer(exchange, done),
  'activate-channels': activate,
  login: logIn,
  complete,
  'current-session': (session, asked) =>
    queryAddress(session, asked, () => ({ status, data: { user: session.user } })),
  calls: (session, asked) =>
    queryAddress(session, asked, () => ({ status, data: { calls: session.calls.list() } })),
  logout: logOut,
};
