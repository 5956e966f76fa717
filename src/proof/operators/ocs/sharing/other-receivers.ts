import type { Decoration } from '../../../../reference/machines.ts';
import { isNamed, requestIn } from '../faulty-ocs.ts';
import { watchingOcs } from '../watching-ocs.ts';
import { watchingSharing } from './faulty-sharing.ts';

/** Sends RecordCancel to the agent who has sent the last request, and to nobody else. */
export const notifyingTheSender: Decoration = watchingOcs(() => {
  let sender: string | undefined;
  return {
    before(input) {
      if (input.kind === 'userEvent') sender = input.dn;
      return [input];
    },
    after: (effects) =>
      effects.map((effect) =>
        effect.kind === 'userEvent' && isNamed(effect.userData, 'RecordCancel')
          ? { ...effect, dn: sender ?? effect.dn }
          : effect,
      ),
  };
});

/** Sends the answers to requests about a shared record to the agent who had it first, no matter who has sent them. */
export const answeringTheFirst: Decoration = watchingSharing((past) => {
  const firsts = new Map<string, string>();
  return {
    before(input) {
      const situation = input.kind === 'userEvent' ? past.situationOf(input) : undefined;
      if (situation?.access === 'full' && situation.first !== undefined)
        firsts.set(requestIn(situation.request), situation.first);
      return [input];
    },
    after: (effects) =>
      effects.map((effect) =>
        effect.kind === 'userEvent' ? { ...effect, dn: firsts.get(requestIn(effect)) ?? effect.dn } : effect,
      ),
  };
});
