import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { isNamed, type UserEventEffect, without } from '../faulty-ocs.ts';
import { eventFor, taken } from '../own-events.ts';
import { asTold } from '../records-on-desktops.ts';
import { isRequest } from '../watching-ocs.ts';
import { watchingSharing } from './faulty-sharing.ts';

/** Sends a chain again to a desktop that asks for it once more. */
export const sendingChainsAgain: Decoration = watchingSharing(() => {
  const sent: UserEventEffect[] = [];
  return {
    after(effects, input) {
      const events = effects.filter((effect) => effect.kind === 'userEvent');
      const fresh = events.filter(({ userData }) => isOfChain(userData));
      const again = isRequest(input, 'ChainedRecordRequest') ? sent.filter(({ dn }) => dn === input.dn) : [];
      sent.push(...fresh);
      if (again.length === 0 || input.kind !== 'userEvent') return effects;
      const { GSW_REFERENCE_ID: reference } = input.userData;
      const echo = reference === undefined ? {} : { GSW_REFERENCE_ID: reference };
      const repeated = again.map((one) => ({
        ...one,
        userData: { ...without(one.userData, 'GSW_REFERENCE_ID'), ...echo },
      }));
      return [...effects, ...repeated];
    },
  };
});

/** Sends the record of the call to a consulted agent who asks for the chain when they have it. */
export const sendingTheOwnRecord: Decoration = watchingSharing((past, floor) => ({
  after(effects, input) {
    const situation = input.kind === 'userEvent' ? past.situationOf(input) : undefined;
    if (situation?.access !== 'readonly' || situation.name !== 'ChainedRecordRequest') return effects;
    const isFirst = effects.some((effect) => effect.kind === 'userEvent' && isOfChain(effect.userData));
    if (isFirst) return effects;
    const { request, record } = situation;
    const userData = { ...asTold(floor.view, record), ...taken(request.userData, 'GSW_REFERENCE_ID') };
    return [...effects, eventFor(request.dn, { ...userData, GSW_USER_EVENT: 'ChainedRecord' })];
  },
}));

function isOfChain(userData: UserData): boolean {
  return isNamed(userData, 'ChainedRecord') || isNamed(userData, 'ChainedRecordsDataEnd');
}
