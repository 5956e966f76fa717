import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

/** Changes options of a campaign group, or its goal, as an administrator would at run time. */
const changeOptions: ControlMethod<ControlParams['options.change']> = async (
  { engine, configuration },
  change,
) => {
  if (!configuration.campaignGroups.some(({ name }) => name === change.campaignGroup))
    throw notPossible(`There is no campaign group ${JSON.stringify(change.campaignGroup)}.`);
  engine.submit({ to: 'ocs', input: { kind: 'changeOptions', ...change } });
  return {};
};

export const optionMethods = { 'options.change': changeOptions };
