import { nextState, type TransitionTable } from '../../kernel/transition-table.ts';
import type { Chain } from './desktop-record.ts';

/**
 * What the agent may do with a chain on the desktop. `shared`: other agents in the conference may do the same, and
 * the one who finishes it first has finished it for all.
 */
export type Access = 'none' | 'readOnly' | 'own' | 'shared';

export type AccessEvent = 'consult' | 'grant' | 'share' | 'revoke';

/**
 * Rights to a chain follow the call (000). A consultation about a record that the agent has changes nothing; a party that
 * leaves a conference may have finished the record before, so it stays a shared one.
 */
const accessLifeCycle = {
  none: { consult: 'readOnly', grant: 'own', share: 'shared' },
  readOnly: { grant: 'own', share: 'shared', revoke: 'none' },
  own: { share: 'shared', revoke: 'none' },
  shared: { revoke: 'none' },
} as const satisfies TransitionTable<Access, AccessEvent>;

/** Moves the agent's rights to a chain on, if their life cycle allows the event. */
export function advanceAccess(chain: Chain, event: AccessEvent): void {
  chain.access = nextState<Access, AccessEvent>(accessLifeCycle, chain.access, event) ?? chain.access;
}
