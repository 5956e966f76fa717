import type { CtiRequest } from '../../../link/frames/cti-frames.ts';
import type { WorkspaceBodies } from '../../../protocol/workspace-api.generated.ts';
import { done, refused } from './answers.ts';
import type { Asked } from './asked.ts';
import type { HttpAnswer } from './effect.ts';
import { takeAddress } from './taking-address.ts';
import type { WorkspaceSession } from './workspace-session.ts';

type Data = WorkspaceBodies['activate-channels']['data'];

interface Activation {
  readonly exchange: number;
  readonly thisDN: string;
  readonly data: Data;
  /** Whether the session had no DN before. */
  readonly isFirst: boolean;
}

/**
 * Genesys's client for Java takes any other code than 0 as a failure, even of what is under way: what becomes of that is
 * notified.
 */
const activated = done;
const late = () => activated;

/** Registers the DN, looks what is there, and logs the agent in unless they are there already. */
export function activate(session: WorkspaceSession, { exchange, body }: Asked): void {
  const { data } = body as WorkspaceBodies['activate-channels']; // it has been validated
  const { turn, settings } = session;
  const thisDN = data.dn ?? (data.placeName === undefined ? undefined : settings.dnOfPlace(data.placeName));
  const wrong = whyNot(session, data, thisDN);
  if (wrong !== undefined || thisDN === undefined) {
    turn.answer(exchange, wrong ?? noDn(data));
    return;
  }
  register(session, { exchange, thisDN, data, isFirst: session.dn === undefined });
}

function register(session: WorkspaceSession, activation: Activation): void {
  const { exchange, thisDN, isFirst } = activation;
  session.dn ??= { number: thisDN, agentState: 'LoggedOut' };
  session.turn.ask(exchange, { messageType: 'RequestRegisterAddress', thisDN }, 'EventRegistered', {
    succeeded: () => lookAround(session, activation),
    late,
    failed: (error) => {
      if (isFirst) session.dn = undefined;
      session.turn.refuse(exchange, error);
    },
  });
}

function whyNot(
  { settings, dn }: WorkspaceSession,
  data: Data,
  thisDN: string | undefined,
): HttpAnswer | undefined {
  const { agentLogin } = settings.user;
  if (agentLogin !== undefined && agentLogin !== data.agentId)
    return refused(403, 'This account is for another agent.');
  if (thisDN === undefined || dn === undefined || dn.number === thisDN) return undefined;
  return refused(409, `The session is at the DN ${dn.number}.`);
}

function noDn({ placeName }: Data): HttpAnswer {
  return refused(
    400,
    placeName === undefined ? 'data: needs dn or placeName.' : 'data.placeName: is not a place.',
  );
}

function lookAround(session: WorkspaceSession, activation: Activation): void {
  const { exchange, thisDN, data } = activation;
  const { turn } = session;
  turn.ask(exchange, { messageType: 'RequestQueryAddress', thisDN }, 'EventAddressInfo', {
    succeeded: (event) => {
      const dn = takeAddress(session, event);
      if (dn === undefined || dn.agentState === 'LoggedOut' || dn.agentId !== data.agentId) {
        sendLogin(session, activation);
        return;
      }
      turn.notify({ messageType: 'DnStateChanged', dn });
      turn.answer(exchange, activated);
    },
    late,
  });
}

function sendLogin(session: WorkspaceSession, activation: Activation): void {
  const { exchange, thisDN, data, isFirst } = activation;
  const { turn } = session;
  turn.ask(exchange, loginOf(thisDN, data), 'EventAgentLogin', {
    succeeded: () => turn.answer(exchange, activated),
    late,
    failed: (error) => {
      turn.refuse(exchange, error);
      if (isFirst) leave(session, activation);
    },
  });
}

/** Without an agent there is nothing to do at the DN: another may be tried. */
function leave(session: WorkspaceSession, { exchange, thisDN }: Activation): void {
  session.dn = undefined;
  const nothing = () => undefined;
  session.turn.ask(exchange, { messageType: 'RequestUnregisterAddress', thisDN }, 'EventUnregistered', {
    succeeded: nothing,
    failed: nothing,
  });
}

function loginOf(
  thisDN: string,
  { agentId, agentWorkMode, queueName }: Data,
): CtiRequest<'RequestAgentLogin'> {
  return {
    messageType: 'RequestAgentLogin',
    thisDN,
    agentId,
    ...(agentWorkMode === undefined ? {} : { workMode: agentWorkMode }),
    ...(queueName === undefined ? {} : { thisQueue: queueName }),
  };
}
