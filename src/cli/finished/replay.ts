import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesOf } from '../../corpus/corpus.ts';
import { corpusHash } from '../../corpus/corpus-hash.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { firstDifference } from '../../report/bundle/first-difference.ts';
import { readRunFile, runFileName, type StoredCase, type StoredFacts } from '../../report/run-file.ts';
import { verdictWords } from '../../report/words/verdict-words.ts';
import type { SideOptions } from '../../roles/side-options.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { print } from '../print.ts';
import { run } from '../run.ts';
import { replayedProfile } from './replayed-profile.ts';

/** Options of `ocs-tck replay`; without a target, the embedded reference is driven. */
export interface ReplayOptions extends SideOptions {
  readonly profile?: string;
  readonly reports: string;
}

/** `ocs-tck replay FILE`: plays the case of a bundle again, and says whether the same happens. */
export async function replay(file: string, options: ReplayOptions): Promise<number> {
  const { one, facts } = bundleIn(file);
  const corpus = await kitCorpus();
  const known = casesOf(corpus).find(({ id }) => id === one.id);
  const role = corpus.chapters.find(({ rules }) => rules.some(({ id }) => id === known?.rule))?.role;
  if (known === undefined || role === undefined)
    throw usageError(
      `This version of the kit has no case ${one.id}.`,
      `Use version ${facts.run.suiteVersion}, which made the bundle.`,
    );
  const folder = await mkdtemp(join(tmpdir(), 'ocs-tck-replay-'));
  try {
    const profile = options.profile ?? join(folder, 'profile.yaml');
    if (options.profile === undefined)
      await writeFile(profile, replayedProfile(facts.run.profileContents, options.target !== undefined));
    const playing = { report: 'html,json', order: 'defined', repeat: '1', jobs: '1', quiet: true };
    const code = await run([one.id], { ...playing, ...options, role, profile });
    print(
      comparison(
        one,
        facts,
        readRunFile(join(options.reports, runFileName)),
        facts.run.corpusHash === corpusHash(corpus),
      ),
    );
    return code;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The one case of a bundle, and what is known about its run. */
function bundleIn(file: string): { readonly one: StoredCase; readonly facts: StoredFacts } {
  if (!existsSync(file) || !statSync(file).isFile()) throw notABundle(`There is no file ${file}`);
  const { cases, facts } = readRunFile(file);
  const [one, ...others] = cases;
  if (one === undefined || facts === undefined) throw notABundle(`${file} is cut off, or is not a bundle`);
  if (others.length > 0) throw notABundle(`${file} has ${cases.length} cases: it is the file of a whole run`);
  return { one, facts };
}

function notABundle(sentence: string): KitError {
  return new KitError({
    code: 'RUN_NOT_READ',
    message: `${sentence}.`,
    hint: 'Name a file that "ocs-tck bundle CASE" has written.',
  });
}

function comparison(
  one: StoredCase,
  { run: { implementation, suiteVersion } }: StoredFacts,
  again: ReturnType<typeof readRunFile>,
  isSameCorpus: boolean,
): string {
  const now = again.cases.find(({ id }) => id === one.id);
  const name = again.facts?.run.implementation;
  const difference = firstDifference(one.transcript(), now?.transcript() ?? []);
  return [
    `bundle        ${one.id}: ${verdictWords[one.outcome.verdict]} in ${implementation.name} ${implementation.version}, ocs-tck ${suiteVersion}`,
    `now           ${one.id}: ${verdictWords[now?.outcome.verdict ?? 'none']} in ${name?.name} ${name?.version}`,
    ...(isSameCorpus ? [] : ['differs       The rules and cases of this kit are not those of the bundle.']),
    ...(difference === undefined
      ? ['messages      the same, in the same order']
      : [
          `bundle had    ${difference.before ?? 'no more messages'}`,
          `now came      ${difference.now ?? 'no more messages'}`,
        ]),
  ].join('\n');
}
