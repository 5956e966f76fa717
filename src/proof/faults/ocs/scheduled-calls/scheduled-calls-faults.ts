import type { OcsEffect } from '../../../../ocs/machine/ports.ts';
import { callResult, recordType } from '../../../../protocol/enumerations.generated.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/reference-system.ts';
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
  without,
} from '../../../operators/ocs/faulty-ocs.ts';
import type { Floor } from '../../../operators/ocs/floor.ts';
import {
  atEvery,
  changingConfiguration,
  changingEach,
  isRequest,
  watchingOcs,
} from '../../../operators/ocs/watching-ocs.ts';

const offer = 'ScheduledCall';

const isOffer = ({ userData }: UserEventEffect): boolean => isNamed(userData, offer);

/** Changes what a message says of the time for which its record was scheduled. */
const scheduledAt =
  (change: (seconds: number) => KeyValue) =>
  (userData: UserData): UserData => {
    const { GSW_SCHEDULED_TIME: seconds } = userData;
    return typeof seconds === 'number' ? { ...userData, GSW_SCHEDULED_TIME: change(seconds) } : userData;
  };

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
    name: 'offer-of-the-other-type',
    breaks: ['SCH-32'],
    does: 'calls a callback Personal that is of the campaign, and the other way around',
    decoration: changingEvent(offer, (userData) => ({
      ...userData,
      GSW_CALLBACK_TYPE: userData.GSW_CALLBACK_TYPE === 'Personal' ? 'Campaign' : 'Personal',
    })),
  },
  {
    name: 'offer-forgets-result',
    breaks: ['SCH-32'],
    does: 'offers every callback as a record that was never called',
    decoration: changingEvent(offer, (userData) => ({
      ...userData,
      GSW_CALL_RESULT: callResult.UnknownCallResult,
    })),
  },
  {
    name: 'offer-as-if-never-tried',
    breaks: ['SCH-32'],
    does: 'offers every callback as one without attempts',
    decoration: changingEvent(offer, (userData) => ({ ...userData, GSW_ATTEMPTS: 0 })),
  },
  {
    name: 'offer-of-a-home-phone',
    breaks: ['SCH-32'],
    does: 'calls the number of every callback one at home',
    decoration: changingEvent(offer, (userData) => ({ ...userData, GSW_PHONE_TYPE: 1 })),
  },
  {
    name: 'offer-called-just-now',
    breaks: ['SCH-32'],
    does: 'takes the time of the offer for that of the last call',
    decoration: faultyOcs(() => ({
      after: (effects, _input, now) =>
        effects.map((effect) =>
          effect.kind === 'userEvent' && isOffer(effect)
            ? {
                ...effect,
                userData: { ...effect.userData, GSW_CALL_TIME: String(Math.floor(now / 1000)) },
              }
            : effect,
        ),
    })),
  },
  {
    name: 'offer-scheduled-for-another-time',
    breaks: ['SCH-32'],
    does: 'says another moment in GSW_SCHEDULED_TIME than the list',
    decoration: changingEvent(offer, (userData) => ({
      ...userData,
      GSW_SCHEDULED_TIME: Number(userData.GSW_SCHEDULED_TIME) + 3600,
    })),
  },
  {
    name: 'rescheduled-for-next-hour',
    breaks: ['SCH-62'],
    does: 'says of a rescheduled record an hour after the one that it was scheduled for',
    decoration: changingEvent(
      'PreviewRecord',
      scheduledAt((seconds) => seconds + 3600),
    ),
  },
  {
    name: 'rescheduled-in-milliseconds',
    breaks: ['SCH-62'],
    does: 'says in milliseconds for when a record was rescheduled',
    decoration: changingEvent(
      'PreviewRecord',
      scheduledAt((seconds) => String(seconds * 1000)),
    ),
  },
  {
    name: 'offer-in-the-zone-of-ocs',
    breaks: ['SCH-32'],
    does: 'offers every callback as one in the time zone of OCS itself',
    decoration: changingEvent(offer, (userData) => ({
      ...userData,
      GSW_TZ_NAME: 'GMT',
      GSW_TZ_OFFSET: 0,
    })),
  },
  {
    name: 'offer-of-agent-group',
    breaks: ['SCH-32'],
    does: 'names the group of agents for the campaign group in a callback',
    decoration: changingEvent(offer, (userData) => ({ ...userData, GSW_CAMPAIGN_GROUP_NAME: 'Sales' })),
  },
  {
    name: 'offer-last-agent-by-dn',
    breaks: ['SCH-32'],
    does: 'gives the DN of the agent for the login id in a callback',
    decoration: changingEvent(offer, (userData) => ({ ...userData, GSW_AGENT_ID: '7001' })),
  },
  {
    name: 'offer-without-script',
    breaks: ['SCH-54'],
    does: 'does not name the script of a callback',
    decoration: changingEvent(offer, (userData) => without(userData, 'GSW_SCRIPT_ID')),
  },
  {
    name: 'preview-record-scheduled-for-nothing',
    breaks: ['SCH-55'],
    does: 'says of every preview record that it was scheduled for the beginning of time',
    decoration: changingEvent('PreviewRecord', (userData) => ({ GSW_SCHEDULED_TIME: 0, ...userData })),
  },
  {
    name: 'offer-without-time',
    breaks: ['SCH-33'],
    does: 'does not say for when a callback was asked',
    decoration: changingEvent(offer, (userData) => without(userData, 'GSW_DATE_TIME')),
  },
  {
    name: 'offer-a-month-early',
    breaks: ['SCH-32', 'SCH-33'],
    does: 'counts the months of the time of a callback from 0',
    decoration: changingEvent(offer, ({ GSW_DATE_TIME: time, ...userData }) => ({
      ...userData,
      GSW_DATE_TIME: String(time).replace(/^\d\d/, (month) => String(Number(month) - 1).padStart(2, '0')),
    })),
  },
  {
    name: 'offer-of-another-chain',
    breaks: ['SCH-32', 'SCH-33'],
    does: "gives the record's handle for its chain",
    decoration: changingEvent(offer, (userData) => ({
      ...userData,
      GSW_CHAIN_ID: userData.GSW_RECORD_HANDLE ?? 0,
    })),
  },
  {
    name: 'offer-with-every-field',
    breaks: ['SCH-34'],
    does: 'sends fields without a send attribute with the offer',
    decoration: changingEvent(offer, (userData) => ({ ...userData, note: 'secret' })),
  },
  {
    name: 'offer-without-custom-fields',
    breaks: ['SCH-34'],
    does: 'sends no custom fields with the offer',
    decoration: changingEach((event, floor) => {
      if (!isOffer(event)) return event.userData;
      const keys = [...floor.customKeys].filter((key) => key !== undefined);
      return without(event.userData, ...keys);
    }),
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
