import type { ControlParams } from '../../protocol/control.generated.ts';
import type { ControlMethod } from './control-method.ts';
import { notPossible } from './control-refusal.ts';

/** Changes options of a campaign group, as an administrator would at run time. */
const change: ControlMethod<ControlParams['options.change']> = async (
  { engine, configuration },
  { campaignGroup, options },
) => {
  if (!configuration.campaignGroups.some(({ name }) => name === campaignGroup))
    throw notPossible(`There is no campaign group ${JSON.stringify(campaignGroup)}.`);
  engine.submit({ to: 'ocs', input: { kind: 'changeOptions', campaignGroup, options } });
  return {};
};

export const optionMethods = { 'options.change': change };
