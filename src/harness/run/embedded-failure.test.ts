import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadCorpus } from '../../corpus/load-corpus.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import { kitFolder } from '../../kernel/kit-folder.ts';
import type { Decoration } from '../../reference/machines.ts';
import { type RunningReference, startReference } from '../../reference/start-reference.ts';
import { ocs } from '../../roles/ocs.ts';
import { attach, OcsRun, type OcsUnderTest } from '../ocs/ocs-run.ts';
import { defaultProfile } from './profile.ts';
import { RuleLevels } from './rule-levels.ts';
import { runFeatures } from './run-features.ts';
import { setCurrentRun } from './suite-run.ts';

const feature = join(kitFolder, 'features', 'ocs', '00-link.feature');
const corpus = await loadCorpus([feature], [ocs.name]);

/** Throws at a RecordReject, which one case sends. */
const broken: Decoration = {
  ocs: (right) => ({
    buffer: (campaignGroup) => right.buffer(campaignGroup),
    view: () => right.view(),
    handle(input, now) {
      if (JSON.stringify(input).includes('"RecordReject"')) throw new Error('the machine is broken');
      return right.handle(input, now);
    },
  }),
};

let failures: unknown[] = [];
let suite: OcsRun | undefined;
let reference: RunningReference;
let system: OcsUnderTest;
before(async () => {
  const onFailure = (error: unknown): void => {
    failures.push(error);
    suite?.embeddedFailed(error);
  };
  reference = await startReference({ port: 0, controlPort: 0, decorate: broken, onFailure });
  const { url: ctiUrl, controlUrl = '' } = reference;
  system = await attach({ label: 'reference', ctiUrl, controlUrl });
});
after(async () => {
  system.close();
  await reference.close();
});

test('what the embedded reference throws ends its case as an error, at once, and the others go on', async () => {
  failures = [];
  const records: CaseRecord[] = [];
  suite = new OcsRun(system, defaultProfile, new RuleLevels(corpus, true), Date.now);
  suite.recordTo((record) => records.push(record));
  setCurrentRun(suite);
  await runFeatures({ paths: [feature], steps: ocs.steps, order: 'defined' });
  setCurrentRun(undefined);
  const wrong = records.filter(({ verdict }) => verdict !== 'pass');
  assert.deepEqual(
    wrong.map(({ case: id, verdict }) => [id, verdict]),
    [['LNK-05/1', 'error']],
  );
  const [finding] = wrong.flatMap(({ findings }) => findings);
  assert.match(finding?.actual ?? '', /^REFERENCE_FAILED: .*the machine is broken/);
  assert.equal(finding?.blame, 'harness');
  assert.equal(failures.length, 1);
  const last = wrong[0]?.transcript.at(-1)?.elapsed ?? 0;
  assert.ok(last < defaultProfile.patience.answer, `it was waited for ${last} ms`);
});
