import { casesOf, chaptersOfRole } from '../corpus/corpus.ts';
import { loadCorpus } from '../corpus/load-corpus.ts';
import { standingTestBedFor } from '../harness/ocs/ocs-needs.ts';
import type { StandingTestBed } from '../harness/test-bed/standing-test-bed.ts';
import { ocs } from './ocs.ts';

let ofKit: Promise<StandingTestBed> | undefined;

/** The test bed that stands for all cases of the kit that need no control link. */
export function standingTestBedOfKit(): Promise<StandingTestBed> {
  ofKit ??= load();
  return ofKit;
}

async function load(): Promise<StandingTestBed> {
  const corpus = await loadCorpus([ocs.features], [ocs.name]);
  return standingTestBedFor(casesOf({ chapters: chaptersOfRole(corpus, ocs.name) }));
}
