import { loadProfile } from '../harness/run/load-profile.ts';
import { standingSql } from '../harness/test-bed/standing-sql.ts';
import { describeStandingTestBed } from '../harness/test-bed/standing-text.ts';
import { exitCodes } from '../kernel/exit-codes.ts';
import { usageError } from '../kernel/usage-error.ts';
import { standingTestBedOfKit } from '../roles/standing-test-bed-of-kit.ts';

export interface StageOptions {
  readonly json?: boolean;
  readonly sql?: boolean;
  readonly profile?: string;
}

/** `ocs-tck stage`: what has to be set up by hand in an OCS without a control link. */
export async function stage({ json, sql, profile }: StageOptions): Promise<number> {
  if (json && sql) throw usageError('--json and --sql are both given.', 'Give one of them.');
  const { standing, names } = await loadProfile(profile);
  const testBed = await standingTestBedOfKit(names);
  const provisioning = testBed.provisioning(standing?.applicationId);
  if (json) process.stdout.write(`${JSON.stringify(provisioning, undefined, 2)}\n`);
  else if (sql) process.stdout.write(standingSql(provisioning));
  else process.stdout.write(`${describeStandingTestBed(testBed, provisioning)}\n`);
  return exitCodes.passed;
}
