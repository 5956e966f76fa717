import { errorCodes } from './errors.generated.ts';

/** An error for people: `error 105 (Campaign Group Not Found)`; an undocumented one has its number only. */
export function errorText(number: number): string {
  const known = Object.entries(errorCodes).find(([code]) => Number(code) === number);
  return `error ${number}${known ? ` (${known[1].name})` : ''}`;
}
