import type { OcsView } from '../../../../ocs/machine/ocs-interface.ts';
import type { OcsEffect, OcsInput } from '../../../../ocs/machine/ports.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs } from '../faulty-ocs.ts';

export type OfferEffect = Extract<OcsEffect, { kind: 'offerInteraction' }>;

/** Does something else instead of offering a record. */
export function offeringInstead(
  change: (offer: OfferEffect, view: OcsView) => readonly OcsEffect[],
): Decoration {
  return faultyOcs((view) => ({
    after: (effects) =>
      effects.flatMap((effect) => (effect.kind === 'offerInteraction' ? change(effect, view()) : [effect])),
  }));
}

/** Changes what pushed records carry. */
export function changingPushed(change: (userData: UserData) => UserData): Decoration {
  return offeringInstead((offer) => [{ ...offer, userData: change(offer.userData) }]);
}

/** Changes one key of pushed records, if it is there. */
export function changingPushedKey(
  key: string,
  change: (value: UserData[string]) => UserData[string],
): Decoration {
  return changingPushed((userData) => {
    const value = userData[key];
    return value === undefined ? userData : { ...userData, [key]: change(value) };
  });
}

/** The record that a request names, if its session pushes records. */
export function pushedRecord({ GSW_RECORD_HANDLE: handle }: UserData, { primary }: OcsView) {
  const record = primary.records.get(Number(handle));
  return record?.chain.session.mode === 'Push Preview' ? record : undefined;
}

/** Writes another status (record_status) to all records that it writes because of some inputs. */
export function writingStatus(status: number, when: (input: OcsInput, view: OcsView) => boolean): Decoration {
  return faultyOcs((view) => {
    let due = false;
    const write = (effect: OcsEffect): OcsEffect => {
      if (effect.kind !== 'store' || effect.command.verb !== 'update') return effect;
      const changes = effect.command.changes.map((row) => ({ ...row, record_status: status }));
      return { ...effect, command: { ...effect.command, changes } };
    };
    return {
      before(input) {
        due = when(input, view());
        return [input];
      },
      after: (effects) => (due ? effects.map(write) : effects),
    };
  });
}

/** Offers the record that was offered last to others as well. */
export function offeringAgain(
  to: (input: OcsInput, offer: OfferEffect, view: OcsView) => readonly string[],
): Decoration {
  return faultyOcs((view) => {
    let last: OfferEffect | undefined;
    return {
      after(effects, input): readonly OcsEffect[] {
        const before = last;
        last = effects.find((effect) => effect.kind === 'offerInteraction') ?? last;
        if (before === undefined || last !== before) return effects;
        return [...effects, ...to(input, before, view()).map((dn) => ({ ...before, dn }))];
      },
    };
  });
}
