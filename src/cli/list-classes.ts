import { type ConformanceClass, readClasses } from '../corpus/classes.ts';
import { type Corpus, casesOf } from '../corpus/corpus.ts';
import { claimsBehind } from '../harness/run/claims.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { roles } from '../roles/roles.ts';

/**
 * `ocs-tck list --classes`: the classes of each role, or of one, with what each needs, and how many of its cases need
 * no more than that.
 */
export async function listClasses(corpus: Corpus, only: string | undefined): Promise<number> {
  const { classes } = await readClasses(kitFolder, corpus);
  for (const { name: role, needs } of roles.filter(({ name }) => only === undefined || name === only)) {
    const { of } = await needs();
    const claims = new Map(
      casesOf(corpus).map(({ id, steps }) => [id, () => claimsBehind('', of(steps)).slice(1)]),
    );
    const own = classes.filter((one) => one.role === role);
    process.stdout.write(`${role}\n${own.map((one) => classText(one, corpus, claims)).join('')}`);
  }
  return exitCodes.passed;
}

/** A class as `Preview core (preview-core)  183 cases, 45 more with further claims`, and what it needs. */
function classText(
  { name, title, rules, needs }: ConformanceClass,
  corpus: Corpus,
  claims: ReadonlyMap<string, () => readonly string[]>,
): string {
  const cases = casesOf(corpus).filter(({ rule }) => rules.includes(rule));
  const inside = cases.filter(({ id }) =>
    claims
      .get(id)?.()
      .every((claim) => needs.includes(claim)),
  );
  const more = cases.length - inside.length;
  const further = more === 0 ? '' : `, ${more} more with further claims`;
  const needed = needs.length === 0 ? 'nothing' : needs.join(', ');
  return `  ${title} (${name})  ${inside.length} cases${further}\n      needs ${needed}\n`;
}
