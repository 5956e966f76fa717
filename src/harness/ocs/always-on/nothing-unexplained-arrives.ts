import type { Breach } from '../../case/case-run.ts';
import { subjectOf } from '../../case/notification-causes.ts';
import type { StrayAnswer } from '../../case/open-requests.ts';
import { nameOf, type ReceivedMessage } from '../../case/received-message.ts';
import { renderValue } from '../../expect/matcher.ts';
import type { AlwaysOnRule } from './always-on-rule.ts';
import type { CaseSituation } from './case-situation.ts';
import { namelessness } from './events-say-what-they-are.ts';

/** ENV-05: an unasked event carries no reference id (ruling 22). */
export const unaskedEventsCarryNoReferenceId: AlwaysOnRule = {
  id: 'ENV-05',
  received(message, _actor, run, { relation }) {
    const reference = message.userData.GSW_REFERENCE_ID;
    if (relation.kind !== 'stranger' || reference === undefined) return;
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
  received(message, actor, run, situation) {
    const { relation } = situation;
    if (relation.kind === 'stray') {
      run.strayed(nameOf(message), 'ENV-06', message.entry.n);
      run.alwaysOn('ENV-06', wentElsewhere(message, actor.name, relation));
      return;
    }
    if (relation.kind === 'answer' || isExplained(message, situation)) return;
    run.alwaysOn('ENV-06', {
      expected: 'only events that a request or a change of state explains',
      actual: nameOf(message),
      message: message.entry.n,
    });
  },
};

/** An answer that reached the wrong desktop is the same defect, no matter which request it belongs to. */
function wentElsewhere(message: ReceivedMessage, receiver: string, { asker, request }: StrayAnswer): Breach {
  const reference = renderValue(request.referenceId);
  return {
    expected: `only ${asker}, who asked, receives the answer to ${request.name} (message ${request.entry}, GSW_REFERENCE_ID ${reference})`,
    actual: `${receiver} received ${nameOf(message)} with this reference id`,
    message: message.entry.n,
    defect: 'an answer reaches a desktop that did not ask',
  };
}

/** Statistics events share the channel and are for others (ruling 222). */
function isExplained(message: ReceivedMessage, situation: CaseSituation): boolean {
  const identified = message.identified;
  if (identified.kind === 'statistics') return true;
  // ENV-08 judges an event that does not say what it is.
  if (identified.kind === 'unknown' && namelessness(message) !== undefined) return true;
  if (identified.kind !== 'event') return false;
  return situation.causes.explain(identified.name, subjectOf(identified.name, message.userData));
}
