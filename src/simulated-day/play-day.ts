import type { OutboundContactServer } from '../ocs/machine/ocs-interface.ts';
import { ReferenceSystem } from '../reference/reference-system.ts';
import type { KeptStore } from '../store/kept-store.ts';
import { CallLedger } from './call-ledger.ts';
import { type Audit, auditDay } from './day-audit.ts';
import { type DayFigures, figuresOf } from './day-figures.ts';
import type { DayPlan } from './day-plan.ts';
import { dayPopulation } from './day-population.ts';
import { dayNames, dayProvisioning } from './day-provisioning.ts';
import { DaySeries, type Stretch } from './day-series.ts';
import { DayStaff } from './day-staff.ts';
import { dialerTotals } from './dialer-totals.ts';
import { RecordsAudit } from './records-audit.ts';
import { writtenBehind } from './written-behind.ts';

/** A day that was played on the whole reference. */
export interface PlayedDay {
  readonly plan: DayPlan;
  readonly figures: DayFigures;
  readonly stretches: readonly Stretch[];
  readonly audit: Audit;
}

/** Hears how much of a day is over, from 0 to 1. */
export type Progress = (part: number) => void;

/** Milliseconds between two looks at the floor. */
const sampling = 10_000;
/** Milliseconds until the last call has ended, and the last agent has logged out. */
const afterHours = 3_600_000;
/** A day is cut into so many stretches, none of which is shorter than a minute. */
const mostStretches = 96;
const minute = 60_000;
/** Records that are read at once for the audit. */
const pageSize = 10_000;

interface Day {
  readonly plan: DayPlan;
  readonly system: ReferenceSystem;
  readonly ledger: CallLedger;
  readonly staff: DayStaff;
  readonly series: DaySeries;
  readonly ocs: () => OutboundContactServer;
}

/** Plays a day in virtual time, on a store that is emptied first. Throws KitError STORE_FAILED if that fails. */
export async function playDay(
  plan: DayPlan,
  store: KeptStore,
  progress: Progress = () => {},
): Promise<PlayedDay> {
  const behind = writtenBehind(store);
  const day = await openDay(plan, behind);
  await passHours(day, progress);
  const { system, ledger, series } = day;
  const figures = figuresOf(plan, ledger, series.stretches);
  await closeDay(day);
  const totals = dialerTotals(day.ocs());
  await system.dial('unload', dayNames.campaignGroup);
  await advance(day, minute);
  const list = await auditList(day);
  behind.check();
  const handles = day.ocs().view().primary.records.size;
  const audit = auditDay({ ledger, totals, list, records: plan.records, handles });
  return { plan, figures, stretches: series.stretches, audit };
}

async function openDay(plan: DayPlan, store: KeptStore): Promise<Day> {
  const ledger = new CallLedger();
  let newest: OutboundContactServer | undefined;
  const decoration = {
    switch: ledger.watch.bind(ledger),
    ocs: (right: OutboundContactServer) => {
      newest = right;
      return right;
    },
  };
  const system = new ReferenceSystem({ store, decoration, mayEmpty: true });
  system.reset();
  await system.provision(dayProvisioning(plan));
  const population = dayPopulation(plan.seed);
  system.engine.submit({ to: 'switch', input: { kind: 'customersBehave', population } });
  const staff = new DayStaff(system, plan);
  const series = new DaySeries(system.clock.now(), ledger);
  const ocs = () => newest ?? missingOcs();
  return { plan, system, ledger, staff, series, ocs };
}

/** The campaign group runs, the agents work. */
async function passHours(day: Day, progress: Progress): Promise<void> {
  const { plan, system, staff, series } = day;
  const end = system.clock.now() + plan.hours * 3_600_000;
  const stretch = Math.max(minute, (plan.hours * 3_600_000) / mostStretches);
  await system.dial('start', dayNames.campaignGroup, plan.mode);
  staff.begin();
  sampleRegularly(day, end);
  while (system.clock.now() < end) {
    await advance(day, Math.min(stretch, end - system.clock.now()));
    series.close(system.clock.now(), staff.worked);
    progress(1 - (end - system.clock.now()) / (plan.hours * 3_600_000));
  }
}

/** Nothing more is dialed; agents log out after their last call. */
async function closeDay(day: Day): Promise<void> {
  await day.system.dial('stop', dayNames.campaignGroup);
  await advance(day, minute);
  day.staff.leave();
  await advance(day, afterHours);
}

/** Reads the list in pages, since a large one would take gigabytes. Each of its records is a chain, numbered from 1. */
async function auditList({ system, ledger, plan }: Day): Promise<RecordsAudit> {
  const audit = new RecordsAudit(ledger);
  for (let first = 1; first <= plan.records; first += pageSize) {
    const between = { first, last: first + pageSize - 1 };
    audit.add(await system.query({ verb: 'read', list: dayNames.list, between }));
  }
  return audit;
}

function sampleRegularly(day: Day, end: number): void {
  const { system, staff, series } = day;
  const session = day.ocs().view().primary.provisioned.sessions.get(dayNames.campaignGroup);
  const look = () => {
    const [agents, busyAgents] = [staff.present, staff.busy];
    const underWay = session?.dialer?.dialed.size ?? 0;
    series.sample({ agents, busyAgents, underWay, buffered: session?.buffer.size ?? 0 });
    const next = system.clock.now() + sampling;
    if (next < end) system.clock.setTimer('look at the floor', next, look);
  };
  system.clock.setTimer('look at the floor', system.clock.now(), look);
}

function advance({ system: { clock, engine } }: Day, milliseconds: number): Promise<void> {
  return clock.advanceSettling(milliseconds, () => engine.settled());
}

function missingOcs(): never {
  throw new Error('The reference has no OCS.');
}
