import type { BenchRun } from '../bench.ts';
import { blamesTheKit } from '../judge-fault.ts';

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
}

/** The result of some cases for a mutant: killed if any of them fails for a rule's own reason. */
export function judgeMutant(name: string, { records, ended }: BenchRun): JudgedMutant {
  const cases = records.length;
  const witness = (outcome: MutantOutcome, by: string | undefined): JudgedMutant => ({
    name,
    outcome,
    cases,
    ...(by === undefined ? {} : { by }),
    ...(ended === undefined ? {} : { ended }),
  });
  const broken = records.find(blamesTheKit);
  if (ended !== undefined || broken) return witness('broken', broken?.case);
  const failing = records.find(({ findings }) => findings.some(({ verdict }) => verdict === 'fail'));
  if (failing) return witness('killed', failing.case);
  const unclear = records.find(({ verdict }) => verdict !== 'pass');
  return unclear ? witness('inconclusive', unclear.case) : witness('survived', undefined);
}
