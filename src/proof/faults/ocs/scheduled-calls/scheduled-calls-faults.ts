import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import { recordType } from '../../../../protocol/enumerations.generated.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  both,
  lateBy,
  schedulingOtherwise,
  takingDueOtherwise,
} from '../../../operators/ocs/faulty-callbacks.ts';
import {
  changingEvent,
  faultyOcs,
  isNamed,
  type UserEventEffect,
} from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import {
  atEvery,
  changingConfiguration,
  isRequest,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

const offer = 'ScheduledCall';

const isOffer = ({ userData }: UserEventEffect): boolean => isNamed(userData, offer);

/** Sends each offer of a type of callback to other desktops than the right one. */
const offeringTo = (type: string, lines: (floor: Floor, event: UserEventEffect) => readonly string[]) =>
  watchingOcs((floor) => ({
    after: (effects) =>
      effects.flatMap((effect) =>
        effect.kind === 'userEvent' && isOffer(effect) && effect.userData.GSW_CALLBACK_TYPE === type
          ? lines(floor, effect).map((dn) => ({ ...effect, dn }))
          : [effect],
      ),
  }));

/** Faulty implementations of the offer of a callback. */
export const scheduledCallFaults: readonly OcsFault[] = [
  {
    name: 'callbacks-never-offered',
    breaks: ['SCH-31'],
    does: 'schedules callbacks but offers none',
    decoration: changingEvent(offer, () => undefined),
  },
  {
    name: 'callbacks-late',
    breaks: ['SCH-31'],
    does: 'looks for callbacks ten minutes after their time',
    decoration: lateBy(600),
  },
  {
    name: 'callbacks-early',
    breaks: ['SCH-31'],
    does: 'offers callbacks ten minutes before their time',
    decoration: both(
      schedulingOtherwise((row) => ({ ...row, dial_sched_time: Number(row.dial_sched_time) - 600 })),
      lateBy(-600),
    ),
  },
  {
    name: 'personal-callback-to-everybody',
    breaks: ['SCH-35', 'SCH-42', 'TRT-06'],
    does: 'offers a personal callback to all agents of the group',
    decoration: offeringTo('Personal', (floor, { userData }) =>
      floor.linesOf(userData.GSW_CAMPAIGN_GROUP_NAME),
    ),
  },
  {
    name: 'personal-callback-to-anybody',
    breaks: ['SCH-35'],
    does: 'offers a personal callback to any agent of the group',
    decoration: takingDueOtherwise((row) =>
      row.record_type === recordType.PersonalCallBack
        ? { ...row, record_type: recordType.CampaignCallBack }
        : row,
    ),
  },
  {
    name: 'no-callback-at-log-in',
    breaks: ['SCH-36', 'SCH-40'],
    does: 'offers nothing to an agent who has just logged in',
    decoration: atEvery('agentLoggedIn', (events) => events.filter((event) => !isOffer(event))),
  },
  {
    name: 'overdue-callbacks-dropped',
    breaks: ['SCH-38', 'SCH-40'],
    does: 'drops callbacks that are due for more than half a minute',
    decoration: takingDueOtherwise((row, now) =>
      Number(row.dial_sched_time) < now / 1000 - 30 ? undefined : row,
    ),
  },
  {
    name: 'campaign-callback-to-everybody',
    breaks: ['SCH-37'],
    does: 'offers a callback of the campaign to all agents of the group',
    decoration: offeringTo('Campaign', (floor, { userData }) =>
      floor.linesOf(userData.GSW_CAMPAIGN_GROUP_NAME),
    ),
  },
  {
    name: 'campaign-callback-to-asker-only',
    breaks: ['SCH-37'],
    does: 'offers a callback of the campaign to the agent only who has asked for it',
    decoration: takingDueOtherwise((row) =>
      row.record_type === recordType.CampaignCallBack
        ? { ...row, record_type: recordType.PersonalCallBack }
        : row,
    ),
  },
  {
    name: 'start-brings-no-callback',
    breaks: ['SCH-38', 'SCH-39'],
    does: 'offers no callback when preview dialing mode is started',
    decoration: atEvery('userEvent', (events, input) =>
      isRequest(input, 'PreviewDialingModeStart') ? events.filter((event) => !isOffer(event)) : events,
    ),
  },
  {
    name: 'callbacks-without-start',
    breaks: ['SCH-38', 'SCH-39'],
    does: 'ignores agent_preview_mode_start',
    decoration: changingConfiguration((configuration) => ({
      ...configuration,
      options: { ...configuration.options, agent_preview_mode_start: false },
    })),
  },
  {
    name: 'callbacks-only-until-stopped',
    breaks: ['SCH-41'],
    does: 'no longer offers callbacks once a campaign was stopped',
    decoration: watchingOcs(() => {
      let stopped = false;
      return {
        before(input) {
          if (input.kind === 'dialing' && input.verb === 'stop') stopped = true;
          return [input];
        },
        after: (effects) =>
          effects.filter((effect) => !stopped || effect.kind !== 'userEvent' || !isOffer(effect)),
      };
    }),
  },
  {
    name: 'callbacks-while-stopped',
    breaks: ['SCH-41'],
    does: 'keeps offering callbacks when a campaign is stopped',
    decoration: neverStopping(),
  },
  {
    name: 'campaign-callback-to-strangers',
    breaks: ['SCH-37'],
    does: 'offers a callback of the campaign to everybody who is logged in',
    decoration: offeringTo('Campaign', (floor) => floor.lines),
  },
];

/** Starts a campaign secretly as soon as it is stopped. */
function neverStopping(): Decoration {
  return faultyOcs(() => {
    const own = -1;
    return {
      before(input) {
        if (input.kind !== 'dialing') return [input];
        if (input.verb === 'stop') return [input, { ...input, verb: 'start', ticket: own }];
        return input.verb === 'start' ? [{ ...input, verb: 'stop', ticket: own }, input] : [input];
      },
      after(effects, input) {
        if (input.kind !== 'dialing') return effects;
        const hidden = input.verb === 'stop' ? 'CampaignStarted' : 'CampaignStopped';
        const isHidden = (effect: OcsEffect) =>
          effect.kind === 'userEvent' && isNamed(effect.userData, hidden);
        if (input.verb !== 'stop' && input.verb !== 'start') return effects;
        return effects.filter(
          (effect) => !isHidden(effect) && !('ticket' in effect && effect.ticket === own),
        );
      },
    };
  });
}
