import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Stop } from '../../harness/run/suite-run.ts';
import { codeExtension } from '../../kernel/kit-folder.ts';
import type { Assignment } from './assignment.ts';
import type { OnStop, PlayedPart } from './play-assignment.ts';
import type { CaseEnded } from './play-part.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** How a worker came out: what it played, and why not all, where it did not end as it should. */
export interface WorkerEnd {
  readonly played: readonly PlayedPart[];
  readonly died?: string;
}

const command = join(import.meta.dirname, '..', `main${codeExtension}`);

/** So much of what a worker wrote on its standard error is told, where it died. */
const keptErrorOutput = 2000;

/** Plays an assignment in a process of its own, with what it opens itself. It ends with this one, whatever happens. */
export function playInWorker(
  assignment: Assignment,
  caseEnded: CaseEnded,
  onStop: OnStop,
): Promise<WorkerEnd> {
  // A group of its own: what a terminal sends to this process is passed on in words, not twice.
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
      if ('failed' in message) end = { played: [], died: inWords(message.failed) };
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
  // A worker that is gone is told of by its end.
  if (child.connected) child.send(message, () => undefined);
}

function inWords({ code, message, hint }: { code?: string; message: string; hint: string }): string {
  return `The worker process failed: ${code === undefined ? '' : `${code}: `}${message} (${hint})`;
}
