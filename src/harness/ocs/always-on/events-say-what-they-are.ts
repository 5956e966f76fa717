import { type Unknown, unknownEvent } from '../../../protocol/unknown-message.ts';
import type { ReceivedMessage } from '../../case/received-message.ts';
import { violationsBreach } from '../../case/violations-breach.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';

/** ENV-08: an event names itself. ENV-06 judges an event with another name, unless it is a misspelled known one. */
export const eventsSayWhatTheyAre: AlwaysOnRule = {
  id: 'ENV-08',
  received(message, _actor, run) {
    const unknown = namelessness(message);
    if (unknown)
      run.alwaysOn('ENV-08', violationsBreach('an event that says what it is', [unknown], message.entry.n));
  },
};

/** What is wrong with a message that does not say what it is. */
export function namelessness({ identified, userData }: ReceivedMessage): Unknown | undefined {
  if (identified.kind !== 'unknown' && identified.kind !== 'request') return undefined;
  const unknown = unknownEvent(userData);
  return typeof userData.GSW_USER_EVENT === 'string' && unknown.hint === undefined ? undefined : unknown;
}
