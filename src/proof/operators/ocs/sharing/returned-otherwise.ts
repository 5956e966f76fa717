import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import { recordStatus } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { Floor } from '../floor.ts';
import { watchingSharing } from './faulty-sharing.ts';

/** Writes a shared record back to its list when an agent logs out who has, or had, a part in it. */
export const returningAtAnyLogout: Decoration = watchingSharing((_, floor) => {
  let returned: readonly OcsEffect[] = [];
  return {
    before(input) {
      returned = input.kind === 'agentLoggedOut' ? returningChainsOf(input.dn, floor) : [];
      return [input];
    },
    after: (effects) => [...effects, ...returned],
  };
});

/** When an agent logs out, a record that goes back to its list is noted as the first agent's instead. */
export const givingToTheFirst: Decoration = watchingSharing((past) => ({
  after: (effects, input) =>
    effects.map((effect) => {
      if (input.kind !== 'agentLoggedOut' || effect.kind !== 'store' || effect.command.verb !== 'update')
        return effect;
      const changes = effect.command.changes.map(({ record_id }) => ({
        record_id,
        agent_id: past.firstOf(record_id) ?? null,
      }));
      return { ...effect, command: { ...effect.command, changes } };
    }),
}));

function returningChainsOf(dn: string, floor: Floor): readonly OcsEffect[] {
  const chains = new Set([...floor.view.primary.sharedCalls.values()].flatMap((shared) => [...shared]));
  const shared = [...chains].filter(({ sharing }) =>
    [...(sharing?.desktops.keys() ?? [])].some((agent) => agent.dn === dn),
  );
  return shared.map(({ list, records }) => {
    const changes = records.map(({ row }) => ({
      record_id: row.record_id,
      record_status: recordStatus.Ready,
    }));
    return { kind: 'store', ticket: -1, command: { verb: 'update', list: list.list.name, changes } };
  });
}
