import { recordType } from '../../protocol/enumerations.generated.ts';
import type { CallRecord } from '../machine/store-port.ts';

/**
 * What has been done with a chain so far, as the column `treatments` keeps it: `<DBID>@<cycle attempt>@<chain
 * number>@<sequence>` (domain facts 2.1).
 */
export interface TreatmentHistory {
  /** DBID of the treatment that was applied last. */
  readonly dbid: number;
  /** How often it was applied in a row, from 1. */
  readonly cycle: number;
  /** chain_n of the record that is to be called next. */
  readonly chainN: number;
  /** How often the chain was gone through, this time included, from 1. */
  readonly pass: number;
}

/** Types of the records whose history counts; that of others is ignored (domain facts 2.1). */
const treatedTypes: ReadonlySet<number> = new Set([
  recordType.CampaignRescheduled,
  recordType.PersonalRescheduled,
  recordType.CampaignCallBack,
  recordType.PersonalCallBack,
]);

/** The history that a row has; undefined if it has none, or one that OCS has not written. */
export function historyOf({
  record_type,
  treatments,
}: Pick<CallRecord, 'record_type' | 'treatments'>): TreatmentHistory | undefined {
  const match = /^(\d+)@(\d+)@(\d+)@(\d+)$/.exec(treatments ?? '');
  if (match === null || !treatedTypes.has(record_type)) return undefined;
  const [dbid = 0, cycle = 0, chainN = 0, pass = 0] = match.slice(1).map(Number);
  return { dbid, cycle, chainN, pass };
}

/** A history as the column keeps it. */
export function historyText({ dbid, cycle, chainN, pass }: TreatmentHistory): string {
  return [dbid, cycle, chainN, pass].join('@');
}
