import { usageError } from '../kernel/usage-error.ts';

/** In which order the cases run. */
export interface RunOrder {
  readonly kind: 'defined' | 'random';
  readonly seed?: number;
  readonly cucumber: 'defined' | `random:${string}`;
}

/** `defined`, `random` or `random:SEED`; the seed is always known, so that an order can be repeated. */
export function orderOf(text: string): RunOrder {
  if (text === 'defined') return { kind: 'defined', cucumber: 'defined' };
  const match = /^random(?::(\d{1,15}))?$/.exec(text);
  if (!match)
    throw usageError(`--order is "${text}".`, 'Give defined, random or random:SEED with a whole number.');
  const seed = match[1] === undefined ? Math.floor(Math.random() * 1_000_000) : Number(match[1]);
  return { kind: 'random', seed, cucumber: `random:${seed}` };
}
