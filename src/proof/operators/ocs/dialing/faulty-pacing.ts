import type { CampaignGroup, OcsOptions } from '../../../../ocs/configuration/configuration.ts';
import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs } from '../faulty-ocs.ts';
import { changingConfiguration } from '../watching-ocs.ts';

/** Paces campaign groups as if they were configured in another way. */
export function pacingGroupsOtherwise(change: (group: CampaignGroup) => Partial<CampaignGroup>): Decoration {
  return changingConfiguration((configuration) => ({
    ...configuration,
    campaignGroups: configuration.campaignGroups.map((group) => ({ ...group, ...change(group) })),
  }));
}

/** Paces as if options had other values, no matter what is configured. */
export function pacingWithOptions(options: OcsOptions): Decoration {
  return changingConfiguration((configuration) => ({
    ...configuration,
    options: { ...configuration.options, ...options },
  }));
}

/** Counts on agents who work after a call as if they were ready: it does not notice that they are not. */
export const missingEveryNotReady: Decoration = faultyOcs(() => ({
  before: (input) => (input.kind === 'agentNotReady' ? [] : [input]),
}));

/** Orders each call twice. */
export const dialingTwice: Decoration = faultyOcs(() => ({
  after: (effects) =>
    effects.flatMap((effect): readonly OcsEffect[] => (effect.kind === 'dial' ? [effect, effect] : [effect])),
}));
