import { type DataTable, defineParameterType } from '@cucumber/cucumber';
import { desktopActions } from '../../src/harness/desktop/desktop-actions.ts';
import type { DesktopWorld } from '../../src/harness/desktop/desktop-world.ts';
import type { ExpectedKeys } from '../../src/harness/expect/key-comparison.ts';
import { parseMatcher, parseValue } from '../../src/harness/expect/literals.ts';
import type { RequestChanges } from '../../src/harness/ocs/send-request.ts';
import { defineTestBedTypes } from '../shared/test-bed-types.ts';

defineTestBedTypes();
defineParameterType({
  name: 'action',
  regexp: new RegExp(Object.keys(desktopActions).join('|')),
  transformer: (words) => desktopActions[words as keyof typeof desktopActions], // The expression only lists these.
});
defineParameterType({ name: 'event', regexp: /error \d+|[A-Z][A-Za-z]+/, transformer: (name) => name });

/** A two-column table as expectations on a request's keys. */
export function expectedKeys(world: DesktopWorld, table: DataTable): ExpectedKeys {
  const context = world.literals();
  return new Map(pairsOf(table).map(([key, literal]) => [key, parseMatcher(literal, context, key)]));
}

/** A two-column table as keys of an event. */
export function changesOf(world: DesktopWorld, table: DataTable): RequestChanges {
  const context = world.literals();
  return new Map(pairsOf(table).map(([key, literal]) => [key, parseValue(literal, context, key)]));
}

/** The rows of a two-column table, without its header. */
export function pairsOf(table: DataTable): readonly (readonly [string, string])[] {
  return table.rows().map(([first = '', second = '']) => [first, second]);
}
