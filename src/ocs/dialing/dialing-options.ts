import { type DialingSession, optionOf } from '../campaigns/dialing-session.ts';
import type { DialMode, OcsOptions } from '../configuration/configuration.ts';
import { dialModeTraits } from '../configuration/dialing-modes.ts';
import { optimizationOf } from '../configuration/pacing.ts';
import type { Machine } from '../machine/machine.ts';
import { type PacingGoal, type PacingOptions, pacingDefaults } from '../pacing/pacing-options.ts';

/** Defaults of options for which no document states one. */
const dialingDefaults = {
  /** Seconds until an unanswered call is given up. */
  call_wait_connected_timeout: 30,
  /** Calls a second that one session may dial; 0 means no limit. */
  dialing_rate_limit: 0,
  record_processed: false,
  ivr_update_on_release: false,
  outbound_release_action: 'none',
} as const satisfies OcsOptions;

/** Percents that may be overdialed with a goal that is not an overdial rate. */
const defaultMaximum = 3;

/** An option that has a default. */
export function dialingOption<O extends keyof typeof dialingDefaults>(
  machine: Machine,
  session: DialingSession,
  option: O,
): NonNullable<OcsOptions[O]> {
  const { options } = machine.provisioned.index.configuration;
  return optionOf(session, options, option) ?? dialingDefaults[option];
}

/** Whether the record of a call is finished by RecordProcessed only (001, RecordProcessed). */
export function needsRecordProcessed(machine: Machine, session: DialingSession, mode: DialMode): boolean {
  return dialModeTraits[mode].recordProcessed || dialingOption(machine, session, 'record_processed');
}

/** How a session is paced. */
export function pacingOptionsOf(machine: Machine, session: DialingSession): PacingOptions {
  const { options } = machine.provisioned.index.configuration;
  const goal = goalOf(session);
  const maximum = optionOf(session, options, 'predictive_max_overdial_rate') ?? defaultMaximumOf(goal);
  return {
    goal,
    ...(maximum !== undefined && { maximumOverdialRate: maximum / 100 }),
    algorithm: optionOf(session, options, 'predictive_algorithm') ?? pacingDefaults.algorithm,
    smallGroupSize: optionOf(session, options, 'small_group_size') ?? pacingDefaults.smallGroupSize,
    historyLength: optionOf(session, options, 'history_length') ?? pacingDefaults.historyLength,
    dialTimeout: dialingOption(machine, session, 'call_wait_connected_timeout'),
    patience: pacingDefaults.patience,
  };
}

/**
 * predictive_max_overdial_rate by default: without a maximum, goals about time lose one answered call in ten in the first
 * half hour, before the group is known; an overdial goal is a maximum itself.
 */
function defaultMaximumOf({ by }: PacingGoal): number | undefined {
  return by === 'overdial rate' ? undefined : defaultMaximum;
}

/** optimizeBy and optimizeGoal of the campaign group: percents, or seconds of a time. */
function goalOf({ campaignGroup }: DialingSession): PacingGoal {
  const { by, goal } = optimizationOf(campaignGroup);
  switch (by) {
    case 'Busy Factor':
      return { by: 'busy factor', factor: goal / 100 };
    case 'Overdial Rate':
      return { by: 'overdial rate', rate: goal / 100 };
    case 'Average Waiting Time':
      return { by: 'average waiting time', seconds: goal };
    case 'Average Distribution Time':
      return { by: 'average distribution time', seconds: goal };
  }
}
