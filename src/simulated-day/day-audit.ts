import type { Viewed } from '../kernel/viewed.ts';
import type { DialerTotals } from '../ocs/dialing/dialer.ts';
import type { CallLedger } from './call-ledger.ts';
import { Breaches, type RecordsAudit } from './records-audit.ts';

/** What is compared after a day: the switch's calls, OCS's counters, and the database. */
export interface AuditedDay {
  readonly ledger: CallLedger;
  readonly totals: Viewed<DialerTotals> | undefined;
  /** The calling list, after unloading, and how many records it had before. */
  readonly list: RecordsAudit;
  readonly records: number;
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

/** Whether nothing was lost, and nothing counted twice. */
export function auditDay(day: AuditedDay): Audit {
  const { list } = day;
  return [
    fact('The list has as many records as before', missing(day)),
    fact('No record is Retrieved after unloading, and OCS has none left', retrieved(day)),
    fact('Each call belongs to a record', callsWithoutRecord(day)),
    { fact: 'Each attempt is recorded once', breaches: list.attempts.shown },
    { fact: 'Each record that was not dialed is as it was before', breaches: list.untouched.shown },
    { fact: "Each dialed record is Updated with its call's result", breaches: list.results.shown },
    fact('Each order to dial became one call, and each call has ended', orders(day)),
    fact('Each order to engage an agent became one call, and each call has ended', engagements(day)),
    fact('OCS counts as the switch does', totals(day)),
  ];
}

export function holds(audit: Audit): boolean {
  return audit.every(({ breaches }) => breaches.length === 0);
}

function fact(sentence: string, all: readonly string[]): AuditedFact {
  const breaches = new Breaches();
  for (const one of all) breaches.add(one);
  return { fact: sentence, breaches: breaches.shown };
}

function missing({ list, records }: AuditedDay): readonly string[] {
  return list.count === records ? [] : [`${list.count} records, ${records} before`];
}

function retrieved({ list, handles }: AuditedDay): readonly string[] {
  return [...list.retrieved.shown, ...(handles === 0 ? [] : [`OCS still has ${handles} records`])];
}

function callsWithoutRecord({ ledger, list }: AuditedDay): readonly string[] {
  return [
    ...list.strangers().map((phone) => `${phone} was called, and is in no record`),
    ...(ledger.withoutRecord === 0 ? [] : [`${ledger.withoutRecord} calls carried no record handle`]),
  ];
}

function orders({ ledger }: AuditedDay): readonly string[] {
  return [
    ...(ledger.ordered === ledger.dialed ? [] : [`${ledger.ordered} orders, ${ledger.dialed} calls`]),
    ...(ledger.underWay === 0 ? [] : [`${ledger.underWay} calls have not ended`]),
  ];
}

function engagements({ ledger: { engagementsOrdered, engagements: calls, engaging } }: AuditedDay) {
  return [
    ...(engagementsOrdered === calls ? [] : [`${engagementsOrdered} orders, ${calls} calls`]),
    ...(engaging === 0 ? [] : [`${engaging} engaging calls have not ended`]),
  ];
}

function totals({ ledger, totals: counted }: AuditedDay): readonly string[] {
  if (counted === undefined) return ledger.dialed === 0 ? [] : ['OCS has counted nothing'];
  const pairs = [
    ['dialed', counted.dialed, ledger.dialed],
    ['answered', counted.answered, ledger.answered],
    ['connected', counted.connected, ledger.connected],
    ['overdialed', counted.overdialed, ledger.overdialed],
  ] as const;
  return pairs.flatMap(([name, ofOcs, ofSwitch]) =>
    ofOcs === ofSwitch ? [] : [`${name}: OCS ${ofOcs}, switch ${ofSwitch}`],
  );
}
