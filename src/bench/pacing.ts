import { parseArgs } from 'node:util';
import { type Criterion, judge, meanOf, percent } from '../simulation/pacing-acceptance.ts';
import { comparedDays, type Group, type JudgedPacing, judgedDays } from './pacing-days.ts';

/** `npm run bench:pacing`: simulated days of eight hours, judged by the acceptance table, next to other pacers. */
const { values } = parseArgs({
  options: {
    agents: { type: 'string', default: '15,50,200,1000' },
    p: { type: 'string', default: '0.15,0.3,0.6' },
    goal: { type: 'string', default: '3' },
    seeds: { type: 'string', default: '3' },
  },
});

const numbers = (list: string): readonly number[] => list.split(',').map(Number);
const seeds = Array.from({ length: Number(values.seeds) }, (_, n) => n + 1);
const write = (line: string): boolean => process.stdout.write(`${line}\n`);
const results: { group: Group; days: JudgedPacing }[] = [];
let failed = 0;

write(
  'In percent, over all seeds: overdial of the day farthest from the goal; mean occupancy; worst half hour.',
);
write('');
write(
  '| goal | agents | p | overdial | occupancy | half hour | shocks: overdial | half hour | user seconds |',
);
write('|---|---|---|---|---|---|---|---|---|');
for (const goal of numbers(values.goal)) {
  for (const agents of numbers(values.agents)) {
    for (const answerProbability of numbers(values.p)) {
      printJudged({ agents, answerProbability, goal: goal / 100 });
    }
  }
}
write('');
write(
  'Mean overdial and occupancy of the same days by other pacers; ratio: the best fixed lines per idle agent.',
);
write('');
write('| goal | agents | p | progressive | adaptive rule | ratio | ours | ours, with ReadyTime |');
write('|---|---|---|---|---|---|---|---|');
for (const { group, days } of results) printCompared(group, days);
write('');
write(failed === 0 ? 'All criteria are met.' : `Criteria that are not met: ${failed}.`);
process.exitCode = failed === 0 ? 0 : 1;

function printJudged(group: Group): void {
  const before = process.cpuUsage();
  const days = judgedDays(group, seeds);
  const seconds = process.cpuUsage(before).user / 1e6;
  results.push({ group, days });
  const usual = judge({ ...group, underShock: false, days: days.usual });
  const shocked = judge({ ...group, underShock: true, days: days.underShock });
  const cells = [
    ...(['overdial', 'occupancy', 'worst half hour'] as const).map((name) => cell(usual, name)),
    ...(['overdial', 'worst half hour'] as const).map((name) => cell(shocked, name)),
  ];
  write(`| ${[...nameOf(group), ...cells, seconds.toFixed(1)].join(' | ')} |`);
}

function cell(criteria: readonly Criterion[], name: Criterion['name']): string {
  const criterion = criteria.find((one) => one.name === name);
  if (!criterion) return '';
  const { measured, bound, passed } = criterion;
  if (!passed) failed += 1;
  return `${measured.toFixed(2)} (${bound}) ${passed ? 'pass' : 'FAIL'}`;
}

function printCompared(group: Group, { usual }: JudgedPacing): void {
  const { progressive, adaptive, tunedRatio, announced } = comparedDays(group, seeds);
  const cells = [progressive, adaptive, tunedRatio, usual, announced].map((list) => {
    const overdial = percent(meanOf(list, (day) => day.overdialRate)).toFixed(2);
    return `${overdial}, ${percent(meanOf(list, (day) => day.occupancy)).toFixed(1)}`;
  });
  write(`| ${[...nameOf(group), ...cells].join(' | ')} |`);
}

function nameOf({ goal, agents, answerProbability }: Group): readonly string[] {
  return [percent(goal), agents, answerProbability].map(String);
}
