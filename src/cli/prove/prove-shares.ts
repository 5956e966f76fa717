import { fork } from 'node:child_process';
import { join } from 'node:path';
import { KitError } from '../../kernel/kit-error.ts';
import { codeExtension } from '../../kernel/kit-folder.ts';
import type { Answers, ProofShare } from './proof-share.ts';

const command = join(import.meta.dirname, '..', `main${codeExtension}`);

/** Every n-th of some items: the share of one of n processes. */
export function shareOf<Item>(items: readonly Item[], job: number, jobs: number): readonly Item[] {
  return items.filter((_, n) => n % jobs === job);
}

/** Proves shares of one kind, each in its own process. `take` gets each result as soon as it is there. */
export async function proveShares<Kind extends keyof Answers>(
  shares: readonly (ProofShare & { readonly kind: Kind })[],
  take: (answer: Answers[Kind]) => void,
): Promise<void> {
  await Promise.all(shares.filter(({ items }) => items.length > 0).map((share) => proveShare(share, take)));
}

function proveShare<Answer>(share: ProofShare, take: (answer: Answer) => void): Promise<void> {
  const child = fork(command, ['proof-worker'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let left = share.items.length;
  child.on('message', (answer: Answer) => {
    left -= 1;
    take(answer);
  });
  child.send(share);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', kill);
      if (left === 0) resolve();
      else reject(died(share, code, left));
    });
  });
}

function died({ kind }: ProofShare, code: number | null, left: number): KitError {
  return new KitError({
    code: 'WORKER',
    message: `A process that proves ${kind} ended with exit code ${code}; ${left} of its share were left.`,
    hint: 'What it wrote is above.',
  });
}
