import { profileAt } from '../../harness/ocs/workspace/profile-at.ts';
import { loadProfile } from '../../harness/run/load-profile.ts';
import { exitCodes } from '../../kernel/exit-codes.ts';
import { staleStatements } from '../../report/profile/statements.ts';
import { roles } from '../../roles/roles.ts';
import { standingTestBedOfKit } from '../../roles/standing-test-bed-of-kit.ts';
import { kitCorpus } from '../kit-corpus.ts';
import { print } from '../print.ts';
import { profileTerms } from '../run/profile-terms.ts';

/** `ocs-tck profile check FILE`: says what a profile means, and what is wrong or out of date in it. */
export async function checkProfile(file: string): Promise<number> {
  const given = await loadProfile(file);
  const profile = profileAt(given.target, given);
  await standingTestBedOfKit(profile.names);
  const terms = await profileTerms(await kitCorpus(), profile, roles);
  const stale = staleStatements(terms.statements, new Map(), new Date().toISOString());
  const lines = [
    ...roles.map(({ name }) => {
      const own = terms.cases.filter(({ role }) => role === name);
      const reasons = own.flatMap(({ id }) => terms.leftOut.get(id)?.by ?? []);
      const unclaimed = reasons.filter((by) => by === 'not claimed').length;
      return `${name}  cases ${own.length}, not claimed ${unclaimed}, excluded ${reasons.length - unclaimed}`;
    }),
    ...stale,
    stale.length === 0 ? `${file} is in order.` : `${file} says what is not true.`,
  ];
  print(lines.join('\n'));
  return stale.length === 0 ? exitCodes.passed : exitCodes.failed;
}
