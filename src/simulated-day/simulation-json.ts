import type { SimulatedDay } from './simulate-day.ts';

/** Version of the format of `simulation.json`; its schema allows this one only. */
const simulationFormat = 1;

/** A day as `simulation.json` holds it (`schemas/simulation.schema.json`): where the list was kept is not part of it. */
export function simulationJson({ day, compared }: Pick<SimulatedDay, 'day' | 'compared'>): string {
  const { store: _store, ...plan } = day.plan;
  return `${JSON.stringify({ version: simulationFormat, ...day, plan, compared }, null, 2)}\n`;
}
