import { latenessPosition } from './announcement-table.ts';
import type { StageStretch } from './hazard-table.ts';
import type { Stretch } from './life-table.ts';
import type { AgentStage, BusyAgent, EndedStage, MeasuredFloor } from './measured-floor.ts';

/** A stage as it was seen: up to an instant, and whether it ended then. */
export interface SeenStage extends BusyAgent {
  readonly until: number;
  readonly ended: boolean;
}

/** Stages that have ended, and those under way. */
export function seenStages(
  ended: Iterable<EndedStage>,
  floor: MeasuredFloor,
  usesReadyTime: boolean,
): readonly SeenStage[] {
  const seen = (agent: BusyAgent, until: number, over: boolean): SeenStage => ({
    stage: agent.stage,
    since: agent.since,
    announcement: usesReadyTime ? agent.announcement : undefined,
    until,
    ended: over,
  });
  return [
    ...Array.from(ended, (stage) => seen(stage, stage.endedAt, true)),
    ...Array.from(floor.busyAgents, (agent) => seen(agent, floor.now, false)),
  ];
}

/** How long agents were in one stage, from an instant on. An announcement takes them out of it. */
export function* stageStretches(
  stages: readonly SeenStage[],
  wanted: AgentStage,
  from: number,
): Iterable<StageStretch> {
  for (const { stage, since, announcement, until, ended } of stages) {
    if (stage !== wanted) continue;
    const begin = Math.max(from, since);
    const end = Math.min(until, announcement?.madeAt ?? until);
    if (end < begin) continue;
    yield { from: begin - since, to: end - since, ended: ended && end === until };
  }
}

/** How long agents were announced, from an instant on; being ready ends it. */
export function* announcedStretches(stages: readonly SeenStage[], from: number): Iterable<Stretch> {
  for (const { stage, since, announcement, until, ended } of stages) {
    if (announcement === undefined || announcement.madeAt >= until) continue;
    const position = (time: number): number => Math.max(0, latenessPosition(time - announcement.readyAt));
    const begin = Math.max(from, since, announcement.madeAt);
    const ready = ended && stage === 'after-call work';
    yield { from: position(begin), to: position(until), ...(ready && { cause: 0 }) };
  }
}
