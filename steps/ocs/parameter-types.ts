import { type DataTable, defineParameterType } from '@cucumber/cucumber';
import type { ExpectedKeys } from '../../src/harness/expect/key-comparison.ts';
import { parseMatcher, parseValue } from '../../src/harness/expect/literals.ts';
import type { TestAgent } from '../../src/harness/ocs/agents/test-agent.ts';
import type { OcsWorld } from '../../src/harness/ocs/ocs-world.ts';
import type { RequestChanges } from '../../src/harness/ocs/send-request.ts';
import { defineTestBedTypes } from '../shared/test-bed-types.ts';

defineTestBedTypes();

defineParameterType({
  name: 'codes',
  regexp: /\d+(?:, \d+)+ or \d+/,
  transformer: (list) => list.split(/, | or /).map(Number),
});

/** A two-column table as expectations on a message's keys, or a record's fields. */
export function expectedKeys(world: OcsWorld, actor: TestAgent | undefined, table?: DataTable): ExpectedKeys {
  const context = world.literals(actor);
  const rows = table?.hashes().map((row) => Object.values(row)) ?? [];
  return new Map(rows.map(([key = '', literal = '']) => [key, parseMatcher(literal, context, key)]));
}

/** A two-column table as expectations on the columns of a row. A look at a table means one record, never any copy of it. */
export function expectedColumns(
  world: OcsWorld,
  actor: TestAgent | undefined,
  table: DataTable,
): ExpectedKeys {
  const { known: _, ...context } = world.literals(actor);
  const rows = table.hashes().map((row) => Object.values(row));
  return new Map(rows.map(([column = '', literal = '']) => [column, parseMatcher(literal, context, column)]));
}

/** A two-column table as keys to send. */
export function changesOf(world: OcsWorld, actor: TestAgent | undefined, table: DataTable): RequestChanges {
  const context = world.literals(actor);
  const rows = table.hashes().map((row) => Object.values(row));
  return new Map(rows.map(([key = '', literal = '']) => [key, parseValue(literal, context, key)]));
}
