import type { CtiEvent } from '../../../link/frames/cti-frames.ts';
import type { Dn } from '../../../protocol/workspace-api.generated.ts';
import { atAddress } from './agent-at-dn.ts';
import type { WorkspaceSession } from './workspace-session.ts';

/** Takes over what an address query reports, and tells of calls that no event has announced. */
export function takeAddress(session: WorkspaceSession, event: CtiEvent): Dn | undefined {
  if (event.messageType !== 'EventAddressInfo') return session.dn;
  const dn = { ...session.dn, ...atAddress(event) };
  session.dn = dn;
  for (const call of session.calls.recover(event.thisDN, event.calls)) session.turn.notify(call);
  return dn;
}
