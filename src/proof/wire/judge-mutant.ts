import type { BenchRun } from '../bench.ts';
import { blamesTheKit } from '../judge-fault.ts';
import { type KillReason, killReason } from './kill-reason.ts';
import type { WireMutant } from './wire-mutant.ts';

/** The result of a mutant. */
export type MutantOutcome = 'killed' | 'inconclusive' | 'survived' | 'broken' | 'never sent';

export interface JudgedMutant {
  readonly name: string;
  readonly outcome: MutantOutcome;
  /** How many cases it was tried with. */
  readonly cases: number;
  /** The first case that failed, or that shows why it is broken or inconclusive. */
  readonly by?: string;
  /** Why it is broken. */
  readonly ended?: string;
  /** Why the first case failed. */
  readonly reason?: KillReason;
}

/** The result of some cases for a mutant: killed if any of them fails for a rule's own reason. */
export function judgeMutant(mutant: WireMutant, { records, ended }: BenchRun): JudgedMutant {
  const cases = records.length;
  const witness = (outcome: MutantOutcome, by: string | undefined): JudgedMutant => ({
    name: mutant.name,
    outcome,
    cases,
    ...(by === undefined ? {} : { by }),
    ...(ended === undefined ? {} : { ended }),
  });
  const broken = records.find(blamesTheKit);
  if (ended !== undefined || broken) return witness('broken', broken?.case);
  const reason = killReason(mutant, records);
  if (reason) return { ...witness('killed', reason.by), reason };
  const unclear = records.find(({ verdict }) => verdict !== 'pass' && verdict !== 'none');
  return unclear ? witness('inconclusive', unclear.case) : witness('survived', undefined);
}
