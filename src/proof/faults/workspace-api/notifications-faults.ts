import type { Exchange } from '../../../harness/workspace-api/exchange.ts';
import { isJsonObject, type JsonObject } from '../../../kernel/json.ts';
import { channels } from '../../../workspace-api/messages/channels.ts';
import type { WorkspaceFault } from '../../fault.ts';
import {
  asks,
  changedAnswers,
  changedMessages,
  changedNotifications,
  changedOn,
  isPoll,
  withMessage,
  without,
} from '../../operators/workspace-api/changed-answers.ts';
import { changedCalls } from '../../operators/workspace-api/changed-calls.ts';

/** A server that notifies every client of what one of them has been notified of. */
function tellingAll(right: Exchange): Exchange {
  let state = '';
  return async (request) => {
    const answer = await right(request);
    const found =
      /\{"channel":"\/workspace\/v3\/voice","data":\{"messageType":"DnStateChanged".*?\}\}\}/.exec(
        answer.body,
      );
    if (found !== null) state = found[0];
    const asksWithoutWaiting = isPoll(request) && request.body.includes('"timeout":0');
    return asksWithoutWaiting && state !== ''
      ? { ...answer, body: answer.body.replace(/\]$/, `,${state}]`) }
      : answer;
  };
}

/** A server that gives all clients what one of them publishes. */
function publishing(right: Exchange): Exchange {
  const due: JsonObject[] = [];
  return async (request) => {
    const answer = await right(request);
    if (isPoll(request)) return due.reduce(withMessage, answer);
    if (request.body.includes('"origin": "client"'))
      due.push({ channel: channels.voice, data: { messageType: 'DnStateChanged', origin: 'client' } });
    return answer;
  };
}

/** Servers of the Workspace API that are wrong about notifications. */
export const notificationsFaults: readonly WorkspaceFault[] = [
  {
    name: 'workspace-handshake-without-client-id',
    breaks: ['WSN-01'],
    does: 'gives clients no name',
    decoration: changedOn('/meta/handshake', (message) => without(message, 'clientId')),
  },
  {
    name: 'workspace-offers-websocket-alone',
    breaks: ['WSN-01'],
    does: 'does not offer long polling',
    decoration: changedOn('/meta/handshake', (message) => ({
      ...message,
      supportedConnectionTypes: ['websocket'],
    })),
  },
  {
    name: 'workspace-one-path-of-notifications',
    breaks: ['WSN-01'],
    does: 'knows no path of notifications that names the type of the message',
    decoration: changedAnswers(asks(/^notifications\//), (answer) => ({ ...answer, status: 404, body: '' })),
  },
  {
    name: 'workspace-complete-without-user',
    breaks: ['WSN-02'],
    does: 'does not say who works when the workspace is initialized',
    decoration: changedOn(channels.initialization, (message) =>
      isJsonObject(message.data) ? { ...message, data: without(message.data, 'data') } : message,
    ),
  },
  {
    name: 'workspace-complete-without-message-type',
    breaks: ['WSN-02'],
    does: 'leaves the messageType out of the initialization',
    decoration: changedOn(channels.initialization, (message) =>
      isJsonObject(message.data) ? { ...message, data: without(message.data, 'messageType') } : message,
    ),
  },
  {
    name: 'workspace-never-complete',
    breaks: ['WSN-02'],
    does: 'leaves the initialization executing',
    decoration: changedOn(channels.initialization, (message) =>
      isJsonObject(message.data) ? { ...message, data: { ...message.data, state: 'Executing' } } : message,
    ),
  },
  {
    name: 'workspace-silent-about-initialization',
    breaks: ['WSN-02'],
    does: 'does not notify that the workspace is initialized',
    decoration: changedOn(channels.initialization, () => undefined),
  },
  {
    name: 'workspace-agent-always-logged-in',
    breaks: ['WSN-03'],
    does: 'says of every state that the agent is logged in',
    decoration: changedNotifications('DnStateChanged', ({ dn, ...others }) => ({
      ...others,
      dn: isJsonObject(dn) ? { ...dn, agentState: 'LoggedIn' } : null,
    })),
  },
  {
    name: 'workspace-not-ready-is-never-notified',
    breaks: ['WSN-03'],
    does: 'notifies once only that the agent is not ready',
    decoration: (right) => {
      let isReady = false;
      const silent = changedNotifications('DnStateChanged', (data) => {
        const state = isJsonObject(data.dn) ? data.dn.agentState : undefined;
        isReady ||= state === 'Ready';
        return isReady && state === 'NotReady' ? undefined : data;
      });
      return silent(right);
    },
  },
  {
    name: 'workspace-agent-states-without-dn',
    breaks: ['WSN-03'],
    does: 'does not say at which DN the agent is, once they are logged in',
    decoration: changedNotifications('DnStateChanged', ({ dn, ...others }) => ({
      ...others,
      dn: isJsonObject(dn) && dn.agentState !== 'LoggedIn' ? without(dn, 'number') : (dn ?? null),
    })),
  },
  {
    name: 'workspace-logout-of-voice-is-for-good',
    breaks: ['WSN-13'],
    does: 'refuses to log in again who has logged out on the voice channel',
    decoration: changedAnswers(asks(/^voice\/login/), (answer) => ({
      ...answer,
      status: 409,
      body: '{"status":{"code":409}}',
    })),
  },
  {
    name: 'workspace-silent-about-later-logins',
    breaks: ['WSN-13'],
    does: 'does not notify that an agent has logged in again',
    decoration: (right) => {
      let hasLoggedOut = false;
      return changedNotifications('DnStateChanged', (data) => {
        const state = isJsonObject(data.dn) ? data.dn.agentState : undefined;
        const isSilent = hasLoggedOut;
        hasLoggedOut ||= state === 'LoggedOut';
        return isSilent ? undefined : data;
      })(right);
    },
  },
  {
    name: 'workspace-calls-without-participants',
    breaks: ['WSN-04'],
    does: 'leaves out who is in a call',
    decoration: changedCalls((call) => without(call, 'participants')),
  },
  {
    name: 'workspace-calls-without-id',
    breaks: ['WSN-04'],
    does: 'does not say which call it is about',
    decoration: changedCalls((call) => without(call, 'id')),
  },
  {
    name: 'workspace-calls-with-data-as-object',
    breaks: ['WSN-12'],
    does: 'writes what is attached to a call as an object',
    decoration: changedCalls((call) => ({ ...call, userData: {} })),
  },
  {
    name: 'workspace-calls-of-unknown-change',
    breaks: ['WSN-12'],
    does: 'says of each notification of a call that its state is new, in words of its own',
    decoration: changedNotifications('CallStateChanged', (data) => ({
      ...data,
      notificationType: 'NewState',
    })),
  },
  {
    name: 'workspace-notifies-everybody',
    breaks: ['WSN-05'],
    does: 'notifies clients of the agent that have subscribed to nothing',
    decoration: tellingAll,
  },
  {
    name: 'workspace-unknown-client-may-retry',
    breaks: ['WSN-06'],
    does: 'has clients retry that it does not know',
    decoration: changedMessages((message) =>
      message.successful === false ? { ...message, advice: { reconnect: 'retry' } } : message,
    ),
  },
  {
    name: 'workspace-disconnected-client-stays',
    breaks: ['WSN-07'],
    does: 'connects clients that it does not know',
    decoration: changedOn('/meta/connect', (message) => ({ ...message, successful: true })),
  },
  {
    name: 'workspace-replies-without-id',
    breaks: ['WSN-08'],
    does: 'leaves the id of the message out of its reply',
    decoration: changedMessages((message) => without(message, 'id')),
  },
  {
    name: 'workspace-subscribes-to-anything',
    breaks: ['WSN-09'],
    does: 'says of every subscription that it was successful',
    decoration: changedOn('/meta/subscribe', (message) => ({ ...message, successful: true })),
  },
  {
    name: 'workspace-clients-publish',
    breaks: ['WSN-10'],
    does: 'notifies other clients of what a client publishes',
    decoration: publishing,
  },
  {
    name: 'workspace-user-events-without-data',
    breaks: ['WSN-11'],
    does: 'leaves the key-value list out of user events',
    decoration: changedNotifications('EventUserEvent', (data) => without(data, 'userData')),
  },
];
