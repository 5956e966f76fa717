import { optionOf } from '../campaigns/dialing-session.ts';
import type { Machine } from '../machine/machine.ts';
import type { RecordChain } from './record-chain.ts';
import { returnStale } from './returning-records.ts';

/** Prefix of timer names for chains on desktops, followed by the handle of the delivered record. */
const timerPrefix = 'stale record ';

const millisecondsAMinute = 60_000;

/**
 * Starts the time that a chain may stay on the desktop without being finished, counted from its delivery
 * (stale_clean_timeout, in minutes; the documents name no unit, ruling 145). Without the option nothing becomes stale.
 */
export function watchStaleness(machine: Machine, chain: RecordChain, handle: number): void {
  const { options } = machine.provisioned.index.configuration;
  const minutes = optionOf(chain.session, options, 'stale_clean_timeout') ?? 0;
  if (minutes <= 0) return;
  chain.staleTimer = `${timerPrefix}${handle}`;
  const at = machine.now + minutes * millisecondsAMinute;
  machine.effects.push({ kind: 'setTimer', name: chain.staleTimer, at });
}

/** The time of a chain is over: it becomes Stale, unless its last request is pending; then the time starts again. */
export function cleanStale(machine: Machine, timer: string): void {
  if (!timer.startsWith(timerPrefix)) return;
  const handle = Number(timer.slice(timerPrefix.length));
  const chain = machine.records.get(handle)?.chain;
  if (chain === undefined) return;
  if (chain.state === 'OnDesktop') returnStale(machine, chain);
  else watchStaleness(machine, chain, handle);
}
