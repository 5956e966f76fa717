import type { Guide, GuidedCase } from '../../harness/run/guide.ts';
import { type SuiteRun, setCurrentRun } from '../../harness/run/suite-run.ts';
import type { CaseRecord } from '../../kernel/case-record.ts';
import { notRunOutcome } from '../../report/judge-case.ts';
import { RunFileWriter } from '../../report/run-file.ts';
import type { EndedCase } from '../../report/run-result.ts';
import type { Role } from '../../roles/role.ts';
import { KeptAnswers } from './kept-answers.ts';
import { playOnce } from './play-once.ts';
import type { CaseEnded, GuidedPart, Part } from './play-part.ts';

/**
 * Plays a part case by case, as its guide decides: a case may be played again, and the rest put off until the next call,
 * which takes over what is judged. Gives what went wrong outside the cases.
 */
export async function playGuided(
  part: Part & { readonly guided: GuidedPart },
  role: Role,
  suite: SuiteRun,
  guide: Guide,
  caseEnded: CaseEnded,
  recorded: (record: CaseRecord) => void = () => undefined,
): Promise<readonly string[]> {
  const { cases, answers } = part.guided;
  const { name, strict, reading } = suite.profile;
  const kept = new KeptAnswers(answers, JSON.stringify([name, strict, reading]), cases);
  guide.take(cases, new Map(kept.ended.map(({ ended, answers }) => [ended.id, answers])));
  const problems: string[] = [];
  const play = async (one: GuidedCase): Promise<void> => {
    let outcome: EndedCase | undefined;
    const ended = (last: EndedCase): void => {
      outcome = last;
    };
    problems.push(...(await playOnce({ ...part, paths: [one.path] }, role, suite, { ended, recorded })));
    if (outcome && !suite.interrupted && guide.ended() === 'judged') {
      kept.put(outcome, guide.judged.get(one.id) ?? []);
      caseEnded(one.id, outcome.outcome.verdict);
    }
    kept.write(new Set(guide.judged.keys()));
  };
  setCurrentRun(suite);
  try {
    for (let one = await guide.next(); one && !suite.over; one = await guide.next()) await play(one);
  } finally {
    setCurrentRun(undefined);
  }
  leave(part, kept, suite.over ?? guide.putOff);
  return [...new Set(problems)];
}

/** Writes what the run is made of: cases that are judged, in this call or before, and the reason why others are not. */
function leave(
  { file, guided }: Part & { readonly guided: GuidedPart },
  kept: KeptAnswers,
  why?: string,
): void {
  const judged = new Map(kept.ended.map(({ ended }) => [ended.id, ended]));
  const writer = new RunFileWriter(file);
  for (const { id, steps } of guided.cases) {
    const open = { id, outcome: notRunOutcome({ steps }, why ?? 'It was not asked about.'), transcript: [] };
    writer.case(judged.get(id) ?? open);
  }
  writer.close();
  // At the end of its cases, a run is over: the next call asks everything anew.
  if (why === undefined) kept.write(new Set());
}
