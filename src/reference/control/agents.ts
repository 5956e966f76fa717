import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

/** Has an agent work for a campaign group as well, as an administrator or OCS itself would decide at run time. */
const assign: ControlMethod<ControlParams['agents.assign']> = async (
  { engine, configuration },
  { agentId, campaignGroup },
) => {
  const { refused } = await engine.assign(agentId, campaignGroup);
  if (refused !== undefined) throw notPossible(refused);
  const queue = configuration.campaignGroups.find(({ name }) => name === campaignGroup)?.queue;
  if (queue !== undefined)
    engine.submit({ to: 'switch', input: { kind: 'agentJoinsQueue', agentId, queue } });
  return {};
};

export const agentMethods = { 'agents.assign': assign };
