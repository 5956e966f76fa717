import type { Envelope } from '@cucumber/messages';
import { type FeatureRun, runFeatures } from '../../harness/run/run-features.ts';
import type { SuiteRun } from '../../harness/run/suite-run.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import { CaseCollector } from '../../report/case-collector.ts';
import type { EndedCase } from '../../report/run-result.ts';
import type { Role } from '../../roles/role.ts';

/** Listens while cases are played. */
interface Listener {
  ended(ended: EndedCase): void;
  /** The harness's record of a case, before the case has ended. */
  recorded(record: CaseRecord): void;
  /** Cucumber's messages. */
  heard?(envelope: Envelope): void;
}

/** Plays the cases of some paths once, in the current run. Returns what went wrong outside the cases. */
export async function playOnce(
  { paths, order }: Pick<FeatureRun, 'paths' | 'order'>,
  role: Role,
  suite: SuiteRun,
  { ended, recorded, heard }: Listener,
): Promise<readonly string[]> {
  const collector = new CaseCollector([role.name], ended);
  suite.recordTo((record) => {
    collector.record(record);
    recorded(record);
  });
  const onEnvelope = (envelope: Envelope): void => {
    heard?.(envelope);
    collector.hear(envelope);
  };
  await runFeatures({ steps: role.steps, paths, order, onEnvelope });
  return collector.end();
}
