import type { PendingChange } from '../../../../ocs/machine/store-port.ts';
import { merged } from '../../../../ocs/records/record-changes.ts';
import type { KeyValue, UserData } from '../../../../protocol/user-data.ts';
import type { Decoration } from '../../../../reference/machines.ts';
import type { OcsFault } from '../../../fault.ts';
import { changingRequest, isNamed, without } from '../../../operators/ocs/faulty-ocs.ts';
import {
  combiningOtherwise,
  watchingRecords,
  writingOtherwise,
} from '../../../operators/ocs/faulty-records.ts';
import { refusingRequest } from '../../../operators/ocs/own-events.ts';
import { columnsIn } from '../../../operators/ocs/records-on-desktops.ts';

const update = 'UpdateCallCompletionStats';

/** Writes a part of an update to the list as soon as it is acknowledged, without finishing the record. */
const writingAtOnce = (part: (change: PendingChange) => PendingChange): Decoration =>
  watchingRecords((records) => ({
    after: (effects, input) =>
      effects.flatMap((effect) => {
        const acknowledged = effect.kind === 'userEvent' && isNamed(effect.userData, `${update}Acknowledge`);
        const record = acknowledged ? records.of(effect.userData) : undefined;
        if (record === undefined || input.kind !== 'userEvent') return [effect];
        const change = part(columnsIn(input.userData, record.list));
        const changes = [{ ...change, record_id: record.row.record_id }];
        const command = { verb: 'update', list: record.list.name, changes } as const;
        return [{ kind: 'store', ticket: -1, command }, effect];
      }),
  }));

/** Reads updates without some of their pairs. */
const overlooking = (isOverlooked: (key: string, value: KeyValue) => boolean): Decoration =>
  changingRequest(update, (userData) =>
    without(
      userData,
      ...Object.entries(userData)
        .filter(([key, value]) => isOverlooked(key, value))
        .map(([key]) => key),
    ),
  );

/** Writes other values of custom fields than requested. */
const writingCustom = (change: (value: number | string | null) => number | string | null): Decoration =>
  writingOtherwise((row) => {
    if (row.custom === undefined) return row;
    const custom = Object.entries(row.custom).map(([name, value]) => [name, change(value)] as const);
    return { ...row, custom: Object.fromEntries(custom) };
  });

const fieldKeys: Readonly<Record<string, string>> = {
  'call-result': 'GSW_CALL_RESULT',
  phone: 'GSW_PHONE',
  'phone-type': 'GSW_PHONE_TYPE',
  from: 'GSW_FROM',
  until: 'GSW_UNTIL',
};

const isZero = (value: KeyValue): boolean => value === 0;

/** What all updates of a record said of a key that is not for the desktop to change. */
const said = (updates: readonly UserData[], key: string): KeyValue | undefined =>
  updates.findLast((userData) => userData[key] !== undefined)?.[key];

/** Faulty implementations of what updates change. */
export const updatingFaults: readonly OcsFault[] = [
  {
    name: 'update-needs-call-result',
    breaks: ['UPD-01'],
    does: 'answers 102 to an update without a call result',
    decoration: refusingRequest(update, 102, ({ userData }) => userData.GSW_CALL_RESULT === undefined),
  },
  {
    name: 'update-written-at-once',
    breaks: ['UPD-05'],
    does: 'writes an update to the list when it comes',
    decoration: writingAtOnce((change) => change),
  },
  {
    name: 'call-result-written-at-once',
    breaks: ['UPD-05'],
    does: 'writes the call result of an update to the list when it comes',
    decoration: writingAtOnce(({ call_result }) => (call_result === undefined ? {} : { call_result })),
  },
  {
    name: 'custom-fields-written-at-once',
    breaks: ['UPD-05'],
    does: 'writes the custom fields of an update to the list when it comes',
    decoration: writingAtOnce(({ custom }) => (custom === undefined ? {} : { custom })),
  },
  {
    name: 'only-last-update',
    breaks: ['UPD-06'],
    does: 'forgets earlier updates when another comes',
    decoration: combiningOtherwise((updates, last) => [...updates.slice(-1), last]),
  },
  {
    name: 'first-update-wins',
    breaks: ['UPD-06'],
    does: 'keeps the first value of a field that is updated twice',
    decoration: combiningOtherwise((updates, last) => [...updates.toReversed(), last]),
  },
  {
    name: 'final-request-loses',
    breaks: ['UPD-06'],
    does: 'keeps the updated value of a field that the final request changes too',
    decoration: combiningOtherwise((updates, last) => [last, ...updates]),
  },
  {
    name: 'updates-forgotten',
    breaks: ['UPD-06'],
    does: 'writes only what the final request says',
    decoration: combiningOtherwise((_, last) => [last]),
  },
  {
    name: 'custom-fields-replaced',
    breaks: ['UPD-06'],
    does: 'forgets the custom fields of earlier updates when another changes one',
    decoration: combiningOtherwise((updates, last) => {
      const all = [...updates, last];
      const custom = all.findLast((change) => change.custom !== undefined)?.custom;
      return [{ ...all.reduce(merged, {}), ...(custom && { custom }) }];
    }),
  },
  ...Object.entries(fieldKeys).map(([what, key]) => ({
    name: `${what}-not-updated`,
    breaks: ['UPD-07'],
    does: `ignores ${key} in updates`,
    decoration: overlooking((one) => one === key),
  })),
  {
    name: 'zero-means-absent',
    breaks: ['UPD-07'],
    does: 'takes a 0 in an update for nothing said',
    decoration: overlooking((key, value) => isZero(value) && Object.values(fieldKeys).includes(key)),
  },
  {
    name: 'hours-swapped',
    breaks: ['UPD-07', 'FIN-05'],
    does: 'writes the beginning of the calling hours as their end, and the end as the beginning',
    decoration: writingOtherwise(({ daily_from, daily_till, ...row }) => ({
      ...row,
      ...(daily_from !== undefined && { daily_till: daily_from }),
      ...(daily_till !== undefined && { daily_from: daily_till }),
    })),
  },
  {
    name: 'custom-text-not-updated',
    breaks: ['UPD-08'],
    does: 'ignores texts in custom fields of updates',
    decoration: overlooking((key) => key === 'customer_name'),
  },
  {
    name: 'custom-letter-not-updated',
    breaks: ['UPD-08'],
    does: 'ignores CHAR fields in updates',
    decoration: overlooking((key) => key === 'segment'),
  },
  {
    name: 'custom-number-not-updated',
    breaks: ['UPD-08'],
    does: 'ignores INT fields in updates',
    decoration: overlooking((key) => key === 'account_balance'),
  },
  {
    name: 'custom-zero-not-updated',
    breaks: ['UPD-08'],
    does: 'takes a 0 in a custom field of an update for nothing said',
    decoration: overlooking((key, value) => isZero(value) && key === 'account_balance'),
  },
  {
    name: 'custom-written-unsigned',
    breaks: ['UPD-08', 'FIN-05'],
    does: 'writes INT fields without their sign',
    decoration: writingCustom((value) => (typeof value === 'number' ? Math.abs(value) : value)),
  },
  {
    name: 'fraction-truncated',
    breaks: ['UPD-09'],
    does: 'writes the whole part of a FLOAT',
    decoration: writingCustom((value) => (typeof value === 'number' ? Math.trunc(value) : value)),
  },
  {
    name: 'date-not-updated',
    breaks: ['UPD-09'],
    does: 'ignores dates in updates',
    decoration: overlooking((key) => key === 'last_order'),
  },
  ...[
    { key: 'GSW_ATTEMPTS', column: 'attempt' },
    { key: 'GSW_CHAIN_ID', column: 'chain_id' },
    { key: 'GSW_CHAIN_N', column: 'chain_n' },
    { key: 'GSW_RECORD_TYPE', column: 'record_type' },
  ].map(({ key, column }) => ({
    name: `${column.replaceAll('_', '-')}-writable`,
    breaks: ['UPD-10'],
    does: `writes ${key} of an update to the list`,
    decoration: writingOtherwise((row, { updates }) => {
      const value = said(updates, key);
      return value === undefined ? row : { ...row, [column]: value };
    }),
  })),
];
