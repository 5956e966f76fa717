import { availableParallelism } from 'node:os';
import type { Profile } from '../../harness/run/profile.ts';
import { usageError } from '../../kernel/usage-error.ts';
import type { RunCommandOptions } from './run-options.ts';

/** More would be a slip of the pen: no run has more cases, and no machine more use for processes. */
const greatestCount = 10_000;

/** A whole number from 1 that an option gives. */
export function countOf(text: string, option: string): number {
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= greatestCount) return Number(text);
  throw usageError(`${option} is "${text}".`, `Give a whole number from 1 to ${greatestCount}.`);
}

/** A shard of several: the i-th of n, from 1. */
export function shardOf(text: string): { readonly place: number; readonly count: number } {
  const [, place = '', count = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  if (place !== '' && Number(place) <= Number(count)) return { place: Number(place), count: Number(count) };
  throw usageError(`--shard is "${text}".`, 'Give the place and the number of shards, like 1/3.');
}

/** Fewer cases than these are not worth another process, unless it is asked for. */
const casesPerJob = 100;

/**
 * How many processes share the cases. One system that the run does not start itself, and one person, cannot be shared.
 */
export function jobsOf(options: RunCommandOptions, profile: Profile, cases: number): number {
  const asked = options.jobs === undefined ? undefined : countOf(options.jobs, '--jobs');
  const foreign =
    options.target !== undefined ||
    profile.target !== undefined ||
    options.spawn !== undefined ||
    options.person === true ||
    options.linkPort !== undefined ||
    options.workspacePort !== undefined;
  if (foreign) return 1;
  return asked === undefined
    ? Math.min(availableParallelism(), Math.ceil(cases / casesPerJob))
    : Math.min(asked, cases);
}
