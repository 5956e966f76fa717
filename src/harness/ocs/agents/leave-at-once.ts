import { NotRunError } from '../../case/case-outcome.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import { exchangeUnless } from '../exchange.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { completeRequest } from '../send-request.ts';

const missing = ['an agent who may leave at once'];

/** That a logout is negotiated in a mode with seizing is not said (001, Error Names and Codes, footnote on 101). */
const notNegotiated = {
  codes: [101],
  reason: 'In this mode, this OCS negotiates no logouts (error 101), which the documents allow.',
  missing,
};

/** A call that was dialed before LogOut may come after it: nothing was, if the time is 0 (001, LogOut). */
const somethingDialed = {
  reason: 'This OCS had dialed for the agent before LogOut, which the documents allow.',
  missing,
};

/** An agent says that they want to leave, and may do so at once, as part of a set-up. */
export async function leaveAtOnce(world: OcsWorld, agent: AgentName): Promise<void> {
  const request = await completeRequest(world, agent, 'LogOut');
  const { userData } = await exchangeUnless(world, agent, request, notNegotiated);
  if (userData.GSW_LOGOUT_TIME !== 0) throw new NotRunError(somethingDialed);
}
