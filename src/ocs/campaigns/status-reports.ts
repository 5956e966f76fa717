import type { Machine } from '../machine/machine.ts';
import { announceStatus, type StatusEvent } from './campaign-status.ts';
import { postState } from './campaign-status-over-http.ts';
import type { DialingSession } from './dialing-session.ts';
import { reportStatistics } from './statistics.ts';

/** Reports a campaign group's new status to its agents, the web server, and Stat Server. */
export function reportStatus(machine: Machine, session: DialingSession, event: StatusEvent): void {
  announceStatus(machine, session, event);
  postState(machine, session);
  reportStatistics(machine, session, event);
}
