import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSections } from '../../corpus/sections.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { roles } from '../../roles/roles.ts';
import { type Excuse, excuses, readExcuses, staleWords } from './excuses.ts';
import { wireMutants } from './wire-mutants.ts';

const list = await readExcuses();
const mutants = roles.flatMap(({ name }) => wireMutants(name));

test('every excuse is about mutants that exist, by each of its words, and names a section of a document', async () => {
  const sections = await readSections(join(kitFolder, 'features', 'sections.yaml'));
  const titles = new Set(sections.map(({ title }) => title));
  assert.deepEqual(
    list.flatMap((excuse) => [...staleWords(excuse, mutants), ...unknownSection(excuse, titles)]),
    [],
  );
});

function unknownSection({ permittedBy }: Excuse, titles: ReadonlySet<string>): readonly string[] {
  return 'ruling' in permittedBy || titles.has(permittedBy.section) ? [] : [permittedBy.section];
}

test('no two excuses are about the same mutant', () => {
  const twice = mutants.filter((mutant) => list.filter((excuse) => excuses(excuse, mutant)).length > 1);
  assert.deepEqual(
    twice.map(({ name }) => name),
    [],
  );
});

test('a word is stale where nothing that lives has it', () => {
  const excuse = {
    role: 'ocs',
    messages: ['LogOutTime', 'RecordCancel'],
    keys: ['*'],
    operators: ['missing'],
    permittedBy: { section: 'LogOut' },
    sentence: 'It may be left out.',
  };
  const living = mutants.filter(({ name }) => name === 'ocs/LogOutTime/GSW_REFERENCE_ID/missing');
  assert.equal(living.length, 1);
  assert.deepEqual(staleWords(excuse, living), ['RecordCancel']);
});
