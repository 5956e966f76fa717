import type { Corpus } from '../../corpus/corpus.ts';
import { KitError } from '../../kernel/kit-error.ts';
import { chooseFaults } from '../../proof/choose-faults.ts';
import { chooseVariants, tenthOfVariants } from '../../proof/choose-variants.ts';
import type { Role, RoleFault, RoleVariant } from '../../roles/role.ts';

/** What is to be proved for a role. */
export interface Proofs {
  readonly role: Role;
  readonly faults: readonly RoleFault[];
  readonly variants: readonly RoleVariant[];
}

/** Which of the two is asked for, where neither means both, and whether only a tenth of the variants is. */
export interface Kinds {
  readonly faults?: boolean;
  readonly variants?: boolean;
  readonly tenth?: boolean;
}

/**
 * The faults and variants of some roles that the words name.
 *
 * @throws KitError `USAGE_FAULT` if the words name none.
 */
export async function chooseProofs(
  corpus: Corpus,
  roles: readonly Role[],
  words: readonly string[],
  kinds: Kinds,
): Promise<readonly Proofs[]> {
  const { faults: withFaults, variants: withVariants } = wanted(kinds);
  const tenth = kinds.tenth ? tenthOfVariants : <V>(variants: V): V => variants;
  const all = await Promise.all(
    roles.map(async (role) => ({
      role,
      faults: withFaults ? await role.faults() : [],
      variants: withVariants ? chooseVariants(tenth(await role.variants()), words) : [],
    })),
  );
  const variants = all.flatMap((one) => one.variants);
  const faults = withFaults ? faultsMeant(corpus, all, words, variants) : [];
  if (faults.length === 0 && variants.length === 0) throw noneMeant(words);
  return all.map((one) => ({ ...one, faults: one.faults.filter((fault) => faults.includes(fault)) }));
}

/** The options that ask for one kind, or both if neither is given. */
export function wanted({ faults = false, variants = false }: Kinds): { faults: boolean; variants: boolean } {
  return faults || variants ? { faults, variants } : { faults: true, variants: true };
}

/** A word that names a variant does not name a fault. */
function faultsMeant(
  corpus: Corpus,
  all: readonly Proofs[],
  words: readonly string[],
  variants: readonly RoleVariant[],
): readonly RoleFault[] {
  const others = words.filter((word) => !variants.some(({ name }) => name === word));
  if (words.length > 0 && others.length === 0) return [];
  return chooseFaults(
    corpus,
    all.flatMap(({ faults }) => faults),
    others,
  );
}

function noneMeant(words: readonly string[]): KitError {
  return new KitError({ code: 'USAGE_FAULT', message: `No variant is named ${words.join(' or ')}.` });
}
