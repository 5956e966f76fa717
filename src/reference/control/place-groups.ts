import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

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

export const placeGroupMethods = { 'placeGroups.change': changePlaces };
