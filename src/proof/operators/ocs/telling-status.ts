import type { OcsEffect, OcsInput } from '../../../ocs/machine/ports.ts';
import type { Decoration } from '../../../reference/machines.ts';
import { type UserEventEffect, without } from './faulty-ocs.ts';
import { watchingOcs } from './watching-ocs.ts';

/** Notifications of the state of a campaign group. */
const standing: ReadonlySet<unknown> = new Set(['CampaignStarted', 'CampaignLoaded']);

/** Sends the state of campaign groups in other events, or in more of them, at some inputs. */
export function tellingStatus(
  isMoment: (input: OcsInput) => boolean,
  change: (status: UserEventEffect) => readonly UserEventEffect[],
): Decoration {
  return watchingOcs(() => ({
    after: (effects, input) =>
      effects.flatMap((effect): readonly OcsEffect[] =>
        effect.kind === 'userEvent' && isMoment(input) && standing.has(effect.userData.GSW_USER_EVENT)
          ? change(effect)
          : [effect],
      ),
  }));
}

/** The same status as an event without a mode. */
export function statusAs(
  status: UserEventEffect,
  event: 'CampaignLoaded' | 'CampaignGroupAssigned',
): UserEventEffect {
  return {
    ...status,
    userData: { ...without(status.userData, 'GSW_CAMPAIGN_MODE'), GSW_USER_EVENT: event },
  };
}
