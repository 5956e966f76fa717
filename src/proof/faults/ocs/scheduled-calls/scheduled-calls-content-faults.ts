import { callResult } from '../../../../protocol/enumerations.generated.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  changingEvent,
  faultyOcs,
  isNamed,
  type UserEventEffect,
  without,
} from '../../../operators/ocs/faulty-ocs.ts';
import { changingEach } from '../../../operators/ocs/watching-ocs.ts';

const offer = 'ScheduledCall';

const isOffer = ({ userData }: UserEventEffect): boolean => isNamed(userData, offer);

/** Changes what a message says of the time for which its record was scheduled. */
const scheduledAt =
  (change: (seconds: number) => KeyValue) =>
  (userData: UserData): UserData => {
    const { GSW_SCHEDULED_TIME: seconds } = userData;
    return typeof seconds === 'number' ? { ...userData, GSW_SCHEDULED_TIME: change(seconds) } : userData;
  };

/** Faulty implementations of what the offer of a callback says. */
export const scheduledCallContentFaults: readonly OcsFault[] = [
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
];
