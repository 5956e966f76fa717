import { settingUp } from '../../case/settle-case.ts';
import type { AgentName } from '../../test-bed/test-agents.ts';
import { dial } from '../call-control.ts';
import { talkToCustomer } from '../dialed-calls.ts';
import { exchange } from '../exchange.ts';
import { callEvents, expectMessage } from '../expectations.ts';
import type { OcsWorld } from '../ocs-world.ts';
import { completeRequest } from '../send-request.ts';
import { talkWhenSeized } from './seized-agents.ts';

/** An agent comes to talk to the customer of a record as the mode has it, as part of a set-up (002). */
export async function beInCall(world: OcsWorld, agent: AgentName, mode: string): Promise<void> {
  const actor = await world.actor(agent);
  if (mode.endsWith('with Seizing')) return talkWhenSeized(world, actor);
  if (mode !== 'Preview') return talkToCustomer(world, actor);
  await exchange(world, agent, await completeRequest(world, agent, 'PreviewRecordRequest'));
  await dial(actor);
  await settingUp(expectMessage(world, actor, callEvents, 'EventEstablished', new Map()));
}
