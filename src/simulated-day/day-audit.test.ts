import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallRecord } from '../ocs/machine/store-port.ts';
import { callResult, recordStatus } from '../protocol/enumerations.generated.ts';
import type { SwitchInput, SwitchNotification } from '../switch/ports.ts';
import { CallLedger } from './call-ledger.ts';
import { type AuditedDay, auditDay } from './day-audit.ts';
import { dayPlanOf } from './day-plan.fixture.ts';
import { dayNames, dayProvisioning } from './day-provisioning.ts';
import { RecordsAudit } from './records-audit.ts';

/** A switch that says what a test tells it to. */
function ledgerOf(
  notifications: readonly Partial<Extract<SwitchNotification, { kind: 'call' }>>[],
  orders = 1,
): CallLedger {
  const ledger = new CallLedger();
  const dial: SwitchInput = {
    kind: 'dial',
    origin: '6000',
    phone: '5550000001',
    timeout: 1,
    connectOn: [],
    userData: {},
  };
  const said = [...notifications];
  const handle = () => {
    const next = said.shift();
    if (next === undefined) return [];
    const whole = { ...call, ...next } as const;
    return [{ kind: 'notify', notification: whole } as const];
  };
  const watched = ledger.watch({ handle });
  for (let n = 0; n < orders; n += 1) watched.handle(dial, 0);
  while (said.length > 0) watched.handle({ kind: 'timer', name: '' }, 0);
  return ledger;
}

const call: Extract<SwitchNotification, { kind: 'call' }> = {
  kind: 'call',
  event: 'EventDialing',
  dn: '6000',
  connId: '1',
  callType: 'Outbound',
  otherDN: '5550000001',
  userData: { GSW_RECORD_HANDLE: 1 },
};

const busy = [{ event: 'EventDialing' }, { event: 'EventReleased', callResult: callResult.Busy }] as const;

const untouched = dayProvisioning(dayPlanOf({ records: 2 })).records.get(dayNames.list) ?? [];

const counted = { dialed: 1, answered: 0, connected: 0, overdialed: 0, distributionTime: 0 };

/** The same calls, and one order to engage an agent, of which the switch tells so much. */
function engaging(events: readonly 'EventDialing'[]): CallLedger {
  const ledger = ledgerOf(busy);
  const notify = (event: 'EventDialing') =>
    ({ kind: 'notify', notification: { ...call, event, connId: '2' } }) as const;
  const engage = { kind: 'engage', origin: '6000', dn: '70001', userData: {} } as const;
  ledger.watch({ handle: () => events.map(notify) }).handle(engage, 0);
  return ledger;
}

type Changes = Partial<Omit<AuditedDay, 'list' | 'records'>> & { readonly records?: readonly CallRecord[] };

/** A day with one call, which was busy: record 1 has its result, record 2 was not dialed. */
function day(
  { records: given, ledger = ledgerOf(busy), ...changes }: Changes = {},
  row: Partial<CallRecord> = {},
): AuditedDay {
  const dialed = { attempt: 1, record_status: recordStatus.Updated, call_result: callResult.Busy, ...row };
  const records = untouched.map((record, n) => (n === 0 ? { ...record, ...dialed } : record));
  const list = new RecordsAudit(ledger);
  for (const record of given ?? records) list.add([record]);
  return { ledger, totals: counted, handles: 0, list, records: untouched.length, ...changes };
}

const breaches = (audited: AuditedDay) => auditDay(audited).flatMap((fact) => fact.breaches);

describe('the audit of a day', () => {
  it('finds nothing if switch, OCS and database agree', () => {
    assert.deepEqual(breaches(day()), []);
  });

  const wrong: Readonly<Record<string, readonly [AuditedDay, RegExp]>> = {
    'a record that stays Retrieved': [
      day({}, { record_status: recordStatus.Retrieved }),
      /record 1 is Retrieved/,
    ],
    'a record that OCS keeps': [day({ handles: 1 }), /OCS still has 1 record/],
    'a record that is missing': [day({ records: untouched.slice(1) }), /1 records, 2 before/],
    'an attempt that is counted twice': [day({}, { attempt: 2 }), /2 attempts for 1 calls/],
    'an attempt that is not counted': [day({}, { attempt: 0 }), /0 attempts for 1 calls/],
    'another result': [day({}, { call_result: callResult.NoAnswer }), /the switch saw 6/],
    'a call without a record': [
      day({ ledger: ledgerOf([{ ...busy[0], otherDN: '1' }, busy[1]]) }),
      /1 was called, and is in no record/,
    ],
    'a call without a handle': [
      day({ ledger: ledgerOf([{ ...busy[0], userData: {} }, busy[1]]) }),
      /no record handle/,
    ],
    'a call that has not ended': [day({ ledger: ledgerOf([busy[0]]) }), /1 calls have not ended/],
    'an order without a call': [day({ ledger: ledgerOf(busy, 2) }), /2 orders, 1 calls/],
    'an engaging call that has not ended': [
      day({ ledger: engaging(['EventDialing']) }),
      /1 engaging calls have/,
    ],
    'an order to engage without a call': [day({ ledger: engaging([]) }), /1 orders, 0 calls/],
    'counters that differ': [day({ totals: { ...counted, answered: 1 } }), /answered: OCS 1, switch 0/],
    'a record that was changed without a call': [
      day({ records: untouched.map((record) => ({ ...record, record_status: recordStatus.Updated })) }),
      /record 2: status 3/,
    ],
  };
  for (const [what, [audited, sentence]] of Object.entries(wrong)) {
    it(`finds ${what}`, () => assert.match(breaches(audited).join('; '), sentence));
  }
});
