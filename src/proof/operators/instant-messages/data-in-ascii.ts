import type { ImDecoration } from '../../../harness/instant-messages/embedded-im.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import { given, requestIn } from './changed-machine.ts';

/** A switch that keeps only the characters of ASCII in the user data of requests of that name. */
export const dataInAscii = (name: string): ImDecoration =>
  given('switch', (input) => {
    const frame = requestIn(input, name);
    if (frame === undefined || input.kind !== 'frame') return [input];
    return [{ ...input, channel: 'cti', cti: { ...frame, userData: inAscii(frame.userData) } }];
  });

function inAscii(userData: UserData = {}): UserData {
  const pairs = Object.entries(userData).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll(/[^ -~]/g, '?') : value,
  ]);
  return Object.fromEntries(pairs);
}
