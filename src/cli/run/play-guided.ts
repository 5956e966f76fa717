import type { Guide, GuidedCase } from '../../harness/run/guide.ts';
import { type SuiteRun, setCurrentRun } from '../../harness/run/suite-run.ts';
import { type CaseRecord, cutShort } from '../../kernel/case-record.ts';
import { notRunOutcome } from '../../report/judge-case.ts';
import { RunFileWriter } from '../../report/run-file.ts';
import type { EndedCase } from '../../report/run-result.ts';
import type { Role } from '../../roles/role.ts';
import { KeptAnswers } from './kept-answers.ts';
import { playOnce } from './play-once.ts';
import type { CaseEnded, GuidedPart, Part } from './play-part.ts';

/**
 * Plays a part case by case, as its guide decides: a case may be played again, and the rest may be postponed until the
 * next call, which keeps the cases that are judged. Gives what went wrong outside the cases.
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
  setCurrentRun(suite);
  try {
    for (let one = await next(guide, suite); one && !suite.over; one = await next(guide, suite)) {
      const played: EndedCase[] = [];
      const listener = { ended: (last: EndedCase) => void played.push(last), recorded };
      problems.push(...(await playOnce({ ...part, paths: [one.path] }, role, suite, listener)));
      for (const last of played) {
        if (suite.interrupted || guide.ended() !== 'judged') continue;
        kept.put(last, guide.judged.get(last.id) ?? []);
        caseEnded(last.id, last.outcome.verdict);
      }
      kept.write(new Set(guide.judged.keys()));
    }
  } finally {
    setCurrentRun(undefined);
  }
  leave(part, kept, suite.over ?? guide.putOff);
  return [...new Set(problems)];
}

/** The next case; none if the run is interrupted while the guide decides. */
function next(guide: Guide, suite: SuiteRun): Promise<GuidedCase | undefined> {
  return new Promise((resolve, reject) => {
    const forget = suite.onInterruption(() => resolve(undefined));
    guide.next().then(resolve, reject).finally(forget);
  });
}

/**
 * Writes the results of the run: cases that were judged, in this call or before, and the reason why others were not.
 */
function leave(
  { file, guided }: Part & { readonly guided: GuidedPart },
  kept: KeptAnswers,
  why?: string,
): void {
  const judged = new Map(kept.ended.map(({ ended }) => [ended.id, ended]));
  const writer = new RunFileWriter(file);
  const notRun = why === undefined ? { reason: 'It was not asked about.', missing: [] } : cutShort(why);
  for (const { id, steps } of guided.cases) {
    const open = { id, outcome: notRunOutcome({ steps }, notRun), transcript: [] };
    writer.case(judged.get(id) ?? open);
  }
  writer.close();
  // At the end of its cases, a run is over: the next call asks everything again.
  if (why === undefined) kept.write(new Set());
}
