import type { Decoration } from '../../../../reference/machines.ts';
import { faultyOcs } from '../faulty-ocs.ts';
import { changingPlaces } from './faulty-ivr.ts';

/** OCS does not change the readiness of agents. */
export const leavingReadinessAlone: Decoration = faultyOcs(() => ({
  after: (effects) => effects.filter(({ kind }) => kind !== 'changeReadiness'),
}));

/** OCS makes no agent ready if outbound_release_action says that they are not. */
export const obeyingReleaseAction: Decoration = faultyOcs(() => {
  let obeys = false;
  return {
    before(input) {
      if (input.kind === 'provision')
        obeys = input.configuration.options.outbound_release_action === 'notready';
      return [input];
    },
    after: (effects) => (obeys ? effects.filter(({ kind }) => kind !== 'changeReadiness') : effects),
  };
});

/** OCS and the switch take ACD Positions for voice treatment ports. */
export const positionsAsPorts: Decoration = {
  ...changingPlaces((group) => ({ ...group, dns: [], ports: [...group.dns, ...(group.ports ?? [])] })),
  switch: (right) => ({
    handle(input, now) {
      if (input.kind !== 'setUp') return right.handle(input, now);
      const queues = input.queues.map(({ places = [], ports = [], ...queue }) => ({
        ...queue,
        ports: [...ports, ...places],
      }));
      return right.handle({ ...input, queues }, now);
    },
  }),
};
