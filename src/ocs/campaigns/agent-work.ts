import type { AgentStage, BusyAgent, ReadyAnnouncement } from '../pacing/measured-floor.ts';

/** An agent's work on calls: from the first one until they are ready again. Times are in seconds, as in pacing. */
export interface AgentWork extends BusyAgent {
  stage: AgentStage;
  since: number;
  /** The agent's ReadyTime request, if there was one. */
  announcement: ReadyAnnouncement | undefined;
}
