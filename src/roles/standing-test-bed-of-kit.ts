import { casesOf, chaptersOfRole } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { standingTestBedFor } from '../harness/ocs/ocs-needs.ts';
import { refuseWrongNames, type StandingNames } from '../harness/test-bed/standing-names.ts';
import type { CaseWithSteps, StandingTestBed } from '../harness/test-bed/standing-test-bed.ts';
import { ocs } from './ocs.ts';

let ofKit: Promise<StandingTestBed> | undefined;

/**
 * The test bed that stands for all cases of the kit that need no control link, with the names that a system has for it.
 * Throws KitError PROFILE_WRONG for names of what is not part of it.
 */
export async function standingTestBedOfKit(names?: StandingNames): Promise<StandingTestBed> {
  ofKit ??= cases().then((all) => standingTestBedFor(all));
  const asPrinted = await ofKit;
  if (names === undefined) return asPrinted;
  refuseWrongNames(names, asPrinted.names);
  return standingTestBedFor(await cases(), names);
}

async function cases(): Promise<readonly CaseWithSteps[]> {
  const corpus = await loadCorpus(ocs.features, [ocs.name]);
  return casesOf({ chapters: chaptersOfRole(corpus, ocs.name) });
}
