import { recordType } from '../../../protocol/enumerations.generated.ts';
import { type DialingSession, optionOf } from '../../campaigns/dialing-session.ts';
import type { OcsOptions } from '../../configuration/configuration.ts';
import type { Machine } from '../../machine/machine.ts';

/**
 * Defaults of the options (domain facts 2.2 name them without values): callbacks first, the others by their place in the
 * list.
 */
const priorityDefaults = {
  default_general_priority: 100,
  default_campaignrescheduled_priority: 100,
  default_campaigncallback_priority: 200,
} as const satisfies OcsOptions;

/** How urgent the records of a type are that OCS itself chooses: the highest number is the first. */
export function priorityOf(machine: Machine, session: DialingSession, type: number): number {
  switch (type) {
    case recordType.CampaignCallBack:
      return optionOrDefault(machine, session, 'default_campaigncallback_priority');
    case recordType.CampaignRescheduled:
      return optionOrDefault(machine, session, 'default_campaignrescheduled_priority');
    default:
      return optionOrDefault(machine, session, 'default_general_priority');
  }
}

/** The type of the records that a portion begins with; undefined if General and rescheduled ones are equally urgent. */
export function firstType(machine: Machine, session: DialingSession): number | undefined {
  const [general, rescheduled] = [recordType.General, recordType.CampaignRescheduled];
  const difference = priorityOf(machine, session, general) - priorityOf(machine, session, rescheduled);
  if (difference === 0) return undefined;
  return difference > 0 ? general : rescheduled;
}

function optionOrDefault(
  { provisioned }: Machine,
  session: DialingSession,
  option: keyof typeof priorityDefaults,
): number {
  return optionOf(session, provisioned.index.configuration.options, option) ?? priorityDefaults[option];
}
