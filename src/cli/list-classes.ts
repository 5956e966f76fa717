import { type ConformanceClass, readClasses } from '../corpus/classes.ts';
import { type Corpus, casesOf } from '../corpus/corpus.ts';
import { type CaseNeeds, capabilitiesCalled } from '../harness/run/case-needs.ts';
import { claimsBehind } from '../harness/run/claims.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { kitFolder } from '../kernel/kit-folder.ts';
import { roles } from '../roles/roles.ts';

/**
 * `ocs-tck list --classes`: the classes of each role, or of one, with what each needs, how many of its cases need no more
 * than that, and what these call on the control link, or the upper tester, besides what sets the test bed up.
 */
export async function listClasses(corpus: Corpus, only: string | undefined): Promise<number> {
  const { classes } = await readClasses(kitFolder, corpus);
  for (const { name: role, needs } of roles.filter(({ name }) => only === undefined || name === only)) {
    const { of } = await needs();
    const needsOf = new Map(casesOf(corpus).map(({ id, steps }) => [id, () => of(steps)]));
    const own = classes.filter((one) => one.role === role);
    process.stdout.write(`${role}\n${own.map((one) => classText(one, corpus, needsOf)).join('')}`);
  }
  return exitCodes.passed;
}

/** A class as `Preview core (preview-core)  183 cases, 45 more with further claims`, what it needs, and what is called. */
function classText(
  { name, title, rules, needs }: ConformanceClass,
  corpus: Corpus,
  needsOf: ReadonlyMap<string, () => CaseNeeds>,
): string {
  const cases = casesOf(corpus)
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ id }) => needsOf.get(id)?.() ?? []);
  const inside = cases.filter((one) =>
    claimsBehind('', one)
      .slice(1)
      .every((claim) => needs.includes(claim)),
  );
  const more = cases.length - inside.length;
  const further = more === 0 ? '' : `, ${more} more with further claims`;
  const called = [...new Set(inside.flatMap(capabilitiesCalled))].sort();
  return `  ${title} (${name})  ${inside.length} cases${further}
      needs ${needs.join(', ') || 'nothing'}
      calls ${called.join(', ') || 'nothing'}\n`;
}
