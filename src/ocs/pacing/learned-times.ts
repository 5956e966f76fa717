import { type AnnouncementTable, assumedAnnouncements, learnAnnouncements } from './announcement-table.ts';
import { type AttemptTable, assumedAttempts, learnAttempts } from './attempt-table.ts';
import { assumedStage, type HazardTable, learnStage } from './hazard-table.ts';
import type { EndedCall, EndedStage, MeasuredFloor } from './measured-floor.ts';
import { announcedStretches, seenStages, stageStretches } from './seen-stages.ts';

/** What pacing has learned about calls and agents. Learning makes new tables and leaves the old ones as they were. */
export interface LearnedTimes {
  /** Up to when. */
  readonly at: number;
  readonly attempts: AttemptTable;
  readonly talk: HazardTable;
  readonly afterCallWork: HazardTable;
  readonly announced: AnnouncementTable;
}

/** What is assumed before anything is known: 120 s of talk, and 20 s of after-call work. */
export function assumedTimes(now: number): LearnedTimes {
  return {
    at: now,
    attempts: assumedAttempts,
    talk: assumedStage(120),
    afterCallWork: assumedStage(20),
    announced: assumedAnnouncements,
  };
}

/** What was seen since the last learning: what ended, and what is still under way. */
export interface Seen {
  readonly floor: MeasuredFloor;
  readonly calls: Iterable<EndedCall>;
  readonly stages: Iterable<EndedStage>;
  readonly usesReadyTime: boolean;
}

export function learn(times: LearnedTimes, { floor, calls, stages, usesReadyTime }: Seen): LearnedTimes {
  const { at: since } = times;
  const { now } = floor;
  const elapsed = now - since;
  const seen = seenStages(stages, floor, usesReadyTime);
  return {
    at: now,
    attempts: learnAttempts(times.attempts, { since, now, ended: calls, underWay: floor.dialedCalls }),
    talk: learnStage(times.talk, elapsed, stageStretches(seen, 'talk', since)),
    afterCallWork: learnStage(times.afterCallWork, elapsed, stageStretches(seen, 'after-call work', since)),
    announced: learnAnnouncements(times.announced, elapsed, announcedStretches(seen, since)),
  };
}
