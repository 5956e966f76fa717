import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { kitFolder } from '../kernel/kit-folder.ts';
import { readRulingDecisions } from './ruling-decisions.ts';
import { rulingCount } from './rulings.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocs-tck-decisions-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const complete = Array.from({ length: rulingCount }, (_, n) => `${n + 1}: This was decided.`);

async function decisionsIn(lines: readonly string[]) {
  const file = join(folder, 'decisions.yaml');
  await writeFile(file, lines.join('\n'));
  return readRulingDecisions(file);
}

test('a file with a sentence for each ruling is read', async () => {
  const decisions = await decisionsIn(complete);
  assert.deepEqual([decisions.size, decisions.get(7)], [rulingCount, 'This was decided.']);
});

test('a ruling without a line, without a sentence, or unknown is refused', async () => {
  const wrong: readonly [readonly string[], RegExp][] = [
    [complete.slice(1, -1), /does not say what was decided by 1, 247/],
    [complete.with(6, '7:'), /ruling 7 is not one sentence/],
    [complete.with(6, '7: Half a sentence'), /ruling 7 is not one sentence/],
    [[...complete, '248: This too.'], /there is no ruling 248/],
    [[...complete, 'x: This too.'], /there is no ruling x/],
    [['- 1'], /the file is not a map/],
  ];
  for (const [lines, message] of wrong)
    await assert.rejects(decisionsIn(lines), { code: 'RULINGS_UNREADABLE', message });
  await assert.rejects(readRulingDecisions(join(folder, 'absent')), { code: 'RULINGS_UNREADABLE' });
});

test("the kit's own rulings all have their line, and no two have the same", async () => {
  const decisions = [...(await readRulingDecisions(join(kitFolder, 'features', 'decisions.yaml'))).values()];
  assert.deepEqual(
    decisions.filter((one, n) => decisions.indexOf(one) !== n),
    [],
  );
});
