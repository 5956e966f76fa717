import { forSwitch, inPairs, ofAgent } from './link-fields.ts';
import { type LinkOperation, operation } from './link-operation.ts';

/** Operations of the agent, each of which becomes one request on the link. */
export const agentOperations: readonly LinkOperation[] = [
  operation({
    name: 'ready',
    path: 'voice/ready',
    body: 'agent-state',
    request: 'RequestAgentReady',
    answer: 'EventAgentReady',
    fields: ofAgent,
  }),
  operation({
    name: 'not-ready',
    path: 'voice/not-ready',
    body: 'agent-state',
    request: 'RequestAgentNotReady',
    answer: 'EventAgentNotReady',
    fields: ofAgent,
  }),
  operation({
    name: 'voice-logout',
    path: 'voice/logout',
    body: 'agent-state',
    request: 'RequestAgentLogout',
    answer: 'EventAgentLogout',
    fields: ofAgent,
  }),
  operation({
    name: 'send-user-event',
    path: 'voice/send-user-event',
    body: 'send-user-event',
    request: 'RequestDistributeUserEvent',
    answer: 'EventACK',
    fields: ({ data }) => ({ userData: inPairs(data.userData) }),
  }),
  operation({
    name: 'make-call',
    path: 'voice/make-call',
    body: 'make-call',
    request: 'RequestMakeCall',
    answer: 'EventDialing',
    fields: (body) => ({
      otherDN: body.data.destination,
      ...(body.data.userData && { userData: body.data.userData }),
      ...forSwitch(body),
    }),
  }),
];
