import { subjectOf } from '../../case/notification-causes.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';
import type { CaseSituation } from './case-situation.ts';
import { namelessness } from './events-say-what-they-are.ts';

/** ENV-05: an unasked event carries no reference id (ruling 22). */
export const unaskedEventsCarryNoReferenceId: AlwaysOnRule = {
  id: 'ENV-05',
  received(message, _actor, run, { relation }) {
    const reference = message.userData.GSW_REFERENCE_ID;
    if (relation.kind === 'answer' || reference === undefined) return;
    run.alwaysOn('ENV-05', {
      expected: `${nameOf(message)} without GSW_REFERENCE_ID, since nobody asked for it`,
      actual: `GSW_REFERENCE_ID ${JSON.stringify(reference)}`,
      message: message.entry.n,
    });
  },
};

/** ENV-06: every event is explained by a request or a change of state. */
export const nothingUnexplainedArrives: AlwaysOnRule = {
  id: 'ENV-06',
  received(message, _actor, run, situation) {
    if (situation.relation.kind === 'answer' || isExplained(message, situation)) return;
    run.alwaysOn('ENV-06', {
      expected: 'only events that a request or a change of state explains',
      actual: nameOf(message),
      message: message.entry.n,
    });
  },
};

/** Statistics events share the channel and are for others (ruling 222). */
function isExplained(message: ReceivedMessage, situation: CaseSituation): boolean {
  const identified = message.identified;
  if (identified.kind === 'statistics') return true;
  // ENV-08 judges an event that does not say what it is.
  if (identified.kind === 'unknown' && namelessness(message) !== undefined) return true;
  if (identified.kind !== 'event') return false;
  return situation.causes.explain(identified.name, subjectOf(identified.name, message.userData));
}
