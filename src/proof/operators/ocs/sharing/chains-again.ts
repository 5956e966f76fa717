import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { isNamed, type UserEventEffect, without } from '../faulty-ocs.ts';
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

function isOfChain(userData: UserData): boolean {
  return isNamed(userData, 'ChainedRecord') || isNamed(userData, 'ChainedRecordsDataEnd');
}
