import type { OcsFault } from '../../fault.ts';
import type { WithdrawalRequest } from './withdrawal-decorations.ts';

/** Makes faults of one of the requests that withdraw records: the other has the same, with another prefix. */
export const withdrawalFault =
  (prefix: string, request: WithdrawalRequest) =>
  (name: string, breaks: readonly string[], does: string, decoration: OcsFault['decoration']): OcsFault => ({
    name: `${prefix}-${name}`,
    breaks,
    does: `${does} (${request})`,
    decoration,
  });
