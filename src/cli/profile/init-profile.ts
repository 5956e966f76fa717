import { readChapterTable } from '../../corpus/chapter-table.ts';
import { casesOf, chaptersOfRole } from '../../corpus/corpus.ts';
import { profileAt } from '../../harness/ocs/workspace/profile-at.ts';
import { defaultProfile } from '../../harness/run/profile.ts';
import { RuleLevels } from '../../harness/run/rule-levels.ts';
import { standingApplicationId } from '../../harness/test-bed/standing-test-bed.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { usageError } from '../../kernel/usage-error.ts';
import { writeNewFile } from '../../report/files/replace-file.ts';
import { roles } from '../../roles/roles.ts';
import { rolesUnderTest } from '../../roles/roles-under-test.ts';
import type { SideOptions } from '../../roles/side-options.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { needingCases } from '../run/profile-cases.ts';
import { profileText } from './profile-text.ts';

/** `ocs-tck profile init`: writes a commented profile from what a first look at an implementation shows. */
export async function initProfile(options: SideOptions & { readonly file: string }): Promise<number> {
  const corpus = await kitCorpus();
  const atFirst = profileAt(options.target, defaultProfile);
  const [role] = await rolesUnderTest(options, atFirst, roles);
  if (!role) throw usageError('No role is under test.', 'Name it with --role.');
  const side = await role.open(options, atFirst, new RuleLevels(corpus, false));
  const sight = await side.look?.().finally(() => side.close());
  if (side.look === undefined) await side.close();
  const { offered, implementation } = side;
  const table = await readChapterTable(kitFolder);
  const needs = await role.needs();
  const unmet = needs.unmet(casesOf({ chapters: chaptersOfRole(corpus, role.name) }));
  const cases = await needingCases(corpus, table, [role]);
  const assumed = offered === undefined ? { ...atFirst, standing } : atFirst;
  const applicable = cases.filter(({ needs }) => unmet(needs, offered, assumed) === undefined);
  const text = profileText({
    ...(offered === undefined ? { name: `my ${role.words.heading}`, version: '' } : implementation),
    ...(options.target === undefined ? {} : { target: options.target }),
    ...(options.control === undefined ? {} : { control: options.control }),
    offered,
    ...(sight === undefined ? {} : { sight }),
    cases: { all: cases.length, applicable: applicable.length },
    chapters: [...(table.get(role.name)?.keys() ?? [])],
  });
  writeNew(options.file, text);
  process.stdout.write(`${options.file} is written. Next: ocs-tck run --profile ${options.file}\n`);
  return exitCodes.passed;
}

/** Without a control link, as if the test bed stood. */
const standing = { applicationId: standingApplicationId };

/** A profile that somebody has edited is never overwritten. Its first look may show customers' data. */
function writeNew(file: string, text: string): void {
  try {
    writeNewFile(file, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw usageError(
      `The profile cannot be written: ${why}.`,
      'Name a file that does not exist yet with --file.',
    );
  }
}
