import { join } from 'node:path';
import { type ExitCode, exitCodes } from '../../kernel/exit-codes.ts';
import { replaceFileSync } from '../../report/files/replace-file.ts';
import { holds } from '../../simulated-day/day-audit.ts';
import { dayPage } from '../../simulated-day/page/day-page.ts';
import { type SimulatedDay, simulateDay } from '../../simulated-day/simulate-day.ts';
import { simulationJson } from '../../simulated-day/simulation-json.ts';
import { complain, print } from '../print.ts';
import { ReportsFolder } from '../run/reports-folder.ts';
import { planOf, type SimulateOptions } from './simulate-options.ts';

const names = { page: 'simulation.html', data: 'simulation.json' } as const;

/** `ocs-tck simulate`: a day on the whole reference, as a page with charts and as JSON. */
export async function simulate(options: SimulateOptions): Promise<ExitCode> {
  const plan = planOf(options);
  const folder = await ReportsFolder.open(options.reports, Object.values(names));
  const simulated = await simulateDay(plan, options.quiet ? () => {} : progressLine());
  write(folder.path, simulated);
  printSummary(simulated, folder.path);
  const kept = holds(simulated.day.audit);
  if (!kept) complain('The books do not balance: see the end of the page.');
  return kept ? exitCodes.passed : exitCodes.failed;
}

/** A line for every tenth of a day. */
function progressLine(): (what: string, part: number) => void {
  let last = '';
  return (what, part) => {
    const line = `${what}: ${Math.floor(part * 10) * 10} %`;
    if (line !== last) complain(line);
    last = line;
  };
}

function write(folder: string, { day, compared }: SimulatedDay): void {
  replaceFileSync(join(folder, names.data), simulationJson({ day, compared }));
  replaceFileSync(join(folder, names.page), dayPage(day, compared));
}

function printSummary({ day: { figures }, compared, took }: SimulatedDay, folder: string): void {
  const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
  print(
    `${figures.dialed} calls, ${figures.answered} answered, ${percent(figures.overdialRate)} overdialed, occupancy ${percent(figures.occupancy)}; played in ${took.toFixed(1)} s`,
  );
  for (const { pacer, on, overdialRate, occupancy } of compared)
    print(`  ${pacer} (${on}): overdial ${percent(overdialRate)}, occupancy ${percent(occupancy)}`);
  print(`Page: ${join(folder, names.page)}`);
}
