import type { Viewed } from '../kernel/viewed.ts';
import type { DialerTotals } from '../ocs/dialing/dialer.ts';
import type { CallRecord } from '../ocs/machine/store-port.ts';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import type { CallLedger } from './call-ledger.ts';

/** What is compared after a day: the switch's calls, OCS's counters, and the database. */
export interface AuditedDay {
  readonly ledger: CallLedger;
  readonly totals: Viewed<DialerTotals> | undefined;
  /** The calling list, after unloading. */
  readonly records: readonly CallRecord[];
  /** Records that OCS still has after unloading. */
  readonly handles: number;
}

/** One thing that must hold after a day. */
export interface AuditedFact {
  readonly fact: string;
  /** What breaks it, a few of all; empty if it holds. */
  readonly breaches: readonly string[];
}

export type Audit = readonly AuditedFact[];

const mostShown = 5;

/** Whether nothing was lost, and nothing counted twice. */
export function auditDay(day: AuditedDay): Audit {
  return [
    fact('No record is Retrieved after unloading, and OCS has none left', retrieved(day)),
    fact('Each call belongs to a record', callsWithoutRecord(day)),
    fact('Each attempt is recorded once', attempts(day)),
    fact('Each record that was not dialed is as it was before', untouched(day)),
    fact("Each dialed record is Updated with its call's result", results(day)),
    fact('Each order to dial became one call, and each call has ended', orders(day)),
    fact('OCS counts as the switch does', totals(day)),
  ];
}

export function holds(audit: Audit): boolean {
  return audit.every(({ breaches }) => breaches.length === 0);
}

function fact(sentence: string, breaches: readonly string[]): AuditedFact {
  const more = breaches.length - mostShown;
  const shown = breaches.slice(0, mostShown);
  return { fact: sentence, breaches: more > 0 ? [...shown, `and ${more} more`] : shown };
}

function retrieved({ records, handles }: AuditedDay): readonly string[] {
  const left = records.filter(({ record_status }) => record_status === recordStatus.Retrieved);
  return [
    ...left.map(({ record_id }) => `record ${record_id} is Retrieved`),
    ...(handles === 0 ? [] : [`OCS still has ${handles} records`]),
  ];
}

function callsWithoutRecord({ ledger, records }: AuditedDay): readonly string[] {
  const phones = new Set(records.map(({ contact_info }) => contact_info));
  const strange = [...ledger.byPhone.keys()].filter((phone) => !phones.has(phone));
  return [
    ...strange.map((phone) => `${phone} was called, and is in no record`),
    ...(ledger.withoutRecord === 0 ? [] : [`${ledger.withoutRecord} calls carried no record handle`]),
  ];
}

function attempts({ ledger, records }: AuditedDay): readonly string[] {
  return records.flatMap(({ record_id, contact_info, attempt }) => {
    const calls = ledger.byPhone.get(contact_info)?.calls ?? 0;
    return calls === attempt ? [] : [`record ${record_id}: ${attempt} attempts for ${calls} calls`];
  });
}

function untouched({ ledger, records }: AuditedDay): readonly string[] {
  return records.flatMap(({ record_id, contact_info, record_status, call_result }) => {
    if (ledger.byPhone.has(contact_info)) return [];
    const same = record_status === recordStatus.Ready && call_result === callResult.UnknownCallResult;
    return same ? [] : [`record ${record_id}: status ${record_status}, result ${call_result}, never dialed`];
  });
}

function results({ ledger, records }: AuditedDay): readonly string[] {
  return records.flatMap(({ record_id, contact_info, record_status, call_result }) => {
    const seen = ledger.byPhone.get(contact_info);
    if (seen === undefined) return [];
    if (record_status === recordStatus.Updated && call_result === seen.result) return [];
    return [
      `record ${record_id}: status ${record_status}, result ${call_result}, the switch saw ${seen.result}`,
    ];
  });
}

function orders({ ledger }: AuditedDay): readonly string[] {
  return [
    ...(ledger.ordered === ledger.dialed ? [] : [`${ledger.ordered} orders, ${ledger.dialed} calls`]),
    ...(ledger.underWay === 0 ? [] : [`${ledger.underWay} calls have not ended`]),
  ];
}

function totals({ ledger, totals: counted }: AuditedDay): readonly string[] {
  if (counted === undefined) return ledger.dialed === 0 ? [] : ['OCS has counted nothing'];
  const pairs = [
    ['dialed', counted.dialed, ledger.dialed],
    ['answered', counted.answered, ledger.answered],
    ['connected', counted.connected, ledger.connected],
    ['overdialed', counted.overdialed, ledger.lost],
  ] as const;
  return pairs.flatMap(([name, ofOcs, ofSwitch]) =>
    ofOcs === ofSwitch ? [] : [`${name}: OCS ${ofOcs}, switch ${ofSwitch}`],
  );
}
