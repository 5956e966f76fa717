import type { UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, changingRequest, without } from '../../../operators/ocs/faulty-ocs.ts';
import { misnumbering, type RecordRequest } from '../../../operators/ocs/faulty-records.ts';
import { rewritingRequests } from '../../../operators/ocs/watching-ocs.ts';

/** How the rules and faults of one request are called: both requests are read alike. */
interface Reading {
  readonly request: RecordRequest;
  /** `update` or `final`. */
  readonly prefix: string;
  readonly rules: {
    readonly acknowledged: string;
    readonly missing: string;
    readonly wrongType: string;
    readonly strict: string;
    readonly wrongValue: string;
  };
  /** Keys that it must have, by what faults call them. */
  readonly mandatory: Readonly<Record<string, string>>;
}

const mandatory = { campaign: 'GSW_CAMPAIGN_NAME', handle: 'GSW_RECORD_HANDLE' };

const readings: readonly Reading[] = [
  {
    request: 'UpdateCallCompletionStats',
    prefix: 'update',
    rules: {
      acknowledged: 'UPD-01',
      missing: 'UPD-02',
      wrongType: 'UPD-03',
      strict: 'UPD-04',
      wrongValue: 'UPD-12',
    },
    mandatory,
  },
  {
    request: 'RecordProcessed',
    prefix: 'final',
    rules: {
      acknowledged: 'FIN-01',
      missing: 'FIN-02',
      wrongType: 'FIN-03',
      strict: 'FIN-04',
      wrongValue: 'FIN-07',
    },
    mandatory: { ...mandatory, list: 'GSW_CALLING_LIST' },
  },
];

/** Changes the acknowledgments of a request. */
function acknowledgmentFaults({ request, prefix, rules }: Reading): readonly OcsFault[] {
  const wrong = (what: string, change: (userData: UserData) => UserData): OcsFault => ({
    name: `${prefix}-ack-wrong-${what}`,
    breaks: [rules.acknowledged],
    does: `names another ${what} in ${request}Acknowledge`,
    decoration: changingEvent(`${request}Acknowledge`, (userData) => ({ ...userData, ...change(userData) })),
  });
  return [
    wrong('list', ({ GSW_CAMPAIGN_NAME = '' }) => ({ GSW_CALLING_LIST: GSW_CAMPAIGN_NAME })),
    wrong('campaign', ({ GSW_CALLING_LIST = '' }) => ({ GSW_CAMPAIGN_NAME: GSW_CALLING_LIST })),
    wrong('handle', ({ GSW_RECORD_HANDLE }) => ({ GSW_RECORD_HANDLE: Number(GSW_RECORD_HANDLE) + 1 })),
  ];
}

/** Rewrites one key of a request; `undefined` leaves it out, and with it the request as it is. */
function reading(
  request: RecordRequest,
  key: string,
  read: (
    value: UserData[string] | undefined,
    own: UserData[string] | undefined,
  ) => UserData[string] | undefined,
): Decoration {
  return rewritingRequests(({ dn, userData }, floor) => {
    if (userData.GSW_AGENT_REQ_TYPE !== request) return userData;
    const value = read(userData[key], floor.recordOf(dn)?.[key]);
    return value === undefined ? userData : { ...userData, [key]: value };
  });
}

function missingKeyFaults({ request, prefix, rules, mandatory: keys }: Reading): readonly OcsFault[] {
  return Object.entries(keys).map(([what, key]) => ({
    name: `${prefix}-${what}-guessed`,
    breaks: [rules.missing],
    does: `takes a missing ${key} of ${request} from the agent's record`,
    decoration: reading(request, key, (value, own) => value ?? own),
  }));
}

function wrongTypeFaults({ request, prefix, rules, mandatory: keys }: Reading): readonly OcsFault[] {
  const isText = (value: unknown): boolean => typeof value === 'string' && !/^\d+$/.test(value);
  return Object.entries(keys).map(([what, key]) =>
    what === 'handle'
      ? {
          name: `${prefix}-text-is-unknown-handle`,
          breaks: [rules.wrongType],
          does: `takes a text as handle of ${request} for one that is not known`,
          decoration: reading(request, key, (value) => (isText(value) ? 987_654_321 : undefined)),
        }
      : {
          name: `${prefix}-number-as-${what}`,
          breaks: [rules.wrongType],
          does: `takes a number as ${key} of ${request} for ${what === 'list' ? "the record's" : 'an unknown one'}`,
          decoration: reading(request, key, (value, own) =>
            typeof value === 'number' ? (what === 'list' ? own : String(value)) : undefined,
          ),
        },
  );
}

function strictnessFaults({ request, prefix, rules, mandatory: keys }: Reading): readonly OcsFault[] {
  const lenient: Readonly<Record<string, Decoration>> = {
    handle: reading(request, 'GSW_RECORD_HANDLE', (value) =>
      /^\d+$/.test(String(value)) ? Number(value) : undefined,
    ),
    campaign: reading(request, 'GSW_CAMPAIGN_NAME', (value) => (value === '' ? ' ' : undefined)),
    list: reading(request, 'GSW_CALLING_LIST', (value, own) => (value === '' ? own : undefined)),
  };
  return Object.entries(lenient)
    .filter(([what]) => Object.hasOwn(keys, what))
    .map(([what, decoration]) => ({
      name: `${prefix}-lenient-${what}`,
      breaks: [rules.strict],
      does: `reads an empty text, or digits in a String, as ${keys[what]} of ${request}`,
      decoration,
    }));
}

/** Which values of an optional key are not its own, by kind. */
const impossible: Readonly<Record<string, (value: unknown) => boolean>> = {
  GSW_CALL_RESULT: (value) => Number(value) < 0,
  GSW_PHONE: (value) => value === '',
  GSW_PHONE_TYPE: (value) => Number(value) > 11,
  GSW_FROM: (value) => Number(value) < 0,
  GSW_UNTIL: (value) => Number(value) < 0,
};

const isOfWrongType = (key: string, value: unknown): boolean =>
  value !== undefined && (key === 'GSW_PHONE' ? typeof value !== 'string' : typeof value !== 'number');

function wrongValueFaults({ request, prefix, rules }: Reading): readonly OcsFault[] {
  const accepting = (key: string, kind: string, isWrong: (value: unknown) => boolean): OcsFault => ({
    name: `${prefix}-accepts-${kind}-${key.slice('GSW_'.length).toLowerCase().replaceAll('_', '-')}`,
    breaks: [rules.wrongValue],
    does: `acknowledges ${request} with a ${key} of ${kind}, and ignores it`,
    decoration: changingRequest(request, (userData) =>
      isWrong(userData[key]) ? without(userData, key) : userData,
    ),
  });
  const ofOneKey = Object.entries(impossible).flatMap(([key, isImpossible]) => [
    accepting(key, 'any-type', (value) => isOfWrongType(key, value)),
    accepting(key, 'any-value', isImpossible),
  ]);
  const hoursOf = (
    what: string,
    does: string,
    isWrong: (from: UserData[string] | undefined, until: UserData[string] | undefined) => boolean,
  ): OcsFault => ({
    name: `${prefix}-hours-${what}`,
    breaks: [rules.wrongValue],
    does: `acknowledges ${request} with calling hours ${does}`,
    decoration: changingRequest(request, (userData) =>
      isWrong(userData.GSW_FROM, userData.GSW_UNTIL) ? without(userData, 'GSW_FROM', 'GSW_UNTIL') : userData,
    ),
  });
  const hours = [
    hoursOf('not-compared', 'that end before they begin', (from, until) => Number(from) > Number(until)),
    ...(prefix === 'update'
      ? [
          hoursOf('not-compared-with-stored', 'that end before the stored ones begin', (from, until) =>
            from === undefined ? until !== undefined : until === undefined,
          ),
          hoursOf(
            'may-be-empty',
            'that end when they begin',
            (from, until) => from !== undefined && from === until,
          ),
        ]
      : []),
  ];
  return [...ofOneKey, ...hours];
}

/** Faulty implementations of how the requests that concern a record are read and acknowledged. */
export const recordRequestFaults: readonly OcsFault[] = readings.flatMap((one) => [
  ...acknowledgmentFaults(one),
  ...missingKeyFaults(one),
  {
    name: `${one.prefix}-missing-is-invalid`,
    breaks: [one.rules.missing],
    does: `answers 103 to ${one.request} without a mandatory key`,
    decoration: misnumbering(one.request, 102, 103),
  },
  ...wrongTypeFaults(one),
  {
    name: `${one.prefix}-wrong-type-is-missing`,
    breaks: [one.rules.strict],
    does: `answers 102 to ${one.request} with a mandatory key of the wrong type`,
    decoration: misnumbering(one.request, 103, 102),
  },
  ...strictnessFaults(one),
  ...wrongValueFaults(one),
]);
