import { sumOf } from '../day-figures.ts';
import { isPredictive } from '../day-plan.ts';
import { bufferSizesOf } from '../day-provisioning.ts';
import type { Stretch } from '../day-series.ts';
import type { PlayedDay } from '../play-day.ts';
import { figure } from './legend.ts';
import { Plot } from './plot.ts';

/** The charts of a day, one below the other. */
export function dayCharts(day: PlayedDay): string {
  return [outcomes, occupancy, overdial, agentsWaiting, customersWaiting, buffers]
    .map((chart) => chart(day))
    .join('\n');
}

const percent = (value: number): string => `${Number((100 * value).toFixed(1))} %`;
const plain = (value: number): string => String(Number(value.toFixed(2)));

/** Colors of outcomes by name; all that have none share one. */
const outcomeColors: Readonly<Record<string, string>> = {
  Answer: 'c1',
  Abandoned: 'c2',
  Busy: 'c3',
  'No Answer': 'c4',
  'SIT Invalid Number': 'c5',
};

function outcomes({ plan, stretches }: PlayedDay): string {
  const all = [...new Set(stretches.flatMap((one) => Object.keys(one.outcomes)))];
  const names = [...Object.keys(outcomeColors).filter((name) => all.includes(name)), ...unusual(all)];
  const most = Math.max(...stretches.map((one) => sumOf(names, (name) => perMinute(one, name))));
  const label = 'Calls per minute by outcome';
  const plot = new Plot({ label, hours: plan.hours, most, written: plain, unit: 'calls per minute' });
  for (const stretch of stretches) {
    let low = 0;
    for (const name of names) {
      const high = low + perMinute(stretch, name);
      plot.bar(outcomeColors[name] ?? 'c6', hour(stretch.from), hour(stretch.until), low, high);
      low = high;
    }
  }
  const legendOf = Object.fromEntries(names.map((name) => [outcomeColors[name] ?? 'c6', name]));
  return figure(
    'Calls by outcome',
    'Dialed calls whose outcome became known, from below: connected to an agent, lost in the queue, and those that nobody answered.',
    plot.drawn(),
    legendOf,
  );
}

function unusual(all: readonly string[]): readonly string[] {
  return all.filter((name) => outcomeColors[name] === undefined);
}

function perMinute({ outcomes: counts, from, until }: Stretch, name: string): number {
  return ((counts[name] ?? 0) * 60) / (until - from);
}

function occupancy({ plan, stretches }: PlayedDay): string {
  const plot = new Plot({
    label: 'Occupancy over the day',
    hours: plan.hours,
    most: 1,
    written: percent,
    unit: "percent of the agents' time",
  });
  plot.line(
    'c1',
    points(stretches, (one) => one.occupancy),
  );
  if (plan.goal.by === 'Busy Factor' && isPredictive(plan.mode)) plot.mark('goal', plan.goal.value / 100);
  return figure(
    'Occupancy',
    'Talk and after-call work, as a part of the time of the agents who are logged in.',
    plot.drawn(),
    { c1: 'occupancy' },
  );
}

function overdial({ plan, stretches }: PlayedDay): string {
  const halfHours = [...Map.groupBy(stretches, ({ from }) => Math.floor(from / 1800)).values()];
  const rates = halfHours.map(overdialRate);
  const soFar = stretches.map((_, n) => overdialRate(stretches.slice(0, n + 1)));
  const goal =
    plan.goal.by === 'Overdial Rate' && isPredictive(plan.mode) ? plan.goal.value / 100 : undefined;
  const most = Math.max(0.01, ...rates, ...soFar, goal ?? 0);
  const label = 'Overdial of each half hour, and of the day so far';
  const plot = new Plot({
    label,
    hours: plan.hours,
    most,
    written: percent,
    unit: 'percent of the answered calls',
  });
  halfHours.forEach((list, n) => {
    const [first, last] = [list[0], list.at(-1)];
    if (first && last) plot.bar('c3 pale', hour(first.from), hour(last.until), 0, rates[n] ?? 0);
  });
  plot.line(
    'c2',
    stretches.map((one, n) => [middle(one), soFar[n] ?? 0] as const),
  );
  if (goal !== undefined) plot.mark(`goal ${percent(goal)}`, goal);
  return figure(
    'Overdial against the goal',
    'Answered calls that found no agent while the customer waited, per answered call.',
    plot.drawn(),
    { c3: 'each half hour', c2: 'the day so far' },
  );
}

function overdialRate(stretches: readonly Stretch[]): number {
  const answered = sumOf(stretches, (one) => one.answered);
  return answered === 0 ? 0 : sumOf(stretches, (one) => one.overdialed) / answered;
}

function agentsWaiting({ plan, stretches }: PlayedDay): string {
  const idle = points(stretches, (one) => one.idleAgents);
  const underWay = points(stretches, (one) => one.callsUnderWay);
  const most = Math.max(1, ...[...idle, ...underWay].map(([, value]) => value));
  const label = 'Agents who wait for a call, and calls without an outcome';
  const plot = new Plot({ label, hours: plan.hours, most, written: plain, unit: 'agents, calls' });
  plot.line('c5', underWay);
  plot.line('c1', idle);
  return figure('Agents who wait, and calls under way', 'Means of each stretch.', plot.drawn(), {
    c1: 'agents who wait for a call',
    c5: 'dialed calls without an outcome yet',
  });
}

function customersWaiting({ plan, stretches }: PlayedDay): string {
  const waiting = points(stretches, (one) => one.distributionTime);
  const most = Math.max(0.1, ...waiting.map(([, value]) => value));
  const label = 'Seconds from the answer to the agent';
  const plot = new Plot({ label, hours: plan.hours, most, written: plain, unit: 'seconds' });
  plot.line('c2', waiting);
  return figure(
    'How long customers wait',
    'From the answer until an agent has the call, or until the customer hangs up; the mean of all answered calls.',
    plot.drawn(),
    { c2: 'distribution time' },
  );
}

function buffers({ plan, stretches }: PlayedDay): string {
  const mean = points(stretches, (one) => one.bufferedMean);
  const least = points(stretches, (one) => one.bufferedLeast);
  const { minimum, optimal } = bufferSizesOf(plan.agents);
  const most = Math.max(optimal, ...mean.map(([, value]) => value));
  const label = 'Records in the buffer of OCS';
  const plot = new Plot({ label, hours: plan.hours, most, written: plain, unit: 'records' });
  plot.line('c4', least);
  plot.line('c1', mean);
  plot.mark('minimum', minimum);
  return figure(
    'Buffer levels',
    `Records that OCS has read from the calling list and may dial at once. Below the minimum it reads again, up to its optimal size (${optimal}) or further.`,
    plot.drawn(),
    { c1: 'mean', c4: 'least' },
  );
}

function points(stretches: readonly Stretch[], of: (one: Stretch) => number): (readonly [number, number])[] {
  return stretches.map((one) => [middle(one), of(one)] as const);
}

function middle({ from, until }: Stretch): number {
  return hour((from + until) / 2);
}

function hour(seconds: number): number {
  return seconds / 3600;
}
