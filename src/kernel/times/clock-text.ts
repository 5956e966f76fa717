import { number } from '../number-words.ts';

/** Keys whose numbers are Unix seconds, and keys whose numbers are seconds of a day. */
const unixKey =
  /time|^GSW_(?:ABANDONED|ACW_COMPLETED|AGENT_ANSWERED|AGENT_RELEASED|COMPLETE_PROCESSING|CPD_COMPLETED|DIALING|RELEASED|START_PROCESSING)$/i;
const dayKey = /^(?:daily_from|daily_till|GSW_FROM|GSW_UNTIL)$/;

/** A number, or a decimal string as links send it whose integers are of 32 bits, with its type. */
const typed = /^"?(\d+)"? \((?:Int|String)\b/;

/** Unix seconds of the years that a run may be about: another number of such a key is a length of time, or none. */
const possible = { from: Date.UTC(2000) / 1000, to: Date.UTC(2100) / 1000 };

/** The clock time that a value of a key means, as `2036-12-31 11:45:00 UTC` or `08:00:00`; nothing for what is no time. */
export function clockText(key: string, value: string): string | undefined {
  const seconds = secondsIn(key, value);
  if (seconds === undefined) return undefined;
  const [day, time] = new Date(seconds * 1000).toISOString().slice(0, 19).split('T');
  return dayKey.test(key) ? time : `${day} ${time} UTC`;
}

/** How much later the second of two times of a key is: `15 minutes later`; nothing for what is no time. */
export function differenceText(key: string, one: string, other: string): string | undefined {
  const [from, to] = [secondsIn(key, one), secondsIn(key, other)];
  if (from === undefined || to === undefined || from === to) return undefined;
  return `${durationText(Math.abs(to - from))} ${to > from ? 'later' : 'earlier'}`;
}

function secondsIn(key: string, value: string): number | undefined {
  const [, digits] = typed.exec(value) ?? [];
  if (digits === undefined) return undefined;
  const seconds = Number(digits);
  if (dayKey.test(key)) return seconds < secondsOf.day ? seconds : undefined;
  return unixKey.test(key) && seconds >= possible.from && seconds < possible.to ? seconds : undefined;
}

const secondsOf = { day: 86_400, hour: 3600, minute: 60, second: 1 } as const;

/** `1 hour 30 minutes`: without what is zero. */
function durationText(seconds: number): string {
  let left = seconds;
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(secondsOf)) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count > 0) parts.push(number(count, unit));
  }
  return parts.join(' ');
}
