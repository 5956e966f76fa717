import type { OcsInput } from '../../../../ocs/machine/ports.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { type UserEventInput, without } from '../faulty-ocs.ts';
import { acknowledgmentOf } from '../own-events.ts';
import { isRequest } from '../watching-ocs.ts';
import { watchingSharing } from './faulty-sharing.ts';

/** Marks answers to updates that are carried out late: nobody gets them. */
const late = 'carried out late';

/** Keeps the updates of each desktop apart: they are carried out when that desktop finishes the record. */
export const keepingUpdatesByDesktop: Decoration = watchingSharing((past, floor) => {
  const kept: UserEventInput[] = [];
  let own: UserEventInput | undefined;
  const isAllowed = (input: UserEventInput): boolean => past.situationOf(input)?.access === 'full';
  return {
    before(input) {
      own = undefined;
      if (isRequest(input, 'UpdateCallCompletionStats') && isAllowed(input)) {
        kept.push(input);
        own = input;
        return [];
      }
      if (!isRequest(input, 'RecordProcessed')) return [input];
      const due = kept.filter(({ dn }) => dn === input.dn);
      return [
        ...due.map((one) => ({ ...one, userData: { ...one.userData, GSW_REFERENCE_ID: late } })),
        input,
      ];
    },
    after(effects) {
      if (own !== undefined)
        return [{ kind: 'userEvent', dn: own.dn, userData: acknowledgmentOf(floor, own) }];
      return effects.filter(
        (effect) => effect.kind !== 'userEvent' || effect.userData.GSW_REFERENCE_ID !== late,
      );
    },
  };
});

/** The agent who finishes the record overwrites what others have changed. */
export const overwritingAtTheEnd: Decoration = changingUpdates('RecordProcessed', (userData) => ({
  customer_name: 'nobody',
  account_balance: 0,
  ...userData,
}));

/** The first agent to change a field has changed it for good: other agents' values are ignored. */
export const keepingFirstValues: Decoration = watchingSharing(() => {
  const owners = new Map<string, string>();
  return {
    before(input) {
      if (!isRequest(input, 'UpdateCallCompletionStats')) return [input];
      const { dn, userData } = input;
      const changed = Object.keys(userData).filter((key) => !key.startsWith('GSW_'));
      const lost = changed.filter((key) => (owners.get(key) ?? dn) !== dn);
      for (const key of changed) if (!owners.has(key)) owners.set(key, dn);
      return [{ ...input, userData: without(userData, ...lost) }];
    },
  };
});

/** Changes a type of request about records that several agents share. */
function changingUpdates(name: string, change: (userData: UserData) => UserData): Decoration {
  return watchingSharing((past) => ({
    before(input: OcsInput) {
      if (!isRequest(input, name)) return [input];
      const isShared = past.situationOf(input)?.record.chain.sharing !== undefined;
      return [isShared ? { ...input, userData: change(input.userData) } : input];
    },
  }));
}
