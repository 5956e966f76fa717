import type { Configuration } from '../../../ocs/configuration/configuration.ts';
import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { UserData } from '../../../protocol/user-data.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { faultyOcs, type OcsDeviation, type UserEventEffect, type UserEventInput } from './faulty-ocs.ts';
import { Floor } from './floor.ts';
import { FloorPast } from './floor-past.ts';
import { missingKeys } from './missing-keys.ts';

/** Decorates the right OCS with deviation that knows the floor; both are made for every reset. */
export function watchingOcs(deviation: (floor: Floor) => OcsDeviation): Decoration {
  return faultyOcs((view) => {
    const past = new FloorPast();
    const own = deviation(new Floor(view, past));
    return {
      before(input, now) {
        past.take(input);
        return own.before?.(input, now) ?? [input];
      },
      after(effects, input, now) {
        past.note(effects);
        return own.after?.(effects, input, now) ?? effects;
      },
    };
  });
}

/** The user events that an input causes, and what is sent instead. */
type EventsChange<K extends OcsInput['kind']> = (
  events: readonly UserEventEffect[],
  input: Extract<OcsInput, { kind: K }>,
  floor: Floor,
) => readonly UserEventEffect[];

/** Changes all user events that inputs of one kind cause, together; other effects stay, after them, if it changes any. */
export function atEvery<K extends OcsInput['kind']>(kind: K, change: EventsChange<K>): Decoration {
  return watchingOcs((floor) => ({
    after(effects, input) {
      if (!isOfKind(input, kind)) return effects;
      const events = effects.filter((effect) => effect.kind === 'userEvent');
      const changed = change(events, input, floor);
      if (changed === events) return effects;
      return [...changed, ...effects.filter((effect) => effect.kind !== 'userEvent')];
    },
  }));
}

/** Changes the events that answer requests of one type at once. */
export function answeringOtherwise(type: string, change: EventsChange<'userEvent'>): Decoration {
  return atEvery('userEvent', (events, input, floor) =>
    isRequest(input, type) ? change(events, input, floor) : events,
  );
}

/** Changes each event that OCS sends, no matter what caused it: another list, or none. */
export function changingEach(
  change: (event: UserEventEffect, floor: Floor) => UserData | undefined,
): Decoration {
  return watchingOcs((floor) => {
    const changed = (effect: OcsEffect): readonly OcsEffect[] => {
      if (effect.kind !== 'userEvent') return [effect];
      const userData = change(effect, floor);
      return userData === undefined ? [] : [{ ...effect, userData }];
    };
    return { after: (effects) => effects.flatMap(changed) };
  });
}

/** Changes requests before the right OCS sees them. */
export function rewritingRequests(rewrite: (request: UserEventInput, floor: Floor) => UserData): Decoration {
  return watchingOcs((floor) => ({
    before: (input) =>
      input.kind === 'userEvent' ? [{ ...input, userData: rewrite(input, floor) }] : [input],
  }));
}

/** Has the right OCS use another configuration than the provisioned one. */
export function changingConfiguration(change: (configuration: Configuration) => Configuration): Decoration {
  return faultyOcs(() => ({
    before: (input) =>
      input.kind === 'provision' ? [{ ...input, configuration: change(input.configuration) }] : [input],
  }));
}

/** Whether an input is a request of one type. */
export function isRequest(input: OcsInput, type: string): input is UserEventInput {
  return input.kind === 'userEvent' && input.userData.GSW_AGENT_REQ_TYPE === type;
}

/** What an OCS does with a request: send an event instead of handling it, `silence`, or nothing special. */
export type OwnAnswer = UserData | 'silence' | undefined;

/** Answers some requests instead of the right OCS, which does not see them. */
export function answeringInstead(answer: (request: UserEventInput, floor: Floor) => OwnAnswer): Decoration {
  return watchingOcs((floor) => {
    let own: OwnAnswer;
    return {
      before(input) {
        own = input.kind === 'userEvent' ? answer(input, floor) : undefined;
        return own === undefined ? [input] : [];
      },
      after(effects, input) {
        if (own === undefined || input.kind !== 'userEvent') return effects;
        return own === 'silence' ? effects : [{ kind: 'userEvent', dn: input.dn, userData: own }];
      },
    };
  });
}

/** Answers requests for this OCS with all their mandatory keys, instead of the right OCS. */
export function answeringAddressed(answer: (request: UserEventInput, floor: Floor) => OwnAnswer): Decoration {
  return answeringInstead((request, floor) => {
    const complete = isAddressed(request, floor) && missingKeys(request.userData).length === 0;
    return complete ? answer(request, floor) : undefined;
  });
}

/** Whether a request is not for another OCS. */
export function isAddressed({ userData }: UserEventInput, floor: Floor): boolean {
  return (userData.GSW_APPLICATION_ID ?? floor.applicationId) === floor.applicationId;
}

/** A request from no desktop: the faulty OCS itself has it carried out, and nobody gets the answer. */
export interface OwnRequest {
  readonly dn: string;
  readonly userData: UserData;
}

/** Reference id that marks answers to the faulty OCS's own requests, even late ones. */
const ownReference = 'requested by the faulty OCS itself';

/** Has requests of its own carried out before or after an input, in silence. */
export function carryingOut(
  own: (
    input: OcsInput,
    floor: Floor,
  ) => { readonly before?: readonly OwnRequest[]; readonly after?: readonly OwnRequest[] },
): Decoration {
  return watchingOcs((floor) => ({
    before(input) {
      const { before = [], after = [] } = own(input, floor);
      return [...before.map(asOwn), input, ...after.map(asOwn)];
    },
    after: (effects) =>
      effects.filter(
        (effect) => effect.kind !== 'userEvent' || effect.userData.GSW_REFERENCE_ID !== ownReference,
      ),
  }));
}

function asOwn({ dn, userData }: OwnRequest): OcsInput {
  return { kind: 'userEvent', dn, userData: { ...userData, GSW_REFERENCE_ID: ownReference } };
}

function isOfKind<K extends OcsInput['kind']>(
  input: OcsInput,
  kind: K,
): input is Extract<OcsInput, { kind: K }> {
  return input.kind === kind;
}
