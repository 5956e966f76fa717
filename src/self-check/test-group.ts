import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** What the process of a group of test files says at its end. */
export interface EndedGroup {
  readonly passed: number;
  readonly failed: number;
  /** The report of all tests, if one failed. */
  readonly report: string;
}

/** Runs files of tests, one after the other, in this process. */
async function runGroup(files: readonly string[]): Promise<EndedGroup> {
  let passed = 0;
  let failed = 0;
  const stream = run({ files, isolation: 'none' });
  // A suite is not a test.
  stream.on('test:pass', ({ details }) => {
    if (details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed += 1;
  });
  let report = '';
  for await (const piece of stream.compose(new spec())) report += piece;
  return { passed, failed, report: failed > 0 ? report : '' };
}

// To be forked, with the files as arguments.
process.send?.(await runGroup(process.argv.slice(2)));
process.disconnect?.();
