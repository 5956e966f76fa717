import {
  callResult,
  contactInfoType,
  recordStatus,
  recordType,
} from '../../../../protocol/enumerations.generated.ts';
import type { UserData } from '../../../../protocol/user-data.ts';
import type { OcsFault } from '../../../fault.ts';
import {
  addingWith,
  additionInStore,
  onlyAcknowledging,
  rewritingAdditions,
} from '../../../operators/ocs/faulty-additions.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering } from '../../../operators/ocs/faulty-records.ts';
import { missingKeys } from '../../../operators/ocs/missing-keys.ts';

const acknowledge = 'AddRecordAcknowledge';

/** What a faulty OCS uses for mandatory values that are missing or wrong. */
const guessed: UserData = {
  GSW_CALLING_LIST: 'Customers',
  GSW_CAMPAIGN_NAME: 'Spring',
  GSW_PHONE: '5550000',
  GSW_TZ_NAME: 'GMT',
};

/** The request with guesses for the values that are wrong in one way. */
const guessing = (isWrong: (value: unknown) => boolean) =>
  rewritingAdditions((request) => {
    const wrong = Object.entries(guessed).filter(([key]) => isWrong(request[key]));
    return { ...request, ...Object.fromEntries(wrong) };
  });

/** Keys of the request that say what the new record is like. */
const about = [
  'GSW_AGENT_ID',
  'GSW_ATTEMPTS',
  'GSW_CALL_RESULT',
  'GSW_CALL_TIME',
  'GSW_FROM',
  'GSW_PHONE_TYPE',
  'GSW_UNTIL',
];

/** Faulty implementations of how a record is added, and what is then in its list. */
export const addingRecordsFaults: readonly OcsFault[] = [
  {
    name: 'added-elsewhere-it-says',
    breaks: ['ADD-01'],
    does: "puts another calling list's name into AddRecordAcknowledge",
    decoration: changingEvent(acknowledge, (userData) => ({ ...userData, GSW_CALLING_LIST: 'Prospects' })),
  },
  {
    name: 'addition-without-campaign',
    breaks: ['ADD-01'],
    does: 'names the campaign group instead of the campaign in AddRecordAcknowledge',
    decoration: changingEvent(acknowledge, (userData) => ({
      ...userData,
      GSW_CAMPAIGN_NAME: 'Spring@Sales',
    })),
  },
  {
    name: 'addition-unanswered',
    breaks: ['ADD-01'],
    does: 'adds the record and sends no acknowledgment',
    decoration: changingEvent(acknowledge, () => undefined),
  },
  {
    name: 'addition-without-number',
    breaks: ['ADD-02'],
    does: 'leaves GSW_PHONE out of AddRecordAcknowledge',
    decoration: changingEvent(acknowledge, (userData) => without(userData, 'GSW_PHONE')),
  },
  {
    name: 'addition-guesses',
    breaks: ['ADD-03'],
    does: 'takes a usual value for a mandatory key that AddRecord lacks',
    decoration: guessing((value) => value === undefined),
  },
  {
    name: 'addition-lacking-is-invalid',
    breaks: ['ENV-32'],
    does: 'answers 101 to an AddRecord without a mandatory key',
    decoration: misnumbering('AddRecord', 102, 101),
  },
  {
    name: 'addition-lacking-acknowledged',
    breaks: ['ADD-03'],
    does: 'acknowledges an AddRecord without a time zone, and adds nothing',
    decoration: onlyAcknowledging(({ userData }) => missingKeys(userData).includes('GSW_TZ_NAME')),
  },
  {
    name: 'addition-takes-numbers-for-text',
    breaks: ['ADD-04'],
    does: 'takes a usual value if a mandatory String is an Int',
    decoration: guessing((value) => typeof value === 'number'),
  },
  {
    name: 'addition-of-wrong-types-acknowledged',
    breaks: ['ADD-04'],
    does: 'acknowledges AddRecord with a mandatory key of the wrong type, and adds nothing',
    decoration: onlyAcknowledging(({ userData }) =>
      ['GSW_CALLING_LIST', 'GSW_CAMPAIGN_NAME', 'GSW_PHONE', 'GSW_TZ_NAME'].some(
        (key) => typeof userData[key] === 'number',
      ),
    ),
  },
  {
    name: 'addition-number-is-missing',
    breaks: ['ADD-05'],
    does: 'answers 102 if a mandatory key of AddRecord has a wrong value',
    decoration: misnumbering('AddRecord', 103, 102),
  },
  {
    name: 'addition-takes-empty',
    breaks: ['ADD-05'],
    does: 'takes a usual value if a mandatory String is empty',
    decoration: guessing((value) => value === ''),
  },
  {
    name: 'addition-not-done',
    breaks: ['ADD-06'],
    does: 'acknowledges AddRecord and adds nothing',
    decoration: onlyAcknowledging(() => true),
  },
  {
    name: 'added-twice',
    breaks: ['ADD-06'],
    does: 'adds every record twice',
    decoration: additionInStore((right, command, answer) => {
      right.execute(command, answer);
      right.execute(command, () => undefined);
    }),
  },
  {
    name: 'added-replaces',
    breaks: ['ADD-06'],
    does: 'puts the new number into the first record of the list',
    decoration: additionInStore((right, { list, record }, answer) => {
      const changes = [{ record_id: 1, contact_info: record.contact_info }];
      right.execute({ verb: 'update', list, changes }, () => right.execute({ verb: 'read', list }, answer));
    }),
  },
  {
    name: 'added-in-first-zone',
    breaks: ['ADD-07'],
    does: 'gives every added record the first time zone that is configured',
    decoration: addingWith(() => ({ tz_dbid: 21 })),
  },
  {
    name: 'added-with-place-of-zone',
    breaks: ['ADD-07'],
    does: 'stores the place of the time zone among the configured ones instead of its DBID',
    decoration: addingWith(({ tz_dbid }) => ({ tz_dbid: tz_dbid - 21 })),
  },
  {
    name: 'unknown-zone-is-gmt',
    breaks: ['ADD-08'],
    does: 'takes an unknown time zone for GMT',
    decoration: rewritingAdditions((request) => ({
      ...request,
      ...(request.GSW_TZ_NAME === 'QQQ' && { GSW_TZ_NAME: 'GMT' }),
    })),
  },
  {
    name: 'added-for-all-day',
    breaks: ['ADD-09'],
    does: 'lets a record be called all day if the request does not say when',
    decoration: addingWith((_, request) => ({
      ...(request.GSW_FROM === undefined && { daily_from: 0 }),
      ...(request.GSW_UNTIL === undefined && { daily_till: 86_400 }),
    })),
  },
  {
    name: 'added-without-types',
    breaks: ['ADD-09'],
    does: 'stores 0 for types and status that the request does not say',
    decoration: addingWith((_, request) => ({
      ...(request.GSW_PHONE_TYPE === undefined && { contact_info_type: contactInfoType.NoContactType }),
      ...(request.GSW_RECORD_TYPE === undefined && { record_type: recordType.NoRecordType }),
      ...(request.GSW_RECORD_STATUS === undefined && { record_status: recordStatus.NoRecordStatus }),
    })),
  },
  {
    name: 'added-as-called-now',
    breaks: ['ADD-09'],
    does: 'stores the adding of a record as its first attempt, at this time, by this agent',
    decoration: addingWith((_, request) => ({
      ...(request.GSW_ATTEMPTS === undefined && { attempt: 1 }),
      ...(request.GSW_CALL_TIME === undefined && { call_time: 1_900_000_000 }),
      ...(request.GSW_AGENT_ID === undefined && { agent_id: '1001' }),
    })),
  },
  {
    name: 'added-with-schedule',
    breaks: ['ADD-09'],
    does: 'schedules every added record for now',
    decoration: addingWith(({ dial_sched_time }) => ({ dial_sched_time: dial_sched_time ?? 1_900_000_000 })),
  },
  {
    name: 'added-with-result-0',
    breaks: ['ADD-10'],
    does: 'stores call result 0 if the request does not say any',
    decoration: addingWith((_, request) => ({
      ...(request.GSW_CALL_RESULT === undefined && { call_result: callResult.Ok }),
    })),
  },
  {
    name: 'added-number-only',
    breaks: ['ADD-11'],
    does: 'ignores all keys of AddRecord that are not mandatory',
    decoration: rewritingAdditions((request) => without(request, ...about)),
  },
  {
    name: 'added-zero-is-nothing',
    breaks: ['ADD-11'],
    does: 'takes the value 0 of a key of AddRecord for a key that is absent',
    decoration: rewritingAdditions((request) =>
      without(request, ...about.filter((key) => request[key] === 0)),
    ),
  },
  {
    name: 'adding-is-an-attempt',
    breaks: ['ADD-11'],
    does: 'stores one attempt more than the request says',
    decoration: addingWith(({ attempt }, request) => ({
      ...(request.GSW_ATTEMPTS !== undefined && { attempt: attempt + 1 }),
    })),
  },
  {
    name: 'added-without-custom-fields',
    breaks: ['ADD-12'],
    does: 'adds no custom fields',
    decoration: addingWith(() => ({ custom: {} })),
  },
  {
    name: 'added-texts-only',
    breaks: ['ADD-12'],
    does: 'adds custom fields that are texts, and no numbers',
    decoration: rewritingAdditions((request) => without(request, 'account_balance')),
  },
  {
    name: 'added-fractions-only',
    breaks: ['ADD-12'],
    does: 'adds a FLOAT only if it has a fraction',
    decoration: rewritingAdditions((request) =>
      String(request.score ?? '').includes('.') ? request : without(request, 'score'),
    ),
  },
  {
    name: 'added-fraction-truncated',
    breaks: ['ADD-13'],
    does: 'cuts the fraction off a FLOAT that is added',
    decoration: addingWith(({ custom }) => ({
      custom: { ...custom, score: custom.score == null ? null : Math.trunc(Number(custom.score)) },
    })),
  },
  {
    name: 'added-by-field-name',
    breaks: ['ADD-14'],
    does: 'writes a field that has no send attribute when a key bears its name',
    decoration: addingWith(({ custom }, { note }) => ({
      custom: { ...custom, note: typeof note === 'string' ? note : null },
    })),
  },
  {
    name: 'added-by-name-or-key',
    breaks: ['ADD-14'],
    does: 'takes the name of a field for its send attribute as well',
    decoration: addingWith(({ custom }, { balance }) => ({
      custom: { ...custom, ...(typeof balance === 'number' && { balance }) },
    })),
  },
];
