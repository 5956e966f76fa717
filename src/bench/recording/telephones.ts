import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a telephone in a process of its own is told. */
export type TelephoneOrder =
  | { readonly kind: 'dial'; readonly dn: string }
  | { readonly kind: 'hang up'; readonly call: number }
  | { readonly kind: 'tell' }
  | { readonly kind: 'end' };

/** What it says about its calls. */
export interface TelephoneFigures {
  /** Calls that stand, and in which it hears something. */
  readonly good: number;
  readonly lost: number;
  readonly heard: number;
  /** Milliseconds from each INVITE to its answer. */
  readonly setUp: readonly number[];
}

/** A telephone with all of its calls, in a process of its own: it does not take its time from another one, or from the servers. */
export interface Telephone {
  readonly pid: number | undefined;
  order(order: TelephoneOrder): void;
  figures(): Promise<TelephoneFigures>;
  end(): Promise<void>;
}

/** Starts one; rejects if it ends before it is ready. */
export async function startTelephone(name: 'D1' | 'D2', network: string): Promise<Telephone> {
  const script = join(import.meta.dirname, 'telephone-process.ts');
  const child: ChildProcess = fork(script, [name, network]);
  const ended = once(child, 'exit');
  const early = ended.then(() => Promise.reject(new Error(`The telephone ${name} has ended.`)));
  await Promise.race([once(child, 'message'), early]);
  return {
    pid: child.pid,
    order: (order) => void child.send(order),
    figures: async () => {
      const answer = once(child, 'message');
      child.send({ kind: 'tell' } satisfies TelephoneOrder);
      const [told] = await Promise.race([answer, early]);
      return told; // The process of our own script says nothing else.
    },
    end: async () => {
      early.catch(() => undefined); // It is meant to end now.
      child.send({ kind: 'end' } satisfies TelephoneOrder);
      await ended;
    },
  };
}
