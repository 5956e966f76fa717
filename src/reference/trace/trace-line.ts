import type { TracedMessage } from './traced-message.ts';

/**
 * A message on one line, and below it, indented, what its schema says against it:
 *
 *     15:00:00.120  1001/7001  → RequestDistributeUserEvent PreviewRecordRequest  GSW_CAMPAIGN_NAME="Spring"
 */
export function traceLine(message: TracedMessage): string {
  const { direction, who, name, keys, warnings } = message;
  const arrow = direction === 'from' ? '→' : '←';
  const line = [`${traceClock(message)}  ${who.padEnd(12)} ${arrow} ${name}`, ...keys].join('  ');
  return [line, ...warnings.map((warning) => `              ! ${warning}`)].join('\n');
}

/** The time of day in UTC, with milliseconds. */
export function traceClock({ time }: Pick<TracedMessage, 'time'>): string {
  return new Date(time).toISOString().slice(11, 23);
}
