import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { after, run } from 'node:test';
import { spec } from 'node:test/reporters';

/** What the process of a group of test files says at its end. */
export interface EndedGroup {
  readonly passed: number;
  readonly failed: number;
  /** Tests that this machine lacks something for, each with what. */
  readonly notRun: readonly string[];
  /** The report of all tests, if one failed. */
  readonly report: string;
}

/** Milliseconds that a process may go on after its last test: it ends what the tests have begun. */
const longestRest = 30_000;

/** Runs files of tests, one after the other, in this process. */
async function runGroup(files: readonly string[]): Promise<EndedGroup> {
  let passed = 0;
  let failed = 0;
  const notRun: string[] = [];
  const { promise: overdue, resolve } = Promise.withResolvers<'overdue'>();
  const setup = () => after(() => void setTimeout(resolve, longestRest, 'overdue').unref());
  const stream = run({ files, isolation: 'none', setup });
  // A suite is not a test.
  stream.on('test:pass', ({ name, details, skip }) => {
    if (skip !== undefined) notRun.push(typeof skip === 'string' ? `${name} (${skip})` : name);
    else if (details.type !== 'suite') passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') failed += 1;
  });
  const report = reportOf(stream);
  // A test that fails may leave a server behind, which keeps the process for ever.
  const isOverdue = (await Promise.race([once(stream, 'end'), overdue])) === 'overdue';
  const rest = isOverdue ? `${files.join(', ')}: something is left open, and keeps the process.\n` : '';
  if (isOverdue) failed += 1;
  const told = await report();
  return { passed, failed, notRun, report: failed > 0 ? told + rest : '' };
}

/** Gives the report of what has come so far. */
function reportOf(stream: ReturnType<typeof run>): () => Promise<string> {
  const reporter = new spec();
  let report = '';
  reporter.on('data', (piece) => {
    report += piece;
  });
  stream.on('data', (event) => reporter.write(event));
  return async () => {
    await finished(reporter.end());
    return report;
  };
}

// To be forked, with the files as arguments. It ends with its parent; listening for that end does not keep it.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
process.send?.(await runGroup(process.argv.slice(2)), () => process.exit());
