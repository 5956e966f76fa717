import type { AlwaysOnRule } from './always-on-rule.ts';

/** LNK-03: every request of the link has its direct answer; for a request to OCS it is the EventACK of T-Server. */
export const linkRequestsAreAnswered: AlwaysOnRule = {
  id: 'LNK-03',
  finished(actor, run) {
    for (const { messageType, entry, answeredBy } of actor.asked) {
      if (answeredBy === undefined) run.add(actor.unanswered(messageType, entry, 'none came').finding);
    }
  },
};
