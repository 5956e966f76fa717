import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { kitFolder } from '../kernel/kit-folder.ts';

const read = (...path: readonly string[]): string => readFileSync(join(kitFolder, ...path), 'utf8');

/** A group of keys that no feature speaks of. */
interface Excused {
  readonly why: string;
  readonly keys: readonly string[];
}

// Both are files of the kit; a value of another shape fails the tests.
const excuses = parse(read('features', 'keys.yaml')) as readonly Excused[];
const { $defs } = JSON.parse(read('schemas', 'desktop-protocol', 'keys.schema.json')) as { $defs: object };
const reserved = Object.keys($defs).filter((key) => /^(GSW_|Interaction)/.test(key));
const features = globSync('features/**/*.feature', { cwd: kitFolder }).map((file) => read(file));
const named = new Set(features.join('\n').match(/\b\w+\b/g));

test('every reserved key stands in a feature, or has a reason why not', () => {
  const excused = excuses.flatMap(({ keys }) => keys);
  assert.ok(reserved.length > 90);
  const silent = reserved.filter((key) => !named.has(key) && !excused.includes(key));
  assert.deepEqual(silent, []);
  const needless = excused.filter(
    (key, n) => named.has(key) || !reserved.includes(key) || excused.indexOf(key) !== n,
  );
  assert.deepEqual(needless, []);
  assert.ok(excuses.every(({ why }) => why.endsWith('.')));
});
