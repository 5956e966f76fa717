import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import type { CaseRecord, TranscriptEntry } from '../../kernel/case-record.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import { ocs } from '../../roles/ocs.ts';
import { attach, OcsRun, type OcsUnderTest } from '../ocs/ocs-run.ts';
import { defaultProfile } from './profile.ts';
import { RuleLevels } from './rule-levels.ts';
import { runFeatures } from './run-features.ts';
import { setCurrentRun } from './suite-run.ts';

const feature = join(kitFolder, 'features', 'ocs', '04-preview-record.feature');
const corpus = await loadCorpus([feature], [ocs.name]);
let reference: RunningReference;
let system: OcsUnderTest;

before(async () => {
  reference = await startReference({ port: 0, controlPort: 0 });
  const { url: ctiUrl, controlUrl = '' } = reference;
  system = await attach({ label: 'reference', ctiUrl, controlUrl });
});

after(async () => {
  system.close();
  await reference.close();
});

/**
 * What each case sent, in the order of the features. A late answer may need a fence more, which also takes a number of
 * the link: neither counts here.
 */
async function sentFrames(): Promise<readonly unknown[]> {
  const records: CaseRecord[] = [];
  const suite = new OcsRun(system, defaultProfile, new RuleLevels(corpus, true), Date.now);
  suite.recordTo((record) => records.push(record));
  setCurrentRun(suite);
  const { steps } = ocs;
  await runFeatures({ paths: [feature], steps, order: 'defined' });
  setCurrentRun(undefined);
  return records.map(({ case: id, transcript }) => [id, transcript.flatMap(sent)]);
}

function sent({ from, frame }: TranscriptEntry): readonly unknown[] {
  if (from === 'OCS' || frame.messageType === 'RequestQueryAddress') return [];
  const { referenceId: _number, ...content } = frame;
  return [{ from, ...content }];
}

test('the same cases, played twice in one process, send the same frames', async () => {
  const first = await sentFrames();
  assert.match(JSON.stringify(first), /GSW_REFERENCE_ID/);
  assert.deepEqual(await sentFrames(), first);
});
