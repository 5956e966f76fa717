import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingEvent, without } from '../../../operators/ocs/faulty-ocs.ts';
import { offeringOtherwise } from '../../../operators/ocs/faulty-records.ts';

/** Keys that the protocol itself names; all others are those of custom fields. */
const isReserved = (key: string): boolean => key.startsWith('GSW_') || key.startsWith('Interaction');

/** Changes how the custom fields of a record are sent; `undefined` leaves one out. */
function sendingCustom(change: (value: KeyValue, key: string) => KeyValue | undefined): Decoration {
  return changingEvent('PreviewRecord', (userData) => {
    const pairs = Object.entries(userData).flatMap(([key, value]): (readonly [string, KeyValue])[] => {
      const sent = isReserved(key) ? value : change(value, key);
      return sent === undefined ? [] : [[key, sent]];
    });
    return Object.fromEntries(pairs);
  });
}

const isFraction = (value: KeyValue): value is string =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);

const isDate = (value: KeyValue): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d /.test(value);

/** 2025-12-31 23:58:57 as 12/31/2025 23:58. */
const american = (date: string): string => date.replace(/^(\d+)-(\d+)-(\d+) (\d+:\d+).*$/, '$2/$3/$1 $4');

/** Faulty implementations of how custom fields are sent. */
export const customFieldFaults: readonly OcsFault[] = [
  {
    name: 'custom-all-strings',
    breaks: ['PRV-29'],
    does: 'sends INT fields as Strings',
    decoration: sendingCustom(String),
  },
  {
    name: 'custom-digits-as-int',
    breaks: ['PRV-29'],
    does: 'sends text that consists of digits as an Int',
    decoration: sendingCustom((value) => (/^\d+$/.test(String(value)) ? Number(value) : value)),
  },
  {
    name: 'custom-fraction-as-int',
    breaks: ['PRV-29'],
    does: 'sends the whole part of a FLOAT as an Int',
    decoration: sendingCustom((value, key) =>
      key === 'score' && isFraction(value) ? Math.trunc(Number(value)) : value,
    ),
  },
  {
    name: 'custom-date-as-int',
    breaks: ['PRV-29'],
    does: 'sends a date as seconds since 1970',
    decoration: sendingCustom((value) => (isDate(value) ? Date.parse(`${value}Z`) / 1000 : value)),
  },
  {
    name: 'custom-letter-as-code',
    breaks: ['PRV-29'],
    does: 'sends a text of one letter as the code of the letter',
    decoration: sendingCustom((value) =>
      typeof value === 'string' && value.length === 1 && /\D/.test(value) ? value.charCodeAt(0) : value,
    ),
  },
  {
    name: 'custom-text-cut-short',
    breaks: ['PRV-29'],
    does: 'sends texts up to their first blank',
    decoration: sendingCustom((value) =>
      typeof value === 'string' ? value.replace(/^(\D+) .*$/, '$1') : value,
    ),
  },
  {
    name: 'custom-zero-left-out',
    breaks: ['PRV-29'],
    does: 'leaves a custom field out when it is 0',
    decoration: sendingCustom((value) => (value === 0 ? undefined : value)),
  },
  {
    name: 'custom-unsigned',
    breaks: ['PRV-29'],
    does: 'sends INT fields without their sign',
    decoration: sendingCustom((value) => (typeof value === 'number' ? Math.abs(value) : value)),
  },
  {
    name: 'decimal-comma',
    breaks: ['PRV-30'],
    does: 'writes fractions with a comma',
    decoration: sendingCustom((value) => (isFraction(value) ? value.replace('.', ',') : value)),
  },
  {
    name: 'american-date',
    breaks: ['PRV-30'],
    does: 'writes dates with the month first',
    decoration: sendingCustom((value) => (isDate(value) ? american(value) : value)),
  },
  {
    name: 'all-custom-fields-sent',
    breaks: ['PRV-31'],
    does: 'sends custom fields that have no send attribute under their names',
    decoration: offeringOtherwise((offer, { custom }) => ({ ...textsOf(custom, 'note'), ...offer })),
  },
  {
    name: 'custom-fields-by-name',
    breaks: ['PRV-31'],
    does: 'sends custom fields under their names instead of their send attributes',
    decoration: offeringOtherwise((offer, { custom }) => ({
      ...without(offer, 'account_balance'),
      ...textsOf(custom, 'balance'),
    })),
  },
  {
    name: 'custom-fields-by-name-too',
    breaks: ['PRV-31'],
    does: 'sends custom fields under their names and their send attributes',
    decoration: offeringOtherwise((offer, { custom }) => ({ ...textsOf(custom, 'balance'), ...offer })),
  },
];

/** One field of a record, where it has a value. */
function textsOf(custom: Readonly<Record<string, number | string | null>>, name: string): UserData {
  const value = custom[name];
  return value === undefined || value === null ? {} : { [name]: value };
}
