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
];
