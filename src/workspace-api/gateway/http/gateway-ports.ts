import type { Clock } from '../../../kernel/clock.ts';
import type { FrameConnection } from '../../../link/frames/frame-connection.ts';
import type { HubPorts } from '../bayeux/hub-ports.ts';
import type { SessionLimits } from '../live-session.ts';
import type { Accounts } from './accounts.ts';
import type { Origins } from './origins.ts';

/** What a gateway has from outside. */
export interface GatewayPorts {
  readonly clock: Clock;
  /** A name that nobody can guess. */
  readonly newId: () => string;
  /** Opens a CTI link of its own for a session. */
  readonly openLink: () => Promise<FrameConnection>;
  /** The token of the link, if it asks for one. */
  readonly linkToken?: string;
  readonly accounts: Accounts;
  readonly origins: Origins;
  readonly limits: SessionLimits;
  readonly cameBack: HubPorts['cameBack'];
  readonly flatUserEvents: boolean;
  readonly overTls: boolean;
  /** Whether it has an authorization endpoint of its own. */
  readonly authorizes: boolean;
}
