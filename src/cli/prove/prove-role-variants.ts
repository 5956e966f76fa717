import { readChapterTable } from '../../corpus/chapter-table.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { Bench } from '../../proof/bench.ts';
import { variantLines, variantSummary } from '../../proof/proof-lines.ts';
import { proveVariants } from '../../proof/prove-variants.ts';
import type { Role, RoleVariant } from '../../roles/role.ts';
import { beginToSpend } from './spent.ts';

/** Runs the lawful variants of one role, tells which rules condemned them, and whether none did. */
export async function proveRoleVariants(
  corpus: Corpus,
  role: Role,
  variants: readonly RoleVariant[],
  full: boolean,
): Promise<boolean> {
  const spent = beginToSpend();
  const chapters = await readChapterTable(kitFolder);
  const bench = await Bench.open(role, corpus);
  try {
    const judged = await proveVariants(bench, variants, {
      role: role.name,
      corpus,
      chapters,
      full,
      onJudged: (variant, one) => process.stdout.write(variantLines(variant, one)),
    });
    process.stdout.write(variantSummary(role.name, judged, spent()));
    return judged.every(({ outcome }) => outcome === 'spared');
  } finally {
    await bench.close();
  }
}
