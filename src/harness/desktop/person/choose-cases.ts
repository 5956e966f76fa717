import { type Case, type Corpus, chaptersOfRole } from '../../../corpus/corpus.ts';
import { needsOfDesktop } from '../desktop-needs.ts';
import { countQuestions } from './count-questions.ts';

/** The most questions in a run that names no cases. */
export const mostQuestions = 60;

/** A case that a person can play, of a rule that is a must. */
export interface PersonCase {
  readonly one: Case;
  /** The number of its questions. */
  readonly questions: number;
  /** The number of questions about the screen among them. */
  readonly looks: number;
  /** What makes it a little harder for a person: calls, and looks that may be too late. */
  readonly drawbacks: number;
}

/** The cases for a person, and what they cover. */
export interface PersonSet {
  readonly cases: readonly Case[];
  readonly questions: number;
  /** Must rules that the screen shows: all of them are covered. */
  readonly seen: readonly string[];
  /** Must rules that only the link shows, with the person's help: as many as fit. */
  readonly watched: readonly string[];
  /** Must rules that are not covered: only the link shows them. */
  readonly left: readonly string[];
}

/**
 * Chooses the cases that a person plays: first, for every must rule that the screen shows, the case with the fewest
 * questions; then as many of the must rules that only the link shows as `limit` leaves room for. In the corpus's order.
 */
export function casesForPerson(corpus: Corpus, limit = mostQuestions): PersonSet {
  const candidates = candidatesIn(corpus);
  const rulesOf = (list: readonly PersonCase[]): readonly string[] => [
    ...new Set(list.map(({ one }) => one.rule)),
  ];
  const seeing = candidates.filter(({ looks }) => looks > 0);
  const seen = cover(seeing, new Set(), limit);
  const covered = new Set(rulesOf(seen));
  const watched = cover(candidates, covered, limit - questionsOf(seen));
  const chosen = new Set([...seen, ...watched].map(({ one }) => one));
  const told = new Set([...seen, ...watched].map(({ one }) => one.rule));
  return {
    cases: candidates.map(({ one }) => one).filter((one) => chosen.has(one)),
    questions: questionsOf([...seen, ...watched]),
    seen: rulesOf(seen),
    watched: rulesOf(watched),
    left: rulesOf(candidates).filter((rule) => !told.has(rule)),
  };
}

/** Greedy: each time the case that needs the fewest questions for a rule that is not covered yet. */
function cover(
  candidates: readonly PersonCase[],
  covered: ReadonlySet<string>,
  limit: number,
): readonly PersonCase[] {
  const chosen: PersonCase[] = [];
  const done = new Set(covered);
  for (const candidate of candidates.toSorted(byPrice)) {
    if (done.has(candidate.one.rule) || questionsOf(chosen) + candidate.questions > limit) continue;
    done.add(candidate.one.rule);
    chosen.push(candidate);
  }
  return chosen;
}

function byPrice(one: PersonCase, other: PersonCase): number {
  return one.questions - other.questions || one.drawbacks - other.drawbacks;
}

function questionsOf(list: readonly PersonCase[]): number {
  return list.reduce((sum, { questions }) => sum + questions, 0);
}

/** The most seconds that a person waits in a case that the kit chooses. */
const longestPause = 60;

/** A person who answers slowly may see that the time is over already. */
const tooLate = /\| mayLogOut +\| false +\|/;

/** Cases of must rules without a long pause; at the same price, those without drawbacks come first. */
function candidatesIn(corpus: Corpus): readonly PersonCase[] {
  const rules = chaptersOfRole(corpus, 'desktop').flatMap((chapter) => chapter.rules);
  return rules
    .filter(({ level }) => level === 'must')
    .flatMap(({ cases }) => cases)
    .flatMap((one) => {
      const { seconds, parts } = needsOfDesktop(one.steps);
      const { instructions, looks } = countQuestions(one.steps);
      const questions = instructions + looks;
      const drawbacks = parts.length + one.steps.filter((step) => tooLate.test(step)).length;
      return seconds > longestPause ? [] : [{ one, questions, looks, drawbacks }];
    });
}
