import type { DataTable } from '@cucumber/cucumber';
import type { CaseWorld } from '../src/harness/case-world.ts';
import type { RequestChanges } from '../src/harness/conversation.ts';
import type { DesktopActor } from '../src/harness/desktop-actor.ts';
import type { ExpectedKeys } from '../src/harness/key-comparison.ts';
import { parseMatcher, parseValue } from '../src/harness/literals.ts';
import { defineStageTypes } from './stage/stage-types.ts';

defineStageTypes();

/** A two-column table as what a message's keys, or a record's fields, must be. */
export function expectedKeys(
  world: CaseWorld,
  actor: DesktopActor | undefined,
  table?: DataTable,
): ExpectedKeys {
  const context = world.literals(actor);
  const rows = table?.hashes().map((row) => Object.values(row)) ?? [];
  return new Map(rows.map(([key = '', literal = '']) => [key, parseMatcher(literal, context)]));
}

/** A two-column table as keys to be sent. */
export function changesOf(
  world: CaseWorld,
  actor: DesktopActor | undefined,
  table: DataTable,
): RequestChanges {
  const context = world.literals(actor);
  const rows = table.hashes().map((row) => Object.values(row));
  return new Map(rows.map(([key = '', literal = '']) => [key, parseValue(literal, context)]));
}
