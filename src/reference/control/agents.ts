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

/** Adds places to a place group, or removes some: OCS dials for others, and the queue distributes to others. */
const changePlaces: ControlMethod<ControlParams['placeGroups.change']> = async (
  { engine, configuration },
  change,
) => {
  const { placeGroup, dns = [], ports = [], removed = [] } = change;
  if (!configuration.placeGroups.some(({ name }) => name === placeGroup))
    throw notPossible(`There is no place group ${JSON.stringify(placeGroup)}.`);
  const own = configuration.campaignGroups.filter(({ group }) => group === placeGroup);
  for (const queue of new Set(own.flatMap(({ queue }) => queue ?? [])))
    engine.submit({ to: 'switch', input: { kind: 'changePlaces', queue, places: dns, ports, removed } });
  engine.submit({ to: 'ocs', input: { kind: 'changePlaces', ...change } });
  return {};
};

/** Who works for campaign groups. */
export const agentMethods = { 'agents.assign': assign, 'placeGroups.change': changePlaces };
