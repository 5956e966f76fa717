import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { dayPlanOf } from './day-plan.fixture.ts';
import { simulateDay } from './simulate-day.ts';
import { simulationJson } from './simulation-json.ts';

const schema = JSON.parse(readFileSync('schemas/simulation.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
// Not a type guard: the tests go on with what they have checked.
const check = (value: unknown): boolean => validate(value);

async function written(changes: Parameters<typeof dayPlanOf>[0]) {
  return JSON.parse(simulationJson(await simulateDay(dayPlanOf({ agents: 3, ...changes }), () => {})));
}

describe('simulation.json', () => {
  it('keeps to its schema, if the list holds out and if it does not', async () => {
    for (const changes of [
      { records: 400, hours: 0.5 },
      { records: 30, hours: 0.5, mode: 'Progressive' },
    ] as const) {
      const day = await written(changes);
      assert.ok(check(day), JSON.stringify(validate.errors));
      assert.equal(day.figures.listEndedAt === null, changes.records === 400);
    }
  });

  it('has no key that the schema does not describe, and lacks none', async () => {
    const day = await written({ records: 30, hours: 0.2 });
    const { figures, ...withoutFigures } = day;
    const { answered: _, ...fewer } = figures;
    for (const wrong of [withoutFigures, { ...day, figures: fewer }, { ...day, more: 1 }])
      assert.ok(!check(wrong));
  });
});
