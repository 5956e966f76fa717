import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Stop } from '../../harness/run/suite-run.ts';
import { codeExtension } from '../../kernel/kit-folder.ts';
import type { Assignment } from './assignment.ts';
import type { OnStop, PlayedPart } from './play-assignment.ts';
import type { CaseEnded } from './play-part.ts';
import { failureInWords } from './player-failure.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** The end of a worker: what it played and, if it ended too early, why. */
export interface WorkerEnd {
  readonly played: readonly PlayedPart[];
  readonly died?: string;
}

const command = join(import.meta.dirname, '..', `main${codeExtension}`);

/** How many characters of its standard error are reported if a worker died. */
const keptErrorOutput = 2000;

/** Plays an assignment in its own process, which opens its own links. It always ends with this process. */
export function playInWorker(
  assignment: Assignment,
  caseEnded: CaseEnded,
  onStop: OnStop,
): Promise<WorkerEnd> {
  // A group of its own: a terminal's signal to this process is passed on as a message, not a second time as a signal.
  const child = fork(command, ['worker'], { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  onStop((stop: Stop) => send(child, { stop }));
  return new Promise((resolve) => {
    let end: WorkerEnd | undefined;
    let wrote = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      wrote = (wrote + text).slice(-keptErrorOutput);
    });
    child.on('message', (message: FromWorker) => {
      if ('ended' in message) caseEnded(...message.ended);
      if ('played' in message) end = { played: message.played };
      if ('failed' in message) end = { played: [], died: failureInWords(message.failed) };
    });
    child.once('error', (error) => {
      wrote += error.message;
    });
    child.once('close', (code, signal) => {
      process.off('exit', kill);
      const how = signal === null ? `with exit code ${code}` : `by ${signal}`;
      const last = wrote.trim() === '' ? '' : ` It wrote: ${wrote.trim()}`;
      resolve(end ?? { played: [], died: `The worker process ended ${how}.${last}` });
    });
    send(child, { play: assignment });
  });
}

function send(child: ChildProcess, message: ToWorker): void {
  // The end of a worker reports that it is gone.
  if (child.connected) child.send(message, () => undefined);
}
