import { recordStatus } from '../../../protocol/enumerations.generated.ts';
import type { OcsVariant } from '../../fault.ts';
import { writingAt } from '../../operators/ocs/delivered-chains.ts';

/** Lawful choices of what happens to records at a logout. */
export const agentLogoutVariants: readonly OcsVariant[] = [
  {
    name: 'ocs-left-as-chain-updated',
    does: 'marks records left at a logout Chain Updated',
    permits: [
      {
        section: 'Agent Logout',
        ruling: 243,
        sentence: 'The status is called updated; there are two such values, one of them for chains.',
      },
    ],
    touches: ['agent-logout', 'scheduled-calls'],
    decoration: writingAt(
      ({ kind }) => kind === 'agentLoggedOut',
      (row) =>
        row.record_status === recordStatus.Updated
          ? { ...row, record_status: recordStatus.ChainUpdated }
          : row,
    ),
  },
  {
    name: 'ocs-unseen-records-ready-after-logout',
    does: 'gives back the records of a chain that the desktop never saw as Ready',
    against: [{ rule: 'LGO-02', sentence: 'The rest of the chain goes back as if nobody had had it.' }],
    permits: [
      { section: 'Agent Logout', sentence: 'Only the remaining records on the desktop go back as updated.' },
    ],
    touches: ['agent-logout'],
    decoration: writingAt(
      ({ kind }) => kind === 'agentLoggedOut',
      // OCS writes the agent only into what the desktop was given.
      (row) => (row.agent_id === undefined ? { ...row, record_status: recordStatus.Ready } : row),
    ),
  },
];
