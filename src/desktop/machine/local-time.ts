const asked = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const told = /^(\d{2})\/(\d{2})\/(\d{2}|\d{4}) (\d{2}):(\d{2})$/;

/**
 * Converts a local time `YYYY-MM-DDTHH:MM` to GSW_DATE_TIME, `MM/DD/YYYY HH:MM`, independent of the machine's locale
 * and time zone (ruling 46); undefined if there is no such time.
 */
export function toDateTime(local: string): string | undefined {
  const [, year = '', month = '', day = '', hour = '', minute = ''] = asked.exec(local) ?? [];
  const dayExists = Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return dayExists && Number(hour) < 24 && Number(minute) < 60
    ? `${month}/${day}/${year} ${hour}:${minute}`
    : undefined;
}

/** Converts GSW_DATE_TIME to a local time `YYYY-MM-DDTHH:MM`; null if it is not one, or if nothing is scheduled. */
export function fromDateTime(text: string): string | null {
  const found = told.exec(text);
  if (found === null) return null;
  const [, month, day, year = '', hour, minute] = found;
  return `${year.length === 2 ? `20${year}` : year}-${month}-${day}T${hour}:${minute}`;
}

/** Days of a month, 0 for a month that does not exist. */
function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
