import type { OcsEffect } from '../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../reference/reference-system.ts';
import { faultyOcs, isNamed, type UserEventInput } from './faulty-ocs.ts';

const timer = 'asks the database again';

/** Milliseconds between two tries. */
const pause = 250;

const name = ({ dn, userData: { GSW_AGENT_REQ_TYPE: type, GSW_REFERENCE_ID: reference } }: UserEventInput) =>
  `${dn} ${type} ${reference}`;

/** Tries what the database refused again, in place of error 113; requests for records are answered as ever. */
export const waitingForTheDatabase: Decoration = faultyOcs(() => {
  const asked = new Map<string, UserEventInput>();
  let waiting: UserEventInput[] = [];
  const refused = (effect: OcsEffect): UserEventInput | undefined =>
    effect.kind === 'userEvent' && isNamed(effect.userData, 'error 113')
      ? asked.get(name({ ...effect, kind: 'userEvent' }))
      : undefined;
  return {
    before(input) {
      if (input.kind === 'userEvent' && input.userData.GSW_AGENT_REQ_TYPE !== 'PreviewRecordRequest')
        asked.set(name(input), input);
      return input.kind === 'timer' && input.name === timer ? waiting.splice(0) : [input];
    },
    after(effects, _, now) {
      const again = effects.flatMap((effect) => refused(effect) ?? []);
      if (again.length === 0) return effects;
      waiting = [...waiting, ...again];
      return [
        ...effects.filter((effect) => refused(effect) === undefined),
        { kind: 'setTimer', name: timer, at: now + pause },
      ];
    },
  };
});
