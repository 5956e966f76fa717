import { readChapterTable } from '../../corpus/chapter-table.ts';
import { type Corpus, casesOf } from '../../corpus/corpus.ts';
import { casesOfRole } from '../../corpus/select-cases.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import type { JudgedVariant } from '../../proof/judge-variant.ts';
import { variantLines, variantSummary } from '../../proof/proof-lines.ts';
import { casesOfVariants } from '../../proof/prove-variants.ts';
import type { Role, RoleVariant } from '../../roles/role.ts';
import { decoratedShares, type ProofChoices } from './decorated-shares.ts';
import { proveShares } from './prove-shares.ts';
import { secondsSince } from './seconds-since.ts';

/** Runs the lawful variants of one role, says which rules condemned them, and gives whether none did. */
export async function proveRoleVariants(
  corpus: Corpus,
  role: Role,
  variants: readonly RoleVariant[],
  choices: ProofChoices,
): Promise<boolean> {
  const began = performance.now();
  const all = casesOfRole(corpus, casesOf(corpus), role.name);
  const chapters = await readChapterTable(kitFolder);
  const checked = casesOfVariants(all, variants, { role: role.name, corpus, chapters, full: choices.full });
  const named = new Map(variants.map((variant) => [variant.name, variant]));
  const judged: JudgedVariant[] = [];
  await proveShares(decoratedShares('variants', role.name, variants, checked, choices), (one) => {
    const variant = named.get(one.variant);
    if (variant !== undefined) process.stdout.write(variantLines(variant, one));
    judged.push(one);
  });
  process.stdout.write(variantSummary(role.name, judged, secondsSince(began)));
  return judged.every(({ outcome }) => outcome === 'spared');
}
