import { mismatchesText } from '../../kernel/mismatch-text.ts';
import { compareKeys, type ExpectedKeys } from '../expect/key-comparison.ts';
import type { TestAgent } from './agents/test-agent.ts';
import { isOfOcs } from './calls/calls-of-ocs.ts';
import type { OcsWorld } from './ocs-world.ts';

/** Here the desktop attaches the data when it dials. */
const ofTheSwitch = 'The switch (T-Server) sends these events, not OCS: look there first.';

/** To a call that OCS dials, OCS attaches the data (001, Default Record Information). */
const ofOcs = 'OCS attaches these data to the call that it dials; the switch (T-Server) passes them on.';

/** Every call event that an actor has seen, and at least one, has these keys. */
export async function expectEveryCallEvent(
  world: OcsWorld,
  actor: TestAgent,
  keys: ExpectedKeys,
): Promise<void> {
  await world.silence(actor);
  const seen = actor.callEventsSeen;
  const expected = `every telephony event of the switch for ${actor.name} as described`;
  if (seen.length === 0) throw world.case.breach({ expected, actual: 'there were none' });
  for (const event of seen) {
    const mismatches = compareKeys(keys, event.userData);
    if (mismatches.length > 0) {
      const actual = `${event.event} in which ${mismatchesText(mismatches)}`;
      throw world.case.breach({
        expected,
        actual,
        keys: mismatches,
        message: event.entry.n,
        hint: isOfOcs(actor, event) ? ofOcs : ofTheSwitch,
      });
    }
    world.case.cite(event.entry.n);
  }
}
