import { fork } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism, constants, getPriority, setPriority } from 'node:os';
import { join, sep } from 'node:path';
import { kitFolder } from '../kernel/kit-folder.ts';
import type { EndedGroup } from './test-group.ts';

/**
 * Folders of `src/` whose tests share a process, since loading the kit again for each file would take ten times as long:
 * they start no process, wait for nothing, and leave nothing behind in theirs, but for those files that are `alone`. All
 * other files have a process of their own.
 */
const sharing: ReadonlySet<string> = new Set([
  'corpus',
  'coverage',
  'desktop',
  'harness',
  'kernel',
  'media',
  'net-mocks',
  'ocs',
  'protocol',
  'reference',
  'report',
  'simulated-day',
  'simulation',
  'sip',
  'switch',
  'workspace-api',
]);

/** Files that start processes, or wait: they hold up the folder that they are in. */
const alone: ReadonlySet<string> = new Set(
  [
    'src/harness/desktop/spawned-desktop.test.ts',
    'src/harness/ocs/first-look/pre-flight.test.ts',
    'src/harness/recording/independent-player.test.ts',
    'src/harness/recording/killed-media-server.test.ts',
    'src/reference/learning-across-servers.test.ts',
    'src/reference/withdrawal-across-servers.test.ts',
    'src/report/html/page-in-browser.test.ts',
  ].map((file) => file.replaceAll('/', sep)),
);

/** The files that take longest, though they mostly wait. They begin first: at the end, none is left alone. */
const longest = [
  'src/cli/recorded-calls.test.ts',
  'src/cli/run/jobs.test.ts',
  'src/package/package.test.ts',
  'src/self-check/examples.test.ts',
  'src/cli/standing-test-bed.test.ts',
  'src/cli/hostile-peers.test.ts',
  'src/cli/standing-lists.test.ts',
  'src/cli/secret-outputs.test.ts',
  'src/self-check/omissions.test.ts',
  'src/cli/two-processes.test.ts',
].map((file) => file.replaceAll('/', sep));

/** Files whose tests send media in real time: a packet that is late is lost to them, so all others give way. */
const realTime: ReadonlySet<string> = new Set(
  [
    'src/cli/recorded-by-sipp.test.ts',
    'src/cli/recorded-calls.test.ts',
    'src/harness/recording/killed-media-server.test.ts',
  ].map((file) => file.replaceAll('/', sep)),
);
/** Gives way to processes of this one's priority, as far as the system lets it. */
const givesWay = 5;

/** All files of tests, in the groups that have a process each, those that take longest first. */
function testGroups(): readonly (readonly string[])[] {
  const found = globSync('src/**/*.test.ts', { cwd: kitFolder }).sort();
  const files = [...new Set([...longest.filter((file) => found.includes(file)), ...found])];
  const folderOf = (file: string): string => file.split(sep)[1] ?? '';
  const shares = (file: string): boolean => sharing.has(folderOf(file)) && !alone.has(file);
  const groups = Map.groupBy(files, (file) => (shares(file) ? folderOf(file) : file));
  return [...groups.values()];
}

/** Runs all groups, some at once; `take` gets each as soon as it has ended. */
export async function runGroups(take: (ended: EndedGroup) => void): Promise<void> {
  const left = testGroups().values();
  const next = async (): Promise<void> => {
    for (const files of left) take(await runGroup(files));
  };
  // Many wait for deadlines, and leave the cores to others.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, next));
}

function runGroup(files: readonly string[]): Promise<EndedGroup> {
  const program = join(import.meta.dirname, 'test-group.ts');
  const paths = files.map((file) => join(kitFolder, file));
  const child = fork(program, paths, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  if (child.pid !== undefined && !files.some((file) => realTime.has(file)))
    setPriority(child.pid, Math.min(getPriority() + givesWay, constants.priority.PRIORITY_LOW));
  let wrote = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      wrote += text;
    });
  let ended: EndedGroup | undefined;
  child.on('message', (message: EndedGroup) => {
    ended = message;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const died = `${files.join(', ')}: the process ended with ${signal ?? code} before its tests did.\n`;
      const { passed, failed, notRun, report } = ended ?? { passed: 0, failed: 1, notRun: [], report: died };
      resolve({ passed, failed, notRun, report: failed > 0 ? wrote + report : '' });
    });
  });
}
