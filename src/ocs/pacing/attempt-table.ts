import type { Curve } from './curve.ts';
import { endedIn, type LifeTable, lifeTableOf, type Stretch, withStretches } from './life-table.ts';
import type { DialedCall, EndedCall } from './measured-floor.ts';

/** Outcomes of dialed calls, by age: a person answers, or anything else happens. */
export type AttemptTable = LifeTable;

const bins = 48;
export const attemptPoints = bins + 1;
const [answered, unanswered] = [0, 1];

/** Seconds in which half of what was learned has long been replaced (time constant). */
const memory = 300;
/** So many attempts are remembered, no matter how old. */
const remembered = 300;

/**
 * What is assumed before the first outcome: 30 calls of which 3 in 10 are answered, at 5 to 20 s; half of the others end
 * within 24 s, half at a timeout of 25 s.
 */
export const assumedAttempts: AttemptTable = lifeTableOf([
  Array.from({ length: bins }, (_, age) => (age >= 5 && age < 20 ? 9 / 15 : 0)),
  Array.from({ length: bins }, (_, age) => (age < 24 ? 10.5 / 24 : age === 25 ? 10.5 : 0)),
]);

export interface SeenAttempts {
  /** When the table was last brought up to date. */
  readonly since: number;
  readonly now: number;
  readonly ended: Iterable<EndedCall>;
  readonly underWay: Iterable<DialedCall>;
}

export function learnAttempts(table: AttemptTable, seen: SeenAttempts): AttemptTable {
  const faded = Math.exp((seen.since - seen.now) / memory);
  const worth = Math.max(faded, Math.min(1, remembered / endedIn(table)));
  return withStretches(table, worth, stretchesOf(seen));
}

function* stretchesOf({ since, now, ended, underWay }: SeenAttempts): Iterable<Stretch> {
  const seenTo = (startedAt: number): number => Math.max(0, since - startedAt);
  for (const call of ended) {
    const cause = call.answered ? answered : unanswered;
    yield { from: seenTo(call.startedAt), to: call.endedAt - call.startedAt, cause };
  }
  for (const { startedAt } of underWay) yield { from: seenTo(startedAt), to: now - startedAt };
}

/** How a dialed call goes on, by its age in seconds. */
export interface AnswerCurve {
  /** Chance that it is still without an outcome. */
  readonly pending: Curve;
  /** Chance that a person has answered it. */
  readonly answered: Curve;
}

export function answerCurve(table: AttemptTable): AnswerCurve {
  const pending = [1];
  const answers = [0];
  table.atRisk.forEach((atRisk, age) => {
    const left = pending[age] ?? 0;
    const part = (cause: number): number => (atRisk > 0 ? (table.ended[cause]?.[age] ?? 0) / atRisk : 0);
    answers.push((answers[age] ?? 0) + left * part(answered));
    pending.push(Math.max(0, left * (1 - part(answered) - part(unanswered))));
  });
  return { pending, answered: answers };
}
