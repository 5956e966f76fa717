import { recordType } from '../../../../protocol/enumerations.generated.ts';
import type { KeyValue } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import { addingWith, rewritingAdditions } from '../../../operators/ocs/faulty-additions.ts';
import { faultyOcs, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';

const future = '12/31/2039 12:00';

const isCallback = (type: KeyValue | undefined): boolean =>
  type === recordType.PersonalCallBack || type === recordType.CampaignCallBack;

/** Faulty implementations of the types and times that a new record may have. */
export const addingCallbacksFaults: readonly OcsFault[] = [
  {
    name: 'added-general-only',
    breaks: ['ADD-15'],
    does: 'makes every added record General',
    decoration: addingWith(() => ({ record_type: recordType.General })),
  },
  {
    name: 'added-rescheduled-is-callback',
    breaks: ['ADD-15'],
    does: 'stores rescheduled types as callbacks',
    decoration: addingWith(({ record_type }) => ({
      record_type: { 3: 6, 4: 5 }[record_type] ?? record_type,
    })),
  },
  {
    name: 'any-type-is-general',
    breaks: ['ADD-16'],
    does: 'takes a type that no new record has for General',
    decoration: rewritingAdditions((request) => {
      const type = Number(request.GSW_RECORD_TYPE ?? 2);
      return type < recordType.General || type > recordType.CampaignCallBack
        ? { ...request, GSW_RECORD_TYPE: recordType.General }
        : request;
    }),
  },
  {
    name: 'any-status-is-ready',
    breaks: ['ADD-16'],
    does: 'does not look at GSW_RECORD_STATUS',
    decoration: rewritingAdditions((request) => without(request, 'GSW_RECORD_STATUS')),
  },
  {
    name: 'callback-at-any-time',
    breaks: ['ADD-17'],
    does: 'adds a callback that has no time for some time of its own',
    decoration: rewritingAdditions((request) =>
      isCallback(request.GSW_RECORD_TYPE) && request.GSW_DATE_TIME === undefined
        ? { ...request, GSW_DATE_TIME: future }
        : request,
    ),
  },
  {
    name: 'callback-at-time-0',
    breaks: ['ADD-17'],
    does: 'takes 0 for the time of a callback',
    decoration: rewritingAdditions((request) =>
      request.GSW_DATE_TIME === '0' ? { ...request, GSW_DATE_TIME: future } : request,
    ),
  },
  {
    name: 'callback-in-utc',
    breaks: ['ADD-18'],
    does: "takes the time of a callback for UTC, regardless of the record's time zone",
    decoration: addingWith(({ dial_sched_time, tz_dbid }) => ({
      dial_sched_time:
        dial_sched_time === null || tz_dbid !== 22 ? dial_sched_time : dial_sched_time - 21_600,
    })),
  },
  {
    name: 'callback-by-the-offset-reversed',
    breaks: ['ADD-18'],
    does: "takes the offset of the record's time zone the wrong way round",
    decoration: addingWith(({ dial_sched_time, tz_dbid }) => ({
      dial_sched_time:
        dial_sched_time === null || tz_dbid !== 22 ? dial_sched_time : dial_sched_time - 43_200,
    })),
  },
  {
    name: 'callback-time-not-kept',
    breaks: ['ADD-18'],
    does: 'adds a callback and forgets its time',
    decoration: addingWith(() => ({ dial_sched_time: null })),
  },
  {
    name: 'unreadable-time-ignored',
    breaks: ['ADD-19'],
    does: 'adds a record whose time it cannot read as if for later',
    decoration: rewritingAdditions((request) =>
      /^\d\d\/\d\d\/\d\d(\d\d)? \d\d:\d\d$|^0$/.test(String(request.GSW_DATE_TIME ?? 0))
        ? request
        : { ...request, GSW_DATE_TIME: future },
    ),
  },
  {
    name: 'unreadable-time-is-wrong-value',
    breaks: ['ADD-19'],
    does: 'answers 103 if a time cannot be read',
    decoration: misnumbering('AddRecord', 111, 103),
  },
  {
    name: 'unreadable-time-is-invalid',
    breaks: ['ADD-19'],
    does: 'answers 110 if a time cannot be read',
    decoration: misnumbering('AddRecord', 111, 110),
  },
  {
    name: 'dates-roll-over',
    breaks: ['ADD-20'],
    does: 'takes a day after the end of a month for one of the next',
    decoration: rewritingAdditions((request) => ({
      ...request,
      ...(/^02\/(29|30)/.test(String(request.GSW_DATE_TIME)) && { GSW_DATE_TIME: '03/01/2039 12:00' }),
    })),
  },
  {
    name: 'hours-roll-over',
    breaks: ['ADD-20'],
    does: 'takes hour 24 for the next midnight',
    decoration: rewritingAdditions((request) => ({
      ...request,
      ...(/ 24:/.test(String(request.GSW_DATE_TIME)) && { GSW_DATE_TIME: '01/01/2040 00:00' }),
    })),
  },
  {
    name: 'callback-in-the-past',
    breaks: ['ADD-21'],
    does: 'adds a callback whose time is over',
    decoration: rewritingAdditions((request) => ({
      ...request,
      ...(/2019/.test(String(request.GSW_DATE_TIME)) && { GSW_DATE_TIME: future }),
    })),
  },
  {
    name: 'added-callback-forgotten',
    breaks: ['ADD-23'],
    does: 'adds callbacks and does not look for them again',
    decoration: faultyOcs(() => ({
      after: (effects, input) =>
        input.kind === 'stored' ? effects.filter(({ kind }) => kind !== 'setTimer') : effects,
    })),
  },
  {
    name: 'added-callback-early',
    breaks: ['ADD-23'],
    does: 'offers an added callback a quarter of an hour too early',
    decoration: addingWith(({ dial_sched_time }) => ({
      dial_sched_time: dial_sched_time === null ? null : dial_sched_time - 900,
    })),
  },
  {
    name: 'wrong-optional-keys-ignored',
    breaks: ['ADD-22'],
    does: 'leaves out what is wrong in the optional keys of AddRecord, and adds the rest',
    decoration: rewritingAdditions((request) =>
      without(
        request,
        'GSW_PHONE_TYPE',
        'GSW_CALL_RESULT',
        'GSW_ATTEMPTS',
        'GSW_CHAIN_ID',
        'GSW_CALL_TIME',
        'account_balance',
        'customer_name',
      ),
    ),
  },
  {
    name: 'hours-in-any-order',
    breaks: ['ADD-22'],
    does: 'takes hours of which the end comes before the beginning for the usual ones',
    decoration: rewritingAdditions((request) =>
      Number(request.GSW_FROM ?? 28_800) < Number(request.GSW_UNTIL ?? 64_800)
        ? request
        : without(request, 'GSW_FROM', 'GSW_UNTIL'),
    ),
  },
];
