import type { CallerIdSet, Configuration, WithCallerId } from './configuration.ts';

/** The number that customers are shown as the caller's, and the set that it comes from (001, Caller ID Support). */
export interface CallerId {
  readonly digits: string;
  readonly set?: string;
}

/** What is configured for all records of a list in a campaign group: a set, or one number. */
export type ConfiguredCallerId = CallerIdSet | { readonly digits: readonly [string] };

/**
 * The calling list's, else the campaign group's, else the campaign's, else the application's (ruling 227); at each of them a
 * set takes precedence over the option. `setNamed` resolves a set's name.
 */
export function configuredCallerId(
  { options }: Pick<Configuration, 'options'>,
  levels: readonly WithCallerId[],
  setNamed: (name: string) => CallerIdSet,
): ConfiguredCallerId | undefined {
  const application: WithCallerId = { options };
  for (const { callerIdSet, options: own } of [...levels, application]) {
    if (callerIdSet !== undefined) return setNamed(callerIdSet);
    if (own?.CPNDigits !== undefined) return { digits: [own.CPNDigits] };
  }
  return undefined;
}

/** Numbers of a set take turns, by handle, so that a record keeps its number. */
export function callerIdOf(configured: ConfiguredCallerId | undefined, handle: number): CallerId | undefined {
  if (configured === undefined) return undefined;
  const digits = configured.digits[handle % configured.digits.length];
  if (digits === undefined) return undefined;
  return 'name' in configured ? { digits, set: configured.name } : { digits };
}
