import type { CtiEvent } from '../../../link/frames/cti-frames.ts';
import type { AgentState, Dn } from '../../../protocol/workspace-api.generated.ts';
import { pairsOf } from './pairs-of.ts';

/** An event about the agent at the DN. */
export type AgentEvent = CtiEvent<
  'EventAgentLogin' | 'EventAgentLogout' | 'EventAgentReady' | 'EventAgentNotReady'
>;

const stateAfter: Readonly<Record<AgentEvent['messageType'], AgentState>> = {
  EventAgentLogin: 'LoggedIn',
  EventAgentLogout: 'LoggedOut',
  EventAgentReady: 'Ready',
  EventAgentNotReady: 'NotReady',
};

/** The DN with its agent after an event. */
export function afterAgentEvent({ number, agentId: known }: Dn, event: AgentEvent): Dn {
  const { messageType, workMode, reasons, agentId = known } = event;
  return {
    number,
    agentState: stateAfter[messageType],
    ...(agentId === undefined ? {} : { agentId }),
    ...(workMode === undefined ? {} : { agentWorkMode: workMode }),
    ...(reasons === undefined ? {} : { reasons: pairsOf(reasons) }),
  };
}

/** The DN with its agent as an address query reports it. After-call work is a work mode here, and not a state. */
export function atAddress(info: CtiEvent<'EventAddressInfo'>): Dn {
  const { thisDN, agentState, agentId, workMode } = info;
  const isAfterCall = agentState === 'AfterCallWork';
  const mode = isAfterCall ? agentState : workMode;
  return {
    number: thisDN,
    agentState: isAfterCall ? 'NotReady' : agentState,
    ...(agentId === undefined ? {} : { agentId }),
    ...(mode === undefined ? {} : { agentWorkMode: mode }),
  };
}
