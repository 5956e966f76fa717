import { suiteVersion } from '../../kernel/suite-version.ts';
import { baseStyle } from '../../report/html/style/base-style.ts';
import { escapeMarkup } from '../../report/markup.ts';
import type { ComparedDay } from '../compared-pacers.ts';
import type { AuditedFact } from '../day-audit.ts';
import { answerProbability, type DayPlan } from '../day-plan.ts';
import type { PlayedDay } from '../play-day.ts';
import { chartStyle } from './chart-style.ts';
import { dayCharts } from './day-charts.ts';

/** The day as one page that needs no script, no network and no other file. */
export function dayPage(day: PlayedDay, compared: readonly ComparedDay[]): string {
  const title = escapeMarkup(titleOf(day.plan));
  return [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8"><title>${title}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'">`,
    `<style>${baseStyle}${chartStyle}</style></head><body><main>`,
    `<p class="soft">A simulated day of the reference OCS</p><h1>${title}</h1>`,
    head(day),
    dayCharts(day),
    comparison(day.plan, compared),
    audit(day.audit),
    `<p class="soft">ocs-tck ${escapeMarkup(suiteVersion)}. The same figures as data: simulation.json in this folder.</p>`,
    '</main></body></html>',
    '',
  ].join('\n');
}

function titleOf({ mode, agents, hours }: DayPlan): string {
  return `${mode} mode, ${written(agents, 'agent')}, ${written(hours, 'hour')}`;
}

function written(count: number, word: string): string {
  return `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;
}

function head({ plan, figures }: PlayedDay): string {
  const numbers = [
    [figures.dialed.toLocaleString('en-US'), 'calls dialed'],
    [figures.answered.toLocaleString('en-US'), 'answered'],
    [percent(figures.overdialRate), 'of these overdialed'],
    [percent(figures.occupancy), 'occupancy'],
    [`${figures.agentWaiting.toFixed(1)} s`, 'from call to call'],
  ];
  const items = numbers.map(([value, word]) => `<li><b>${value}</b><span>${word}</span></li>`);
  return `<ul class="counts">${items.join('')}</ul>${set(plan)}${listEnd(figures.listEndedAt)}`;
}

function set({ mode, goal, records, seed }: DayPlan): string {
  const aim = mode === 'Predictive' ? `It optimizes ${goal.by}, with the goal ${goal.value}. ` : '';
  const people = `Of 100 calls, ${100 * answerProbability} are answered, after 6 to 18 s; talk takes 120 s and after-call work 20 s on average; a customer waits 2 s for an agent.`;
  return `<p class="soft">${escapeMarkup(`${aim}The calling list had ${written(records, 'record')}. ${people} The seed is ${seed}: the same arguments give the same day. OCS, the switch and a reference desktop for each agent spoke the whole protocol, in virtual time.`)}</p>`;
}

function listEnd(at: number | null): string {
  if (at === null) return '';
  return `<p><strong>The calling list was used up after ${(at / 3600).toFixed(1)} hours.</strong> Occupancy and waiting are those until then.</p>`;
}

function comparison({ goal }: DayPlan, compared: readonly ComparedDay[]): string {
  const rows = compared.map(
    (one) =>
      `<tr><td>${escapeMarkup(one.pacer)}</td><td>${one.on}</td>${[
        one.dialed.toLocaleString('en-US'),
        one.answered.toLocaleString('en-US'),
        percent(one.overdialRate),
        percent(one.worstHalfHour),
        percent(one.occupancy),
        `${one.agentWaiting.toFixed(1)} s`,
        `${one.distributionTime.toFixed(2)} s`,
      ]
        .map((cell) => `<td class="n">${cell}</td>`)
        .join('')}</tr>`,
  );
  const names = [
    'dialed',
    'answered',
    'overdial',
    'worst half hour',
    'occupancy',
    'call to call',
    'distribution',
  ];
  const text = `On the reference, the protocol is spoken; the floor is a simulation without protocol, on which any pacer can be tried, with the same distributions and a list that is never empty. The adaptive rule is that of a well-known open dialer, written from its description; the reference cannot run it. It keeps ${goal.by === 'Overdial Rate' ? 'the same goal' : '3 % of dropped calls, since it knows no other goal'}.`;
  return [
    '<section><h2>Compared with other pacers</h2>',
    `<p class="soft">${escapeMarkup(text)}</p><div class="wide"><table>`,
    `<tr><th>pacer</th><th>on</th>${names.map((name) => `<th class="n">${name}</th>`).join('')}</tr>`,
    ...rows,
    '</table></div></section>',
  ].join('\n');
}

function audit(facts: readonly AuditedFact[]): string {
  const items = facts.map(({ fact, breaches }) => {
    const verdict = breaches.length === 0 ? 'pass' : 'fail';
    const badge = `<span class="v ${verdict}">${verdict === 'pass' ? '✓ holds' : '✗ broken'}</span>`;
    const list = breaches.map((breach) => `<br><code>${escapeMarkup(breach)}</code>`).join('');
    return `<li>${badge} ${escapeMarkup(fact)}.${list}</li>`;
  });
  return [
    '<section><h2>Nothing lost, nothing counted twice</h2>',
    '<p class="soft">After the day the campaign was unloaded, and the calls of the switch were compared with the counters of OCS and with every record of the database.</p>',
    `<ul class="facts">${items.join('')}</ul></section>`,
  ].join('\n');
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
