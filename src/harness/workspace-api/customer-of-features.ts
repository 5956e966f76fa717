import { testAgents } from '../test-bed/test-agents.ts';
import type { WorkspaceUnderTest } from './workspace-run.ts';

/** The number that the features call; a system may have another one for it. */
export const customerOfFeatures = '5550101';

/** A body of a feature with the numbers that can be called in the system under test: a customer's, and a colleague's. */
export function bodyInSystem(
  body: string,
  { agent, colleague }: Pick<WorkspaceUnderTest, 'agent' | 'colleague'>,
): string {
  return body
    .replaceAll(JSON.stringify(customerOfFeatures), () => JSON.stringify(agent.numberToCall))
    .replaceAll(JSON.stringify(testAgents.Ben.dn), () => JSON.stringify(colleague.dn));
}
