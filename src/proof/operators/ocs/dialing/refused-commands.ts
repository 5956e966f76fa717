import type { CampaignGroup } from '../../../../ocs/configuration/configuration.ts';
import type { DialingInput } from '../../../../ocs/dialing-commands.ts';
import type { DialingVerb, OcsEffect } from '../../../../ocs/machine/ports.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { Floor } from '../floor.ts';
import { eventFor } from '../own-events.ts';
import { watchingOcs } from '../watching-ocs.ts';

/** Accepts dialing commands that the right OCS refuses, and notifies the agents of the campaign group. */
export function acceptingRefused(
  verb: DialingVerb,
  notifications: (floor: Floor, group: CampaignGroup, input: DialingInput) => readonly UserData[],
): Decoration {
  return watchingOcs((floor) => ({
    after(effects, input) {
      if (input.kind !== 'dialing' || input.verb !== verb || !effects.some(isRefusal)) return effects;
      const group = floor.groups.find(({ name }) => name === input.campaignGroup);
      if (group === undefined) return effects;
      const told = notifications(floor, group, input);
      const events = floor.linesOf(group.name).flatMap((dn) => told.map((one) => eventFor(dn, one)));
      return [...events, { kind: 'dialingDone', ticket: input.ticket }];
    },
  }));
}

function isRefusal(effect: OcsEffect): boolean {
  return effect.kind === 'dialingDone' && effect.refused !== undefined;
}
