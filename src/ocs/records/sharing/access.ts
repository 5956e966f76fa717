import type { LoggedInAgent } from '../../campaigns/agents.ts';
import { refuseLeaving } from '../../campaigns/departure.ts';
import { type Refusal, refuse } from '../../machine/refusal.ts';
import type { RecordChain } from '../record-chain.ts';
import { type Access, accessOf } from './sharing-rights.ts';

/** No document names an error for an agent who may only look: they may know that the record exists (000, Scenario 2). */
const readOnly: Refusal = { ...refuse(101), description: 'Read-only access to record' };

/** What an agent may do with a chain that is on a desktop. */
export function accessTo({ agent, sharing }: RecordChain, who: LoggedInAgent): Access {
  if (sharing !== undefined) return accessOf(sharing, who);
  return agent === who ? 'full' : 'none';
}

/** Refuses everything but full access: 101 to an agent who may only look, 109 to one who has no right. */
export function refuseAccess(chain: RecordChain, who: LoggedInAgent): Refusal | undefined {
  const access = accessTo(chain, who);
  if (access === 'full') return undefined;
  const leaving = chain.sharing === undefined ? undefined : refuseLeaving(who);
  return leaving ?? (access === 'readonly' ? readOnly : refuse(109));
}
