import { existsSync } from 'node:fs';
import type { Case } from '../../corpus/corpus.ts';
import type { Stop } from '../../harness/run/suite-run.ts';
import { cutShort } from '../../kernel/case-record.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import { lostOutcome, notRunOutcome } from '../../report/judge-case.ts';
import { RunFileWriter, readRunFile } from '../../report/run-file.ts';
import type { CaseOutcome } from '../../report/run-result.ts';
import type { Assignment, Terms } from './assignment.ts';
import { type Interruption, interruptedBy } from './interruption.ts';
import { type OnStop, type PlayedPart, playAssignment } from './play-assignment.ts';
import type { CaseEnded, Part } from './play-part.ts';
import { failureInWords, failureOf } from './player-failure.ts';
import { playInWorker, type WorkerEnd } from './worker-pool.ts';

/** One player's cases, and the parts that they are played in. */
export interface Share {
  readonly cases: readonly Case[];
  readonly parts: readonly Part[];
}

/** Plays all shares: the first in this process, which has loaded everything already, each other one in its own. */
export async function playRun(
  shares: readonly Share[],
  terms: Terms,
  run: {
    readonly bail: boolean;
    readonly interruption: Interruption;
    readonly caseEnded: CaseEnded;
    /** File for what is reported about cases that nobody played. */
    readonly leftOver: string;
  },
): Promise<readonly PlayedPart[]> {
  const stopping = new Stopping(run.interruption);
  const caseEnded: CaseEnded = (id, verdict) => {
    run.caseEnded(id, verdict);
    if (run.bail && failing.has(verdict))
      stopping.stop({ reason: `The run ended with ${id}.`, atOnce: false });
  };
  const ends = await Promise.all(
    shares.map(({ parts }, n) =>
      n === 0
        ? playHere({ ...terms, parts }, caseEnded, stopping.onStop, shares.length === 1)
        : playInWorker({ ...terms, parts }, caseEnded, stopping.onStop),
    ),
  );
  tellLeftOver(shares, ends, stopping.reason, run.leftOver);
  return ends.flatMap(({ played }) => played);
}

/** Plays a share in this process. If that fails beside other shares, what these prove still counts. */
async function playHere(
  assignment: Assignment,
  caseEnded: CaseEnded,
  onStop: OnStop,
  isAlone: boolean,
): Promise<WorkerEnd> {
  try {
    return { played: await playAssignment(assignment, caseEnded, onStop) };
  } catch (error) {
    if (isAlone) throw error;
    return { played: [], died: failureInWords(failureOf(error)) };
  }
}

const failing: ReadonlySet<Verdict> = new Set(['fail', 'error']);

/** Tells every player when the rest is not to be played. */
class Stopping {
  readonly #listeners: ((stop: Stop) => void)[] = [];
  #stop: Stop | undefined;

  constructor(interruption: Interruption) {
    interruption.onSignal((signal) => this.stop({ reason: interruptedBy(signal), atOnce: true }));
  }

  get reason(): string | undefined {
    return this.#stop?.reason;
  }

  readonly onStop: OnStop = (listener) => {
    this.#listeners.push(listener);
    if (this.#stop) listener(this.#stop);
  };

  stop(stop: Stop): void {
    if (this.#stop && !stop.atOnce) return;
    this.#stop = stop;
    for (const listener of this.#listeners) listener(stop);
  }
}

/**
 * Cases without a result from their player, each with the reason. Without it they would look as if they had not been
 * chosen.
 */
function tellLeftOver(
  shares: readonly Share[],
  ends: readonly WorkerEnd[],
  stopped: string | undefined,
  path: string,
): void {
  const file = new RunFileWriter(path);
  for (const [index, { cases, parts }] of shares.entries())
    for (const part of parts) {
      const outcomeOf = outcomeOfLeftOver(part, ends[index], stopped);
      if (outcomeOf === undefined) continue;
      const told = new Set(idsIn(part));
      const left = cases.filter(({ id }) => part.cases.includes(id) && !told.has(id));
      for (const one of left) file.case({ id: one.id, outcome: outcomeOf(one), transcript: [] });
    }
  file.close();
}

/** The outcome of the cases of a part that were not played; nothing if its player came to its end. */
function outcomeOfLeftOver(
  { role }: Part,
  end: WorkerEnd | undefined,
  stopped: string | undefined,
): ((one: Case) => CaseOutcome) | undefined {
  const died = end?.died;
  if (died !== undefined) return (one) => lostOutcome(one, died);
  const over = stopped ?? end?.played.find((part) => part.role === role)?.over;
  return over === undefined ? undefined : (one) => notRunOutcome(one, cutShort(over));
}

function idsIn({ file }: Part): readonly string[] {
  return existsSync(file) ? readRunFile(file).cases.map(({ id }) => id) : [];
}
