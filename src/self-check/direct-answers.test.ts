import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';

const read = (name: string): string => readFileSync(join(kitFolder, name), 'utf8');

/** Names in a cell of a table: `RequestHoldCall`, `RequestAlternateCall`. */
const namesIn = (cell: string): readonly string[] =>
  [...cell.matchAll(/`((?:Request|Event)\w+)`/g)].map(([, name = '']) => name);

/** The table of direct answers: a row has one answer for all of its requests, or one for each, in order. */
function documented(): ReadonlyMap<string, string | undefined> {
  const [, table = ''] = read('docs/link.md').split('| request | direct answer |\n');
  const rows = (table.split('\n\n')[0] ?? '').split('\n').map((row) => row.split('|').slice(1));
  const pairs = rows.flatMap(([requests = '', answers = '']) => {
    const events = namesIn(answers);
    return namesIn(requests).map((name, at) => [name, events[at] ?? events[0]] as const);
  });
  return new Map(pairs);
}

test('docs/link.md names the direct answer of every request, as its schema does', () => {
  const schemas = globSync('schemas/link/requests/*.schema.json', { cwd: kitFolder }).map(
    // Their form is checked where they are compiled.
    (file) => JSON.parse(read(file)) as { title: string; 'x-answers': readonly string[] },
  );
  assert.ok(schemas.length > 30);
  const due = schemas.map(({ title, 'x-answers': [first] }) => [title, first] as const);
  const byName = (one: readonly [string, unknown], other: readonly [string, unknown]) =>
    one[0].localeCompare(other[0]);
  assert.deepEqual([...documented()].sort(byName), [...due].sort(byName));
});
