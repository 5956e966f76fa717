import { fork } from 'node:child_process';
import { join } from 'node:path';
import { KitError } from '../../kernel/kit-error.ts';
import { codeExtension } from '../../kernel/kit-folder.ts';
import type { JudgedMutant } from '../../proof/wire/judge-mutant.ts';
import type { WireResult } from '../../proof/wire/judge-wire.ts';
import type { Occurrences } from '../../proof/wire/watch-wire.ts';
import type { WireMutant } from '../../proof/wire/wire-mutant.ts';
import type { FromWireWorker, WireShare } from './wire-worker.ts';

const command = join(import.meta.dirname, '..', `main${codeExtension}`);

/** Tries mutants in processes of their own, each with its share; gives the results in the order of the mutants. */
export async function tryInWorkers(
  role: string,
  seen: Occurrences,
  jobs: number,
  judge: (mutant: WireMutant, judged: JudgedMutant) => WireResult,
): Promise<readonly WireResult[]> {
  const byName = new Map([...seen.keys()].map((mutant) => [mutant.name, mutant]));
  const results = new Map<WireMutant, WireResult>();
  const take = (judged: JudgedMutant): void => {
    const mutant = byName.get(judged.name);
    if (mutant !== undefined) results.set(mutant, judge(mutant, judged));
  };
  const shares = Array.from({ length: jobs }, (_, job) => shareOf(role, seen, job, jobs));
  await Promise.all(shares.filter(({ mutants }) => mutants.length > 0).map((share) => tryShare(share, take)));
  return [...seen.keys()].map(
    (mutant) => results.get(mutant) ?? judge(mutant, { name: mutant.name, outcome: 'never sent', cases: 0 }),
  );
}

/** Every so-manieth of the mutants that change something. */
function shareOf(role: string, seen: Occurrences, job: number, jobs: number): WireShare {
  const sent = [...seen].filter(([, cases]) => cases.length > 0);
  const mutants = sent
    .filter((_, n) => n % jobs === job)
    .map(([{ name }, cases]) => ({ name, cases: cases.map(({ id }) => id) }));
  return { role, mutants };
}

function tryShare(share: WireShare, take: (judged: JudgedMutant) => void): Promise<void> {
  const child = fork(command, ['wire-worker'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let left = share.mutants.length;
  child.on('message', (judged: FromWireWorker) => {
    left -= 1;
    take(judged);
  });
  child.send(share);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', kill);
      if (left === 0) resolve();
      else reject(died(code, left));
    });
  });
}

function died(code: number | null, left: number): KitError {
  return new KitError({
    code: 'WORKER',
    message: `A process that tries wire mutants ended with exit code ${code}; ${left} mutants were left.`,
    hint: 'What it wrote is above.',
  });
}
