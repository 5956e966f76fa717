import { listed } from '../../kernel/listed-words.ts';
import { usageError } from '../../kernel/usage-error.ts';
import {
  type DayGoal,
  type DayPlan,
  recordsPerAgentHour,
  type SimulatedMode,
  simulatedModes,
} from '../../simulated-day/day-plan.ts';
import { storeOf } from '../store-option.ts';

/** Options of `ocs-tck simulate`, as they were given. */
export interface SimulateOptions {
  readonly mode: string;
  readonly agents: string;
  readonly list?: string;
  readonly goal: string;
  readonly hours: string;
  readonly seed: string;
  readonly store: string;
  readonly reports: string;
  readonly quiet?: boolean;
}

/** The day that the options ask for. Fails with a KitError USAGE. */
export function planOf(options: SimulateOptions): DayPlan {
  const agents = wholeNumber(options.agents, '--agents', 1, 10_000);
  const hours = numberWithin(options.hours, '--hours', 0.1, 24);
  return {
    mode: modeOf(options.mode),
    agents,
    records:
      options.list === undefined
        ? Math.ceil(agents * hours * recordsPerAgentHour)
        : wholeNumber(options.list, '--list', 1, 10_000_000),
    goal: goalOf(options.goal),
    hours,
    seed: wholeNumber(options.seed, '--seed', 0, 2 ** 31),
    store: storeOf(options.store),
  };
}

function modeOf(text: string): SimulatedMode {
  const mode = simulatedModes.find((one) => one.toLowerCase() === text.toLowerCase());
  if (mode !== undefined) return mode;
  throw usageError(
    `--mode is "${text}", in which no day can be simulated.`,
    `Give ${listed(simulatedModes, 'or')}.`,
  );
}

const goals = {
  overdial: { by: 'Overdial Rate', most: 50 },
  busy: { by: 'Busy Factor', most: 99 },
  waiting: { by: 'Average Waiting Time', most: 600 },
  distribution: { by: 'Average Distribution Time', most: 60 },
} as const satisfies Readonly<Record<string, { readonly by: DayGoal['by']; readonly most: number }>>;

function goalOf(text: string): DayGoal {
  const [, name = 'overdial', number = ''] = /^(?:([a-z]+):)?(.+)$/.exec(text) ?? [];
  const value = Number(number);
  const known = Object.entries(goals).find(([word]) => word === name)?.[1];
  if (known !== undefined && value > 0 && value <= known.most) return { by: known.by, value };
  const ranges = Object.entries(goals).map(([word, { most }]) => `${word}:N up to ${most}`);
  throw usageError(
    `--goal is "${text}".`,
    `Give a percentage of overdialed calls, such as 3, or one of ${ranges.join(', ')}.`,
  );
}

function wholeNumber(text: string, option: string, least: number, most: number): number {
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw usageError(`${option} is "${text}".`, `Give a whole number from ${least} to ${most}.`);
}

function numberWithin(text: string, option: string, least: number, most: number): number {
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw usageError(`${option} is "${text}".`, `Give a number from ${least} to ${most}.`);
}
