import type { RunningGateway } from '../../../workspace-api/gateway/start-gateway.ts';
import type { LearntQuiet } from './learnt-quiet.ts';

/** The Workspace API before the link that is played for a desktop: the desktop uses it, and not the link. */
export interface WebAccess {
  readonly gateway: RunningGateway;
  readonly quiet: LearntQuiet;
  /** A token that opens a session, if one is needed. */
  readonly token?: string;
}
